// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/groupbook.h"

#include <algorithm>
#include <set>

namespace duskwatch {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

} // namespace

void GroupBook::addOpen(std::int64_t investigation)
{
    m_open[investigation];
}

void GroupBook::addKey(std::int64_t investigation, const std::string& key)
{
    if (m_owner.emplace(key, investigation).second)
        m_open[investigation].push_back(key);
}

void GroupBook::addRecent(const std::string& asset, std::int64_t openedAtMs)
{
    const std::int64_t minute = openedAtMs / kMinuteMs;
    if (minute > m_minute) {
        m_minute = minute;
        m_inMinute.clear();
    }
    if (minute == m_minute)
        ++m_inMinute[asset];
}

InvestigationRefusal GroupBook::mayOpen(const std::string& asset, std::int64_t nowMs)
{
    if (m_open.size() >= static_cast<std::size_t>(std::max(0, m_limits.openInAll)))
        return InvestigationRefusal::OpenLimit;
    if (nowMs / kMinuteMs == m_minute) {
        const auto found = m_inMinute.find(asset);
        if (found != m_inMinute.end() && found->second >= m_limits.perAssetAndMinute)
            return InvestigationRefusal::AssetLimit;
    }
    return InvestigationRefusal::None;
}

void GroupBook::takeIn(std::int64_t survivor, std::int64_t loser)
{
    auto node = m_open.extract(loser);
    std::vector<std::string>& keys = m_open.at(survivor);
    for (std::string& key : node.mapped()) {
        m_owner[key] = survivor;
        keys.push_back(std::move(key));
    }
}

GroupBook::Placement GroupBook::place(const AlertKeys& keys, std::int64_t holder, std::int64_t nowMs)
{
    Placement placement;
    if (holder != 0 && !isOpen(holder)) {
        placement.investigation = holder;
        return placement;
    }
    std::set<std::int64_t> owners; // ascending: the oldest first
    if (holder != 0)
        owners.insert(holder);
    std::vector<const std::string*> unowned; // few: most alerts of an investigation name what it has already
    for (const std::string& key : keys.keys) {
        if (const auto owner = m_owner.find(key); owner != m_owner.end())
            owners.insert(owner->second);
        else
            unowned.push_back(&key);
    }
    if (owners.empty()) {
        if (!keys.opens)
            return placement;
        placement.refusal = mayOpen(keys.asset, nowMs);
        if (placement.refusal != InvestigationRefusal::None)
            return placement;
        placement.opened = true;
        owners.insert(m_next);
        addOpen(m_next++);
        addRecent(keys.asset, nowMs);
    }
    placement.investigation = *owners.begin();
    placement.merged.assign(std::next(owners.begin()), owners.end());
    for (const std::int64_t loser : placement.merged)
        takeIn(placement.investigation, loser);
    std::vector<std::string>& owned = m_open.at(placement.investigation);
    for (const std::string* const key : unowned) {
        if (owned.size() >= kMaxKeys || !m_owner.emplace(*key, placement.investigation).second)
            continue;
        owned.push_back(*key);
        placement.newKeys.push_back(*key);
    }
    return placement;
}

} // namespace duskwatch
