// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/words.h"

namespace duskwatch {

std::string_view kindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::ModelBreach:
        return "model-breach";
    case EventKind::AiAnalystIncident:
        return "ai-analyst-incident";
    case EventKind::SystemStatus:
        return "system-status";
    case EventKind::RespondAction:
        return "respond-action";
    case EventKind::Audit:
        return "audit";
    case EventKind::Email:
        return "email";
    case EventKind::Unparsed:
        break;
    }
    return "unparsed";
}

std::string_view outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Alert:
        return "alert";
    case Outcome::Informational:
        return "informational";
    case Outcome::Suppressed:
        return "suppressed";
    case Outcome::Resolved:
        return "resolved";
    case Outcome::Audit:
        return "audit";
    case Outcome::Unparsed:
        break;
    }
    return "unparsed";
}

std::string_view priorityWord(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return "High";
    case Priority::Medium:
        return "Medium";
    case Priority::Low:
        return "Low";
    case Priority::None:
        break;
    }
    return {};
}

std::string_view categoryWord(Category category)
{
    switch (category) {
    case Category::Critical:
        return "Critical";
    case Category::Suspicious:
        return "Suspicious";
    case Category::Compliance:
        return "Compliance";
    case Category::Informational:
        return "Informational";
    case Category::Unspecified:
        break;
    }
    return {};
}

std::string_view levelWord(Level level)
{
    switch (level) {
    case Level::Critical:
        return "Critical";
    case Level::High:
        return "High";
    case Level::Medium:
        return "Medium";
    case Level::Low:
        return "Low";
    case Level::None:
        break;
    }
    return {};
}

} // namespace duskwatch
