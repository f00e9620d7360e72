// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/arguments.h"

#include "app/console/exitcode.h"
#include "app/console/output.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Arguments", text);
}

/// Qt writes the options before the subcommand, or leaves a subcommand without operands out; they are read behind it.
QString helpText(const QCommandLineParser& parser, const QString& command, const QString& exitHelp)
{
    QString text = parser.helpText();
    const QString options = QStringLiteral("[options]");
    const QString usage = command + QLatin1Char(' ') + options;
    text.replace(options + QLatin1Char(' ') + command, usage);
    if (!text.contains(usage))
        text.replace(text.indexOf(options), options.size(), usage);
    return text + QLatin1Char('\n') + exitHelp;
}

void writeError(const QString& line)
{
    Output output(STDERR_FILENO);
    output.write(QStringLiteral("duskwatchctl: %1\n").arg(line).toUtf8().toStdString());
    output.flush();
}

} // namespace

std::optional<int> parseArguments(QCommandLineParser& parser, const QString& command,
                                  const QStringList& arguments, const QString& exitHelp)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Show the version."));
    parser.addOptions({help, version});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(help))
        return printText(helpText(parser, command, exitHelp));
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

bool requireOptions(const QCommandLineParser& parser, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (parser.value(QLatin1String(name)).isEmpty()) {
            usageError(tr("--%1 is missing.").arg(QLatin1String(name)));
            return false;
        }
    }
    return true;
}

bool requireWord(const QString& option, const QString& value, const QStringList& words)
{
    if (words.contains(value))
        return true;
    usageError(tr("--%1 takes one of %2, not \"%3\".")
                   .arg(option, words.join(QStringLiteral(", ")), escapedForTerminal(value)));
    return false;
}

int printText(const QString& text)
{
    Output output(STDOUT_FILENO);
    output.write(text.toUtf8().toStdString());
    return output.flush() || output.readerGone() ? kExitSuccess : kExitFailure;
}

void reportNote(const QString& message)
{
    writeError(tr("note: %1").arg(message));
}

int reportError(const QString& message)
{
    writeError(message);
    return kExitFailure;
}

int usageError(const QString& message)
{
    return reportError(message + QLatin1Char(' ') + tr("\"duskwatchctl --help\" shows what can be given."));
}

} // namespace duskwatch::console
