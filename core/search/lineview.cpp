// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/lineview.h"

#include "core/events/decoder.h"
#include "core/search/linejson.h"
#include "core/triage/classify.h"
#include "core/triage/words.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace duskwatch {
namespace {

namespace dom = simdjson::dom;

std::string numberText(double number)
{
    char buffer[32];
    if (std::abs(number) < 1e15 && std::floor(number) == number)
        return std::to_string(static_cast<std::int64_t>(number));
    return {buffer, std::to_chars(std::begin(buffer), std::end(buffer), number).ptr};
}

void addScalar(dom::element value, std::vector<LineValue>& out)
{
    std::string_view text;
    double number = 0;
    bool flag = false;
    std::int64_t whole = 0;
    if (value.get(text) == simdjson::SUCCESS)
        out.push_back({std::string(text), {}});
    else if (value.get(whole) == simdjson::SUCCESS)
        out.push_back({std::to_string(whole), static_cast<double>(whole)});
    else if (value.get(number) == simdjson::SUCCESS)
        out.push_back({numberText(number), number});
    else if (value.get(flag) == simdjson::SUCCESS)
        out.push_back({flag ? "true" : "false", {}});
}

void walk(dom::element at, const std::vector<std::string>& path, std::size_t part,
          std::vector<LineValue>& out)
{
    if (dom::array items; at.get(items) == simdjson::SUCCESS) {
        for (const dom::element item : items)
            walk(item, path, part, out);
        return;
    }
    if (part == path.size()) {
        addScalar(at, out);
        return;
    }
    dom::object members;
    if (at.get(members) != simdjson::SUCCESS)
        return;
    std::optional<dom::element> found; // the last of a name that is given twice
    for (const auto& [name, value] : members)
        if (name == path[part])
            found = value;
    if (found)
        walk(*found, path, part + 1, out);
}

} // namespace

struct LineView::Parsers
{
    Decoder decoder;
    LineJson json;
    std::optional<Event> event;
    Verdict verdict;
    std::optional<dom::element> root;
    bool isParsed = false;
};

LineView::LineView()
    : d(std::make_unique<Parsers>())
{
}

LineView::~LineView() = default;

void LineView::set(std::string_view line, const LogEntry& entry)
{
    m_line = line;
    m_entry = entry;
    d->event.reset();
    d->root.reset();
    d->isParsed = false;
}

std::vector<LineValue> LineView::values(const QueryKey& key)
{
    std::vector<LineValue> found;
    if (key.friendly) {
        friendlyValues(*key.friendly, found);
        return found;
    }
    if (!d->isParsed) {
        d->root = d->json.parse(m_line);
        d->isParsed = true;
    }
    if (d->root)
        walk(*d->root, key.path, 0, found);
    return found;
}

void LineView::friendlyValues(FriendlyKey key, std::vector<LineValue>& out)
{
    const auto text = [&out](std::string_view value) {
        if (!value.empty())
            out.push_back({std::string(value), {}});
    };
    const auto number = [&out](double value) {
        out.push_back({numberText(value), value});
    };
    switch (key) { // what the log itself knows
    case FriendlyKey::Outcome:
        return text(outcomeWord(m_entry.outcome));
    case FriendlyKey::Priority:
        return text(priorityWord(m_entry.priority));
    case FriendlyKey::Update:
        return text(m_entry.update ? "true" : "false");
    case FriendlyKey::Received:
        return number(static_cast<double>(m_entry.receivedAtMs));
    default:
        break;
    }
    if (!d->event) {
        d->event = d->decoder.decodeUnpadded(payloadOf(m_line));
        d->verdict = classify(*d->event, {}, m_entry.receivedAtMs);
    }
    const Event& event = *d->event;
    const auto addAll = [&](EventList list) {
        for (const std::string_view one : event.lists.of(list))
            text(one);
    };
    switch (key) {
    case FriendlyKey::Kind:
        return text(kindWord(event.kind));
    case FriendlyKey::Category:
        return text(categoryWord(d->verdict.category));
    case FriendlyKey::Model:
        return text(event.title);
    case FriendlyKey::Device:
        return text(event.device.hostname.empty() ? event.device.label : event.device.hostname);
    case FriendlyKey::DeviceAddress:
        return text(event.device.ip);
    case FriendlyKey::DeviceMac:
        return text(event.device.mac);
    case FriendlyKey::Score:
        return d->verdict.score ? number(*d->verdict.score) : void();
    case FriendlyKey::ModelPriority:
        return d->verdict.modelPriority ? number(*d->verdict.modelPriority) : void();
    case FriendlyKey::Id:
        return text(event.externalId);
    case FriendlyKey::Summary:
        return text(event.summary);
    case FriendlyKey::User:
        return text(event.user);
    case FriendlyKey::Tag:
        return addAll(EventList::Tags);
    case FriendlyKey::Technique:
        return addAll(EventList::Techniques);
    case FriendlyKey::Group:
        return text(event.group);
    case FriendlyKey::Test:
        return text(event.test ? "true" : "false");
    case FriendlyKey::Time:
        return event.timeMs ? number(static_cast<double>(*event.timeMs)) : void();
    default:
        return;
    }
}

} // namespace duskwatch
