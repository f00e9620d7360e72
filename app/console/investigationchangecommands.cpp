// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/investigationchangecommands.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/investigationchangejob.h"
#include "app/console/investigationreadcommands.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Investigation", text);
}

InvestigationStep stepFor(InvestigationAction action, std::int64_t id)
{
    InvestigationStep step;
    step.action = action;
    step.ids = {InvestigationId{id}};
    return step;
}

/// Adds the step for --status and --disposition; false after saying what is wrong.
bool addStatus(const QCommandLineParser& parser, std::int64_t id, std::vector<InvestigationStep>& steps)
{
    if (!parser.isSet(QStringLiteral("status"))) {
        if (!parser.isSet(QStringLiteral("disposition")))
            return true;
        usageError(tr("--disposition goes with --status closed."));
        return false;
    }
    const QString status = parser.value(QStringLiteral("status"));
    if (!requireWord(QStringLiteral("status"), status,
                     {QStringLiteral("open"), QStringLiteral("investigating"), QStringLiteral("closed")}))
        return false;
    InvestigationStep step = stepFor(InvestigationAction::SetStatus, id);
    step.status = *statusFromWord(status.toStdString());
    if (parser.isSet(QStringLiteral("disposition"))) {
        const QString disposition = parser.value(QStringLiteral("disposition"));
        if (!requireWord(QStringLiteral("disposition"), disposition,
                         {QStringLiteral("benign"), QStringLiteral("malicious"),
                          QStringLiteral("not-applicable"), QStringLiteral("undecided")}))
            return false;
        step.disposition = *dispositionFromWord(disposition.toStdString());
    }
    steps.push_back(std::move(step));
    return true;
}

bool addPriority(const QCommandLineParser& parser, std::int64_t id, std::vector<InvestigationStep>& steps)
{
    if (!parser.isSet(QStringLiteral("priority")))
        return true;
    const QString word = parser.value(QStringLiteral("priority"));
    if (!requireWord(QStringLiteral("priority"), word,
                     {QStringLiteral("inherited"), QStringLiteral("Low"), QStringLiteral("Medium"),
                      QStringLiteral("High"), QStringLiteral("Critical")}))
        return false;
    InvestigationStep step = stepFor(InvestigationAction::SetPriority, id);
    step.priority = investigationPriorityFromWord(word.toStdString());
    steps.push_back(std::move(step));
    return true;
}

} // namespace

int runInvestigationSteps(const QCommandLineParser& parser, const std::vector<InvestigationStep>& steps)
{
    if (!openReader(parser)) // opening to write would make a folder that is not there
        return kExitFailure;
    return InvestigationChangeJob(parser.value(QStringLiteral("data-dir")), steps).run();
}

QString investigationSetSummary()
{
    return tr("Change an investigation: status, assignee, priority.");
}

int runInvestigationSet(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Changes an investigation. Closing it needs a disposition. Every change is in its history. No other\n"
        "program may be writing to the folder."));
    parser.addOptions(
        {dataFolderOption(),
         investigationIdOption(),
         {QStringLiteral("status"), tr("open, investigating or closed."), QStringLiteral("STATUS")},
         {QStringLiteral("disposition"),
          tr("What was found, when closing: benign, malicious, not-applicable or undecided."),
          QStringLiteral("DISPOSITION")},
         {QStringLiteral("assignee"), tr("Who looks after it; an empty name for nobody."),
          QStringLiteral("NAME")},
         {QStringLiteral("priority"), tr("Low, Medium, High or Critical; inherited for that of its alerts."),
          QStringLiteral("PRIORITY")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation set"), arguments, actionExitHelp()))
        return *status;
    const auto id = investigationIdFrom(parser);
    if (!id)
        return kExitFailure;
    std::vector<InvestigationStep> steps;
    if (!addStatus(parser, *id, steps) || !addPriority(parser, *id, steps))
        return kExitFailure;
    if (parser.isSet(QStringLiteral("assignee"))) {
        steps.push_back(stepFor(InvestigationAction::Assign, *id));
        steps.back().text = parser.value(QStringLiteral("assignee"));
    }
    if (steps.empty())
        return usageError(tr("Nothing to change was given."));
    return runInvestigationSteps(parser, steps);
}

QString investigationNoteSummary()
{
    return tr("Add a note to an investigation.");
}

int runInvestigationNote(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Adds a note to an investigation. A note stays: the history is only "
                                        "added to. No other program may be\n"
                                        "writing to the folder."));
    parser.addOptions({dataFolderOption(),
                       investigationIdOption(),
                       {QStringLiteral("text"), tr("The note."), QStringLiteral("TEXT")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation note"), arguments, actionExitHelp()))
        return *status;
    const auto id = investigationIdFrom(parser);
    if (!id || !requireOptions(parser, {"text"}))
        return kExitFailure;
    InvestigationStep step = stepFor(InvestigationAction::AddNote, *id);
    step.text = parser.value(QStringLiteral("text"));
    return runInvestigationSteps(parser, {step});
}

} // namespace duskwatch::console
