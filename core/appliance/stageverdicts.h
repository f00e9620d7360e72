// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/answerprobe.h"
#include "core/appliance/connectionsettings.h"
#include "core/appliance/connectionstage.h"

#include <cstdint>
#include <optional>

// What the stages of a connection test conclude from what they saw. Pure.
namespace duskwatch::stageverdicts {

/// Skew that the appliance accepts (PROTOCOL section 1, "Skew").
inline constexpr std::int64_t kAllowedSkewSeconds = 1'800;

/// Everything that can be told without the network.
StageOutcome address(const ConnectionSettings& settings, bool hasPrivateToken);

/// How far the appliance's clock is ahead of ours; nothing without a Date header.
std::optional<std::int64_t> skewSeconds(const ApiAnswer& answer);
/// The answer to the first request. Failed: no answer came, or the date was refused and the clocks do differ.
StageOutcome clock(const ApiAnswer& answer);

/// What \a answer says about the signature; \a other is the date format that had to be used instead of the
/// connection's.
StageOutcome signature(const ApiAnswer& answer, std::optional<DateFormat> other);

/// An end-point's answer, whose body went through \a probe.
StageOutcome endpoint(const ApiAnswer& answer, const AnswerProbe& probe);

/// \a breaches and \a incidents are null where that end-point failed.
StageOutcome data(const AnswerProbe* breaches, const AnswerProbe* incidents);

} // namespace duskwatch::stageverdicts
