// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/ruledecision.h"

#include <QMetaType>

#include <cstdint>
#include <map>

namespace duskwatch {

/// How many events a rule decided about, by what was done with them. The same event received again is no further hit.
struct RuleHits
{
    std::int64_t investigated = 0;
    std::int64_t tracked = 0;
    std::int64_t off = 0;
    std::int64_t excepted = 0;

    /// One more event with which \a action was done.
    void count(RuleAction action)
    {
        switch (action) {
        case RuleAction::CreatesInvestigations:
            ++investigated;
            break;
        case RuleAction::TracksNotableEvents:
            ++tracked;
            break;
        case RuleAction::Off:
            ++off;
            break;
        case RuleAction::Excepted:
            ++excepted;
            break;
        case RuleAction::None:
            break;
        }
    }
    std::int64_t total() const { return investigated + tracked + off + excepted; }
    friend bool operator==(const RuleHits&, const RuleHits&) = default;
};

/// Rules without a hit are not in it.
using RuleHitMap = std::map<RuleId, RuleHits>;

inline constexpr int kRuleHitDays = 28; ///< that hits are kept for, today included
inline constexpr std::int64_t kMsPerRuleHitDay = 86'400'000;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::RuleHitMap)
