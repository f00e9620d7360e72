// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/program.h"

#include "app/console/arguments.h"
#include "app/console/commandtable.h"
#include "app/console/exitcode.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Program", text);
}

QString helpText()
{
    qsizetype widest = 0;
    for (const Command& command : commandTable())
        widest = std::max(widest, QString(command.name).size());
    QString text = tr("Usage: duskwatchctl COMMAND [OPTIONS]\n\n"
                      "Receives, classifies and stores what Darktrace reports, without a window.\n\n"
                      "Commands:\n");
    for (const Command& command : commandTable())
        text += QStringLiteral("  %1  %2\n").arg(QString(command.name), -widest).arg(command.summary());
    text += tr("\n\"duskwatchctl COMMAND --help\" explains a command.\n\n"
               "Options:\n"
               "  -h, --help     Show this help.\n"
               "  -v, --version  Show the version.\n");
    return text + QLatin1Char('\n') + exitCodeHelp();
}

} // namespace

int runProgram(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    if (first == QLatin1String("-h") || first == QLatin1String("--help") || first == QLatin1String("help"))
        return printText(helpText());
    if (first == QLatin1String("-v") || first == QLatin1String("--version"))
        return printText(versionText());
    for (const Command& command : commandTable()) {
        if (first == command.name)
            return command.run(arguments);
    }
    if (first.isEmpty())
        return usageError(tr("No command was given."));
    return usageError(tr("There is no command \"%1\".").arg(escapedForTerminal(first)));
}

} // namespace duskwatch::console
