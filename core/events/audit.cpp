// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/kinds.h"
#include "core/events/text.h"

namespace duskwatch {

void decodeAudit(const json::object& message, Event& event)
{
    std::string endpoint;
    json::forEachMember(message, [&](std::string_view key, json::element value) {
        if (key == "username")
            json::assignText(value, event.user);
        else if (key == "method")
            json::assignText(value, event.title);
        else if (key == "endpoint")
            json::assignText(value, endpoint);
        else if (key == "description")
            json::assignText(value, event.summary);
        else if (key == "ip")
            json::assignText(value, event.device.ip);
    });
    if (!event.title.empty() && !endpoint.empty())
        event.title += ' ';
    event.title += endpoint;
    event.title.resize(text::cut(event.title, kMaxFieldBytes).size());
}

} // namespace duskwatch
