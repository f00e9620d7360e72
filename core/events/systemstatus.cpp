// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/kinds.h"
#include "core/events/text.h"

namespace duskwatch {

void decodeSystemStatus(const json::object& message, Event& event)
{
    constexpr double kSeconds = 1000; // last_updated is in seconds, with a fraction (PROTOCOL section 2)
    std::string name;
    json::forEachMember(message, [&](std::string_view key, json::element value) {
        if (key == "uuid")
            json::assignText(value, event.externalId);
        else if (key == "alert_name")
            json::assignText(value, event.title);
        else if (key == "name")
            json::assignText(value, name);
        else if (key == "message")
            json::assignText(value, event.summary);
        else if (key == "last_updated")
            event.timeMs = json::timeMs(value, kSeconds);
        else if (key == "priority_level")
            event.statusLevel = json::levelOf(json::view(value));
        else if (key == "status")
            event.resolved = text::equalsIgnoringCase(text::trimmed(json::view(value)), "resolved");
        else if (key == "hostname")
            json::assignText(value, event.device.hostname);
        else if (key == "ip_address")
            json::assignText(value, event.device.ip);
        else if (key == "acknowledged")
            json::assignAcknowledged(value, event);
    });
    if (event.title.empty())
        event.title = std::move(name);
}

} // namespace duskwatch
