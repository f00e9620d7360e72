// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/investigationtriagecommands.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/investigationchangecommands.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Investigation", text);
}

QCommandLineOption idsOption()
{
    return {QStringLiteral("id"), tr("The number of an investigation. May be repeated."),
            QStringLiteral("N")};
}

/// The numbers that --id gives, at least \a least of them; or says what is wrong.
std::optional<std::vector<InvestigationId>> idsFrom(const QCommandLineParser& parser, std::size_t least)
{
    if (!requireOptions(parser, {"data-dir", "id"}))
        return std::nullopt;
    std::vector<InvestigationId> ids;
    for (const QString& word : parser.values(QStringLiteral("id"))) {
        bool ok = false;
        const qint64 id = word.toLongLong(&ok);
        if (!ok || id <= 0) {
            usageError(tr("\"%1\" is not the number of an investigation.").arg(escapedForTerminal(word)));
            return std::nullopt;
        }
        ids.push_back(InvestigationId{id});
    }
    if (ids.size() >= least)
        return ids;
    usageError(tr("Name at least %1 investigations, each with --id.").arg(least));
    return std::nullopt;
}

} // namespace

QString investigationCloseSummary()
{
    return tr("Close investigations with what they found.");
}

int runInvestigationClose(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Closes investigations with what they found, and a note where one is given. No other "
           "program may be writing\n"
           "to the folder."));
    parser.addOptions({dataFolderOption(),
                       idsOption(),
                       {QStringLiteral("disposition"),
                        tr("What was found: benign, malicious, not-applicable or undecided."),
                        QStringLiteral("DISPOSITION")},
                       {QStringLiteral("note"), tr("A note on why."), QStringLiteral("TEXT")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation close"), arguments, actionExitHelp()))
        return *status;
    const auto ids = idsFrom(parser, 1);
    if (!ids || !requireOptions(parser, {"disposition"}))
        return kExitFailure;
    const QString disposition = parser.value(QStringLiteral("disposition"));
    if (!requireWord(QStringLiteral("disposition"), disposition,
                     {QStringLiteral("benign"), QStringLiteral("malicious"), QStringLiteral("not-applicable"),
                      QStringLiteral("undecided")}))
        return kExitFailure;
    std::vector<InvestigationStep> steps;
    if (parser.isSet(
            QStringLiteral("note"))) { // first, so that nothing is closed without the note that was wanted
        InvestigationStep note;
        note.action = InvestigationAction::AddNote;
        note.ids = *ids;
        note.text = parser.value(QStringLiteral("note"));
        steps.push_back(std::move(note));
    }
    InvestigationStep close;
    close.action = InvestigationAction::SetStatus;
    close.ids = *ids;
    close.status = InvestigationStatus::Closed;
    close.disposition = *dispositionFromWord(disposition.toStdString());
    steps.push_back(std::move(close));
    return runInvestigationSteps(parser, steps);
}

QString investigationTagSummary()
{
    return tr("Add a tag to investigations, or take one away.");
}

int runInvestigationTag(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Adds a tag to investigations, or takes one away. No other program may be writing to "
           "the folder."));
    parser.addOptions({dataFolderOption(),
                       idsOption(),
                       {QStringLiteral("tag"), tr("The tag."), QStringLiteral("TAG")},
                       {QStringLiteral("remove"), tr("Take it away instead.")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation tag"), arguments, actionExitHelp()))
        return *status;
    const auto ids = idsFrom(parser, 1);
    if (!ids || !requireOptions(parser, {"tag"}))
        return kExitFailure;
    InvestigationStep step;
    step.action =
        parser.isSet(QStringLiteral("remove")) ? InvestigationAction::RemoveTag : InvestigationAction::AddTag;
    step.ids = *ids;
    step.text = parser.value(QStringLiteral("tag"));
    return runInvestigationSteps(parser, {step});
}

QString investigationMergeSummary()
{
    return tr("Make one investigation of several.");
}

int runInvestigationMerge(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Makes one investigation of several: the oldest takes in the alerts, tags and history "
           "of the others. No other\n"
           "program may be writing to the folder."));
    parser.addOptions({dataFolderOption(), idsOption()});
    if (const auto status =
            parseAction(parser, QStringLiteral("investigation merge"), arguments, actionExitHelp()))
        return *status;
    const auto ids = idsFrom(parser, 2);
    if (!ids)
        return kExitFailure;
    InvestigationStep step;
    step.action = InvestigationAction::Merge;
    step.ids = *ids;
    return runInvestigationSteps(parser, {step});
}

} // namespace duskwatch::console
