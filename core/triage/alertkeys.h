// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/triage/ruledecision.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// What ties an alert to other alerts: two that share a key belong to one investigation. A key is either a detection rule
/// with the alert's primary actor, or an AI Analyst incident group. Texts are foreign.
struct AlertKeys
{
    std::vector<std::string> keys; ///< each at most kMaxKeyBytes
    std::string asset;             ///< whom the limit of new investigations counts
    std::string actor;             ///< the device as people know it; empty where there is none
    bool opens = false;            ///< false: joins what is there, opens nothing
};

inline constexpr std::size_t kMaxKeyBytes = 256;

/// The keys of \a event, which came from \a appliance. The primary actor is the device (host name, else label, else
/// address; host names are compared without case), else the AI Analyst group, else the event itself, which then
/// stays alone. No keys: it takes no part in investigations. Groups it was in before (`groupPreviousGroups`) are keys as well.
AlertKeys keysOf(const Event& event, const RuleDecision& decision, std::int64_t appliance);

/// \a key, an alert's of appliance \a from, as the same alert of appliance \a to has it. Empty: it is of another appliance,
/// or was cut, so that it cannot be known.
std::string keyOfAppliance(std::string_view key, std::int64_t from, std::int64_t to);

/// Whether \a key names an AI Analyst group.
bool isGroupKey(std::string_view key);

} // namespace duskwatch
