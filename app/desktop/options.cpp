// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::DesktopOptions", text);
}

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

} // namespace

Result<DesktopOptions> parseDesktopOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows alerts from Darktrace live and keeps every line received."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this text."));
    const QCommandLineOption version(QStringLiteral("version"), tr("Shows the version."));
    const QCommandLineOption dataDir(
        QStringLiteral("data-dir"),
        tr("Keeps everything in DIR (default: %1).")
            .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)),
        QStringLiteral("DIR"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("light, dark or system, for this run."),
                                   QStringLiteral("WORD"));
    const QCommandLineOption tokenFile(QStringLiteral("token-file"),
                                       tr("Uses the first line of FILE as the private token of credential "
                                          "NAME, for this run. May be repeated."),
                                       QStringLiteral("NAME=FILE"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        tr("For developers: saves a picture of the window as FILE (PNG), then quits."),
        QStringLiteral("FILE"));
    const QCommandLineOption after(QStringLiteral("after"),
                                   tr("With --screenshot: milliseconds to wait first (default: 2000)."),
                                   QStringLiteral("MS"));
    parser.addOptions({help, version, dataDir, theme, tokenFile, screenshot, after});
    if (!parser.parse(arguments))
        return invalid(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return invalid(tr("Unexpected argument: %1.").arg(parser.positionalArguments().first()));

    DesktopOptions options;
    if (parser.isSet(help) || parser.isSet(version)) {
        options.action = DesktopOptions::Action::ShowText;
        options.text = parser.isSet(help)
                           ? parser.helpText()
                           : QStringLiteral("duskwatch %1\n").arg(QStringLiteral(DUSKWATCH_VERSION));
        return options;
    }
    options.dataFolder =
        QDir(parser.isSet(dataDir) ? parser.value(dataDir)
                                   : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
            .absolutePath();
    if (parser.isSet(theme)) {
        options.theme = themeChoiceFromWord(parser.value(theme));
        if (!options.theme)
            return invalid(tr("--theme takes light, dark or system."));
    }
    options.tokenFiles = parser.values(tokenFile);
    options.screenshotFile = parser.value(screenshot);
    if (parser.isSet(after)) {
        bool isNumber = false;
        const int ms = parser.value(after).toInt(&isNumber);
        if (!isNumber || ms < 0)
            return invalid(tr("--after takes milliseconds."));
        options.screenshotAfter = std::chrono::milliseconds(ms);
    }
    return options;
}

} // namespace duskwatch
