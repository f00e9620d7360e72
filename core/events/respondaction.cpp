// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/devicefields.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

namespace duskwatch {

void decodeRespondAction(const json::object& message, Event& event)
{
    constexpr double kSeconds = 1000; // start and end are in seconds (PROTOCOL section 2)
    event.respondData = true;
    std::string codeId;
    std::string codeUuid;
    std::string start;
    std::string action;
    std::string inhibitor;
    json::forEachMember(message, [&](std::string_view key, json::element value) {
        if (key == "model") {
            if (const auto model = json::asObject(value)) {
                if (const auto name = json::find(*model, "name"))
                    json::assignText(*name, event.title);
            } else {
                json::assignText(value, event.title);
            }
        } else if (key == "codeuuid") {
            json::assignText(value, codeUuid);
        } else if (key == "codeid") {
            json::assignText(value, codeId);
        } else if (key == "start") {
            start = json::text(value);
            event.timeMs = json::timeMs(value, kSeconds);
        } else if (key == "action") {
            json::assignText(value, action);
        } else if (key == "inhibitor") {
            json::assignText(value, inhibitor);
        } else if (key == "device") {
            if (const auto device = json::asObject(value))
                readDevice(*device, event.device);
        } else if (key == "score") {
            json::assignScore(value, ScoreField::Score, event.score);
        }
    });
    if (!isNamed(event.device))
        readDevice(message, event.device);
    if (!codeUuid.empty())
        event.externalId = std::move(codeUuid);
    else if (!codeId.empty())
        event.externalId = text::bounded(codeId + "-" + start);
    event.summary = std::move(action);
    if (!event.summary.empty() && !inhibitor.empty())
        event.summary += ": ";
    event.summary += inhibitor;
    event.summary.resize(text::cut(event.summary, kMaxFieldBytes).size());
    if (event.title.empty())
        event.title = event.summary;
}

} // namespace duskwatch
