// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/rulewords.h"

namespace duskwatch {

QLatin1String ruleActionWord(RuleAction action)
{
    switch (action) {
    case RuleAction::CreatesInvestigations:
        return QLatin1String("creates-investigations");
    case RuleAction::TracksNotableEvents:
        return QLatin1String("tracks-notable-events");
    case RuleAction::Off:
        return QLatin1String("off");
    case RuleAction::Excepted:
        return QLatin1String("excepted");
    case RuleAction::None:
        break;
    }
    return QLatin1String("none");
}

std::optional<RuleAction> ruleActionOf(const QString& word)
{
    for (const RuleAction action :
         {RuleAction::CreatesInvestigations, RuleAction::TracksNotableEvents, RuleAction::Off}) {
        if (word == ruleActionWord(action))
            return action;
    }
    return std::nullopt;
}

QLatin1String investigationPriorityWord(InvestigationPriority priority)
{
    switch (priority) {
    case InvestigationPriority::Critical:
        return QLatin1String("Critical");
    case InvestigationPriority::High:
        return QLatin1String("High");
    case InvestigationPriority::Medium:
        return QLatin1String("Medium");
    case InvestigationPriority::Low:
        break;
    }
    return QLatin1String("Low");
}

std::optional<InvestigationPriority> investigationPriorityOf(const QString& word)
{
    for (const auto priority : {InvestigationPriority::Critical, InvestigationPriority::High,
                                InvestigationPriority::Medium, InvestigationPriority::Low}) {
        if (word == investigationPriorityWord(priority))
            return priority;
    }
    return std::nullopt;
}

} // namespace duskwatch
