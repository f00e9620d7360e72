// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/arguments.h"

#include "app/console/exitcode.h"
#include "app/console/output.h"

#include <QCoreApplication>

#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Arguments", text);
}

/// Qt writes the options before the subcommand; they are read behind it.
QString helpText(const QCommandLineParser& parser, const QString& command)
{
    QString text = parser.helpText();
    text.replace(QStringLiteral("[options] ") + command, command + QStringLiteral(" [options]"));
    return text + QLatin1Char('\n') + exitCodeHelp();
}

} // namespace

std::optional<int> parseArguments(QCommandLineParser& parser, const QString& command,
                                  const QStringList& arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Show the version."));
    parser.addOptions({help, version});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(help))
        return printText(helpText(parser, command));
    if (parser.isSet(version))
        return printText(versionText());
    return std::nullopt;
}

QStringList operands(const QCommandLineParser& parser)
{
    return parser.positionalArguments().mid(1);
}

QString exitCodeHelp()
{
    return tr("Exit status:\n"
              "  0  Done, and every event was understood.\n"
              "  1  The options are wrong, or a file, folder, port or database cannot be used.\n"
              "  2  Done, but some events were not understood.\n");
}

QString versionText()
{
    return QStringLiteral("duskwatchctl %1\n").arg(QCoreApplication::applicationVersion());
}

int printText(const QString& text)
{
    Output output(STDOUT_FILENO);
    output.write(text.toUtf8().toStdString());
    return output.flush() || output.readerGone() ? kExitSuccess : kExitFailure;
}

int reportError(const QString& message)
{
    Output output(STDERR_FILENO);
    output.write(QStringLiteral("duskwatchctl: %1\n").arg(message).toUtf8().toStdString());
    output.flush();
    return kExitFailure;
}

int usageError(const QString& message)
{
    return reportError(message + QLatin1Char(' ') + tr("\"duskwatchctl --help\" shows what can be given."));
}

} // namespace duskwatch::console
