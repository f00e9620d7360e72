// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace duskwatch::simulation {

/// What the API says about a breach besides its facts, at one moment (PROTOCOL section 1).
struct BreachStanding
{
    std::int64_t timeMs = 0; ///< when the behaviour took place; late records are made much later
    std::uint32_t scoreThousandths = 0;
    std::uint32_t commentCount = 0;
    bool acknowledged = false;
    std::int64_t acknowledgedMs = 0;   ///< where acknowledged
    std::string_view acknowledgedBy{}; ///< where acknowledged
};

/// How the caller asked for a breach.
struct BreachShape
{
    bool historicModelOnly = false; ///< the model flat instead of {then,now}
    bool minimal = false;           ///< only what identifies it
    bool deviceAtTop = true;        ///< else inside of each component
    bool withUrl = false;
};

/// What is said about an AI Analyst incident event besides its facts, at one moment. The initial values are those
/// of an event that is sent by syslog.
struct IncidentStanding
{
    bool acknowledged = false;
    bool pinned = false;
    bool merged = false; ///< its group has become part of the one below
    std::uint64_t groupHigh = 0;
    std::uint64_t groupLow = 0;
    bool withUrl = true;
    bool groupScoreAsText = false; ///< some builds write this number as a string
};

} // namespace duskwatch::simulation
