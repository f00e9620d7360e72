// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/kinddetection.h"

#include <cstdint>

namespace duskwatch {
namespace {

using Members = std::uint64_t;

enum Member : Members {
    NoMember = 0,
    ModelObject = 1u << 0,
    ModelText = 1u << 1,
    Pbid = 1u << 2,
    AnyScore = 1u << 3,
    TriggeredComponents = 1u << 4,
    RespondMark = 1u << 5,
    ActionCode = 1u << 6,
    Summariser = 1u << 7,
    AiaScore = 1u << 8,
    CreatedAt = 1u << 9,
    Title = 1u << 10,
    AlertName = 1u << 11,
    PriorityLevel = 1u << 12,
    Uuid = 1u << 13,
    Username = 1u << 14,
    Method = 1u << 15,
    Endpoint = 1u << 16,
    Direction = 1u << 17,
    Recipients = 1u << 18,
    HeaderSubject = 1u << 19,
    Response = 1u << 20,
    IncidentEvents = 1u << 21,
    Comments = 1u << 22,
    MessageText = 1u << 23,
    ApplianceVersion = 1u << 24,
    EventType = 1u << 25,
};

struct NamedMember
{
    std::string_view name;
    Members member;
};

constexpr NamedMember kMembers[] = {
    {"pbid", Pbid},
    {"score", AnyScore},
    {"percentscore", AnyScore},
    {"pbscore", AnyScore},
    {"triggeredComponents", TriggeredComponents},
    {"codeid", ActionCode},
    {"codeuuid", ActionCode},
    {"summariser", Summariser},
    {"aiaScore", AiaScore},
    {"createdAt", CreatedAt},
    {"title", Title},
    {"alert_name", AlertName},
    {"priority_level", PriorityLevel},
    {"uuid", Uuid},
    {"username", Username},
    {"method", Method},
    {"endpoint", Endpoint},
    {"direction", Direction},
    {"recipients", Recipients},
    {"rcpts", Recipients},
    {"header_subject", HeaderSubject},
    {"response", Response},
    {"aianalyst", Response},
    {"replicate", Response},
    {"incidentEvents", IncidentEvents},
    {"comments", Comments},
    {"message", MessageText},
    {"modelPackageVersion", ApplianceVersion},
    {"bundleVersion", ApplianceVersion},
    {"eventType", EventType},
};

Members memberOf(std::string_view key, json::element value)
{
    if (key == "model") {
        if (value.is_object())
            return ModelObject;
        return value.is_string() ? ModelText : NoMember;
    }
    if (key == "iris-event-type")
        return json::view(value) == "antigena_state_change" ? RespondMark : NoMember;
    if (key == "url")
        return json::view(value).find("/#actions/") != std::string_view::npos ? RespondMark : NoMember;
    for (const NamedMember& known : kMembers) {
        if (known.name == key)
            return known.member;
    }
    return NoMember;
}

std::string_view whyNoKind(Members members)
{
    const auto has = [members](Members wanted) {
        return (members & wanted) == wanted;
    };
    if (has(IncidentEvents))
        return "a group of incident events, which is not an event itself";
    if (has(Comments) || has(Username | MessageText))
        return "comments, not an event";
    if (has(ApplianceVersion))
        return "the appliance's own status page, not an event";
    if (has(Response))
        return "the answer to a request, not an event";
    if (has(EventType))
        return "a log entry from the details of a breach, not an event";
    return "JSON without the members that tell the kind of a Darktrace event";
}

} // namespace

DetectedKind detectKind(const json::object& message)
{
    Members members = 0;
    json::forEachMember(
        message, [&members](std::string_view key, json::element value) { members |= memberOf(key, value); });
    const auto has = [members](Members wanted) {
        return (members & wanted) == wanted;
    };
    const auto any = [members](Members wanted) {
        return (members & wanted) != 0;
    };

    if (has(RespondMark) || has(ModelText | ActionCode))
        return {EventKind::RespondAction, {}};
    if (has(ModelObject) || (has(Pbid) && any(ModelText | AnyScore | TriggeredComponents)))
        return {EventKind::ModelBreach, {}};
    if (any(Summariser | AiaScore) || has(CreatedAt | Title))
        return {EventKind::AiAnalystIncident, {}};
    if (has(AlertName) || (has(PriorityLevel) && any(Uuid | MessageText)))
        return {EventKind::SystemStatus, {}};
    if (has(Recipients) && any(Direction | HeaderSubject))
        return {EventKind::Email, {}};
    if (has(Endpoint) && any(Username | Method))
        return {EventKind::Audit, {}};
    return {EventKind::Unparsed, whyNoKind(members)};
}

} // namespace duskwatch
