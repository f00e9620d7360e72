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

struct PageWord
{
    const char* word;
    Sidebar::Page page;
};
constexpr PageWord kPageWords[] = {
    {"dashboard", Sidebar::Page::Dashboard}, {"investigations", Sidebar::Page::Investigations},
    {"alerts", Sidebar::Page::Alerts},       {"log", Sidebar::Page::Log},
    {"search", Sidebar::Page::Search},       {"rules", Sidebar::Page::Rules},
    {"sources", Sidebar::Page::Sources},     {"settings", Sidebar::Page::Settings}};

std::optional<Sidebar::Page> pageFromWord(const QString& word)
{
    for (const PageWord& known : kPageWords) {
        if (word == QLatin1String(known.word))
            return known.page;
    }
    return std::nullopt;
}

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

Result<void> readDeveloperOptions(const QCommandLineParser& parser, DesktopOptions& options)
{
    if (const QString word = QStringLiteral("page"); parser.isSet(word)) {
        options.page = pageFromWord(parser.value(word));
        if (!options.page)
            return invalid(tr(
                "--page takes dashboard, investigations, alerts, log, search, rules, sources or settings."));
    }
    options.screenshotFile = parser.value(QStringLiteral("screenshot"));
    if (const QString word = QStringLiteral("after"); parser.isSet(word)) {
        bool isNumber = false;
        const int ms = parser.value(word).toInt(&isNumber);
        if (!isNumber || ms < 0)
            return invalid(tr("--after takes milliseconds."));
        options.screenshotAfter = std::chrono::milliseconds(ms);
    }
    return {};
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
    const QCommandLineOption page(QStringLiteral("page"),
                                  tr("For developers: opens on dashboard, investigations, alerts, log, "
                                     "search, rules, sources or settings."),
                                  QStringLiteral("NAME"));
    parser.addOptions({help, version, dataDir, theme, tokenFile, page, screenshot, after});
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
    if (const Result<void> read = readDeveloperOptions(parser, options); !read)
        return read.error();
    return options;
}

} // namespace duskwatch
