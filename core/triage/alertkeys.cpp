// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/alertkeys.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr char kGroupMark = 'g';
constexpr char kRuleMark = 'r';

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

/// \a key, cut where it is too long; what was cut off is told apart by its hash (FNV-1a).
std::string bounded(std::string key)
{
    if (key.size() <= kMaxKeyBytes)
        return key;
    std::uint64_t hash = 14'695'981'039'346'656'037u;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211u;
    const std::string mark = "#" + std::to_string(hash);
    key.resize(kMaxKeyBytes - mark.size());
    return key + mark;
}

std::string groupKey(std::int64_t appliance, std::string_view group)
{
    return bounded((kGroupMark + std::to_string(appliance) + '|').append(group));
}

/// The primary actor within its appliance; the letter keeps a host apart from an address of the same text.
std::string actorOf(const Event& event)
{
    const Device& device = event.device;
    if (!device.hostname.empty())
        return "h" + lowered(device.hostname);
    if (!device.label.empty())
        return "l" + device.label;
    if (!device.ip.empty())
        return "a" + lowered(device.ip);
    if (!event.group.empty())
        return "g" + event.group;
    return {};
}

void addOnce(std::vector<std::string>& keys, std::string key)
{
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
        keys.push_back(std::move(key));
}

} // namespace

AlertKeys keysOf(const Event& event, const RuleDecision& decision, std::int64_t appliance)
{
    AlertKeys result;
    result.opens = decision.action == RuleAction::CreatesInvestigations;
    const Device& device = event.device;
    if (result.opens) {
        const std::string place = std::to_string(appliance) + '|';
        std::string actor = actorOf(event);
        // Without an actor all events of an appliance count as one asset, or a flood of them would have no limit.
        result.asset = bounded(place + actor);
        const bool named = !actor.empty();
        if (!named)
            actor = "e" + std::to_string(static_cast<int>(event.kind)) + '|' + event.externalId;
        else
            result.actor = !device.hostname.empty() ? device.hostname
                           : !device.label.empty()  ? device.label
                                                    : device.ip;
        if (named || !event.externalId.empty()) // without any name nothing can be told to be the same
            result.keys.push_back(
                bounded(kRuleMark + std::to_string(toInt(decision.rule)) + '|' + place + actor));
    }
    if (!event.group.empty())
        addOnce(result.keys, groupKey(appliance, event.group));
    for (const std::string_view group : event.lists.of(EventList::PreviousGroups))
        addOnce(result.keys, groupKey(appliance, group));
    return result;
}

std::string keyOfAppliance(std::string_view key, std::int64_t from, std::int64_t to)
{
    if (key.size() >= kMaxKeyBytes)
        return {};
    // "g<appliance>|…", "r<rule>|<appliance>|…"
    const std::size_t begin = isGroupKey(key) ? 1 : key.find('|') + 1;
    const std::string mark = std::to_string(from) + '|';
    if (begin == 0 || key.compare(begin, mark.size(), mark) != 0)
        return {};
    std::string moved(key);
    moved.replace(begin, mark.size(), std::to_string(to) + '|');
    return bounded(std::move(moved));
}

bool isGroupKey(std::string_view key)
{
    return !key.empty() && key.front() == kGroupMark;
}

} // namespace duskwatch
