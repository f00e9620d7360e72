// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/devicefields.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

namespace duskwatch {
namespace {

constexpr int kMaxNesting = 16;

std::string filled(const json::object& format, int nesting);

/// One replacement of a format string: another format string, a text, or something with a name or an address.
std::string replacement(json::element value, int nesting)
{
    const auto members = json::asObject(value);
    if (!members)
        return json::text(value);
    if (json::find(*members, "value"))
        return nesting < kMaxNesting ? filled(*members, nesting + 1) : std::string();
    for (const std::string_view name : {"hostname", "identifier", "ip"}) {
        if (const auto found = json::find(*members, name)) {
            if (std::string shown = json::text(*found); !shown.empty())
                return shown;
        }
    }
    return {};
}

/// A `summary` object: {"value": "… {} …", "replacements": […]}, where each {} stands for the next
/// replacement.
std::string filled(const json::object& format, int nesting)
{
    const auto value = json::find(format, "value");
    if (!value)
        return {};
    if (!value->is_string())
        return replacement(*value, nesting);
    std::string_view pattern = json::view(*value);
    std::string result;
    json::array replacements;
    const auto list = json::find(format, "replacements");
    if (list && list->get(replacements) == simdjson::SUCCESS) {
        for (const json::element item : replacements) {
            const std::size_t gap = pattern.find("{}");
            if (gap == std::string_view::npos || result.size() > kMaxFieldBytes)
                break;
            result.append(pattern.substr(0, gap)).append(replacement(item, nesting));
            pattern.remove_prefix(gap + 2);
        }
    }
    return text::bounded(result.append(pattern));
}

void readFirstNamedDevice(json::element value, Device& device)
{
    json::array list;
    if (value.get(list) != simdjson::SUCCESS) {
        if (const auto single = json::asObject(value))
            readDevice(*single, device);
        return;
    }
    bool first = true;
    for (const json::element item : list) {
        const auto members = json::asObject(item);
        if (!members)
            continue;
        Device candidate;
        readDevice(*members, candidate);
        const bool named = isNamed(candidate);
        if (first || named)
            device = std::move(candidate);
        if (named)
            return;
        first = false;
    }
}

} // namespace

void decodeAiAnalystIncident(const json::object& message, Event& event)
{
    json::forEachMember(message, [&](std::string_view key, json::element value) {
        if (key == "id") {
            json::assignText(value, event.externalId);
        } else if (key == "title") {
            json::assignText(value, event.title);
        } else if (key == "summary") {
            if (const auto format = json::asObject(value))
                event.summary = filled(*format, 0);
            else
                event.summary = json::text(value);
        } else if (key == "createdAt") {
            event.timeMs = json::timeMs(value, 1);
        } else if (key == "category") {
            json::assignCategory(value, event);
        } else if (key == "compliance") {
            event.compliance = json::boolean(value).value_or(false);
        } else if (key == "aiaScore") {
            json::assignScore(value, ScoreField::AiaScore, event.score);
        } else if (key == "acknowledged") {
            json::assignAcknowledged(value, event);
        } else if (key == "breachDevices") {
            readFirstNamedDevice(value, event.device);
        } else if (key == "currentGroup") {
            json::assignText(value, event.group);
        } else if (key == "groupPreviousGroups") {
            event.lists.clear(EventList::PreviousGroups);
            json::forEachListed(value, [&](json::element group) {
                json::addText(group, event.lists, EventList::PreviousGroups);
            });
        } else if (key == "relatedBreaches") {
            event.lists.clear(EventList::RelatedBreaches);
            json::forEachListed(value, [&](json::element breach) {
                const auto members = json::asObject(breach);
                if (const auto pbid = members ? json::find(*members, "pbid") : std::nullopt)
                    json::addText(*pbid, event.lists, EventList::RelatedBreaches);
            });
        } else if (key == "mitreTechniques") {
            json::addTechniques(value, event.lists);
        } else if (key == "summariser") {
            if (event.title.empty())
                event.title = json::text(value);
        }
    });
}

} // namespace duskwatch
