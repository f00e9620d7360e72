// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/outputchangecommands.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/outputjob.h"
#include "app/console/outputoptions.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Outputs", text);
}

QCommandLineOption nameOption()
{
    return {QStringLiteral("name"), tr("The name of the output."), QStringLiteral("NAME")};
}

QString quotedName(const QCommandLineParser& parser)
{
    return escapedForTerminal(parser.value(QStringLiteral("name")));
}

/// An action that needs nothing but a name.
int runNamed(const QStringList& arguments, const QString& action, const QString& description,
             quint64 (OutputDesk::*order)(OutputId), const QString& done)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOptions({dataFolderOption(), nameOption()});
    if (const auto status = parseAction(parser, action, arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    const QString name = parser.value(QStringLiteral("name"));
    return OutputJob(
               parser.value(QStringLiteral("data-dir")),
               [name, order](OutputDesk& desk, const QVector<SourceStatus>&) -> Result<quint64> {
                   const auto output = outputNamed(desk, name);
                   if (!output)
                       return output.error();
                   return (desk.*order)(output.value().id);
               },
               done.arg(quotedName(parser)))
        .run();
}

} // namespace

QString outputAddSummary()
{
    return tr("Store an output.");
}

int runOutputAdd(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Stores an output to a file or a receiver of syslog. It begins with "
                                        "what is received from now on, or\n"
                                        "with the oldest line that is stored. A receiver that drops a "
                                        "message whose parameters log and line it\n"
                                        "has seen gets each exactly once; see the manual."));
    parser.addOptions({dataFolderOption(), nameOption()});
    parser.addOptions(outputOptions());
    parser.addOptions({{QStringLiteral("from"), tr("Where it begins: now (default) or oldest."),
                        QStringLiteral("now|oldest"), QStringLiteral("now")},
                       {QStringLiteral("stopped"), tr("Do not start it yet.")}});
    if (const auto status = parseAction(parser, QStringLiteral("output add"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    const QString from = parser.value(QStringLiteral("from"));
    if (!requireWord(QStringLiteral("from"), from, {QStringLiteral("now"), QStringLiteral("oldest")}))
        return kExitFailure;
    if (!parser.isSet(QStringLiteral("file")) && !parser.isSet(QStringLiteral("syslog")))
        return usageError(tr("Say where it goes: --file FILE, or --syslog tls://HOST:PORT."));
    return OutputJob(
               parser.value(QStringLiteral("data-dir")),
               [&parser, from](OutputDesk& desk, const QVector<SourceStatus>& sources) -> Result<quint64> {
                   OutputSettings settings;
                   settings.name = parser.value(QStringLiteral("name"));
                   settings.enabled = !parser.isSet(QStringLiteral("stopped"));
                   if (const auto applied = applyOutputOptions(parser, sources, settings); !applied)
                       return applied.error();
                   return desk.add(settings, from == QLatin1String("now") ? OutputStart::Now
                                                                          : OutputStart::OldestStored);
               },
               tr("Added the output \"%1\".").arg(quotedName(parser)))
        .run();
}

QString outputEditSummary()
{
    return tr("Change an output; it goes on where it was.");
}

int runOutputEdit(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Changes an output. What is not given stays as it is. It goes on where it "
           "was; of event sources\n"
           "that it did not have before it sends what is received from now on."));
    parser.addOptions({dataFolderOption(), nameOption()});
    parser.addOption({QStringLiteral("rename"), tr("Its new name."), QStringLiteral("NAME")});
    parser.addOptions(outputOptions());
    if (const auto status = parseAction(parser, QStringLiteral("output edit"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    return OutputJob(
               parser.value(QStringLiteral("data-dir")),
               [&parser](OutputDesk& desk, const QVector<SourceStatus>& sources) -> Result<quint64> {
                   const auto output = outputNamed(desk, parser.value(QStringLiteral("name")));
                   if (!output)
                       return output.error();
                   OutputSettings settings = output.value().settings;
                   if (parser.isSet(QStringLiteral("rename")))
                       settings.name = parser.value(QStringLiteral("rename"));
                   if (const auto applied = applyOutputOptions(parser, sources, settings); !applied)
                       return applied.error();
                   return desk.edit(output.value().id, settings);
               },
               tr("Changed the output \"%1\".").arg(quotedName(parser)))
        .run();
}

QString outputStartSummary()
{
    return tr("Have an output run with the program.");
}

int runOutputStart(const QStringList& arguments)
{
    return runNamed(arguments, QStringLiteral("output start"),
                    tr("Has an output run whenever the program does. It goes on where it was stopped."),
                    &OutputDesk::start, tr("The output \"%1\" is started and runs with the program."));
}

QString outputStopSummary()
{
    return tr("Have an output wait.");
}

int runOutputStop(const QStringList& arguments)
{
    return runNamed(
        arguments, QStringLiteral("output stop"),
        tr("Has an output wait. What is received meanwhile is sent when it is started again, as far as\n"
           "retention has left it."),
        &OutputDesk::stop, tr("The output \"%1\" is stopped."));
}

QString outputRemoveSummary()
{
    return tr("Remove an output.");
}

int runOutputRemove(const QStringList& arguments)
{
    return runNamed(arguments, QStringLiteral("output remove"),
                    tr("Removes an output. What it wrote or sent stays where it is."), &OutputDesk::remove,
                    tr("Removed the output \"%1\"."));
}

} // namespace duskwatch::console
