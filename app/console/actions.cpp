// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/actions.h"

#include "app/console/arguments.h"
#include "app/console/privatetoken.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Actions", text);
}

QString helpText(QLatin1StringView command, const QString& description, std::span<const Command> actions)
{
    qsizetype widest = 0;
    for (const Command& action : actions)
        widest = std::max(widest, QString(action.name).size());
    QString text =
        tr("Usage: duskwatchctl %1 ACTION [OPTIONS]\n\n%2\n\nActions:\n").arg(command, description);
    for (const Command& action : actions)
        text += QStringLiteral("  %1  %2\n").arg(QString(action.name), -widest).arg(action.summary());
    text += tr("\n\"duskwatchctl %1 ACTION --help\" explains an action.\n").arg(command);
    return text + QLatin1Char('\n') + actionExitHelp();
}

} // namespace

QString actionExitHelp()
{
    return tr(
        "Exit status:\n"
        "  0  Done.\n"
        "  1  The options are wrong, or it could not be done. Standard error says why and what to do.\n");
}

int runAction(QLatin1StringView command, const QString& description, std::span<const Command> actions,
              const QStringList& arguments)
{
    const QString first = arguments.value(2);
    if (first == QLatin1String("-h") || first == QLatin1String("--help"))
        return printText(helpText(command, description, actions));
    QStringList names;
    for (const Command& action : actions) {
        if (first == action.name)
            return action.run(arguments);
        names.append(action.name);
    }
    const QString known = names.join(QStringLiteral(", "));
    if (first.isEmpty())
        return usageError(tr("Say what to do: %1.").arg(known));
    return usageError(
        tr("%1 cannot \"%2\"; it can: %3.").arg(QString(command), escapedForTerminal(first), known));
}

std::optional<int> parseAction(QCommandLineParser& parser, const QString& action,
                               const QStringList& arguments, const QString& exitHelp)
{
    if (const QString problem = exposedTokenProblem(arguments); !problem.isEmpty())
        return usageError(problem);
    parser.addPositionalArgument(action, tr("This command."));
    if (const auto status = parseArguments(parser, action, arguments, exitHelp))
        return status;
    if (parser.positionalArguments().size() > 2) // it could be a token, so it is not repeated
        return usageError(tr("There is a word that belongs to no option; it is not repeated here. If it is a "
                             "private token, it has been seen; "
                             "make a new pair."));
    return std::nullopt;
}

} // namespace duskwatch::console
