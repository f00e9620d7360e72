// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigation.h"

#include "core/store/handling.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Investigation", text);
}

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

/// The rules of an alert's texts hold here too.
Result<QString> checkedText(AlertChangeKind kind, const QString& text)
{
    auto checked = checkAlertChange({kind, text});
    if (!checked)
        return checked.error();
    return checked.value().text;
}

Result<QString> checkedTitle(const QString& title, bool mayBeEmpty)
{
    const QString simple = title.simplified();
    if (simple.isEmpty() && !mayBeEmpty)
        return invalid(tr("An investigation needs a title"));
    if (simple.size() > kMaxInvestigationTitle)
        return invalid(tr("A title has at most %1 characters").arg(kMaxInvestigationTitle));
    return simple;
}

Result<QString> textOf(const InvestigationStep& step)
{
    switch (step.action) {
    case InvestigationAction::Assign:
        return checkedText(AlertChangeKind::Assign, step.text);
    case InvestigationAction::AddTag:
    case InvestigationAction::RemoveTag:
        return checkedText(AlertChangeKind::AddTag, step.text);
    case InvestigationAction::AddNote:
        return checkedText(AlertChangeKind::AddNote, step.text);
    case InvestigationAction::Rename:
        return checkedTitle(step.text, false);
    case InvestigationAction::Create:
        return checkedTitle(step.text, true);
    default:
        return QString();
    }
}

} // namespace

Result<InvestigationStep> checkInvestigationStep(InvestigationStep step)
{
    const InvestigationAction action = step.action;
    const bool needsAlerts = action == InvestigationAction::Move || action == InvestigationAction::Create ||
                             action == InvestigationAction::TakeOut;
    if (needsAlerts && step.alerts.empty())
        return invalid(tr("No alert is selected"));
    if (action != InvestigationAction::Create && step.ids.empty())
        return invalid(tr("No investigation is selected"));
    if (action == InvestigationAction::Merge && step.ids.size() < 2)
        return invalid(tr("Merging takes at least two investigations"));
    if (step.alerts.size() > kMaxAlertsPerStep || step.ids.size() > kMaxInvestigationsPerStep)
        return invalid(tr("That is too much at once: at most %1 alerts and %2 investigations")
                           .arg(kMaxAlertsPerStep)
                           .arg(kMaxInvestigationsPerStep));
    if (action == InvestigationAction::SetStatus) {
        if (step.status != InvestigationStatus::Closed)
            step.disposition = Disposition::None;
        else if (step.disposition == Disposition::None)
            return invalid(tr("Closing an investigation needs a disposition"));
    }
    auto text = textOf(step);
    if (!text)
        return text.error();
    step.text = text.value();
    std::sort(step.ids.begin(), step.ids.end());
    step.ids.erase(std::unique(step.ids.begin(), step.ids.end()), step.ids.end());
    return step;
}

} // namespace duskwatch
