// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/ruledecision.h"
#include "core/triage/verdict.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace duskwatch {

/// Where an investigation stands. Stored by number: append only, never renumber.
enum class InvestigationStatus : std::uint8_t { Open = 1, Investigating = 2, Closed = 3 };

/// What an investigation found. Stored by number: append only, never renumber.
enum class Disposition : std::uint8_t {
    None = 0, ///< not closed yet
    Benign = 1,
    Malicious = 2,
    NotApplicable = 3,
    Undecided = 4,
};

/// How urgent one alert makes the investigation that holds it: as its rule says, else as the alert is. A test alert makes
/// nothing urgent; absent then. An investigation is as urgent as the most urgent alert it holds, and Low without any.
std::optional<InvestigationPriority> urgencyOf(Priority alert, const RuleDecision& decision, bool test);

// Fixed words of the command line and of the audit trail. Not translated; scripts depend on them.
std::string_view statusWord(InvestigationStatus status);       ///< "open", "investigating", "closed"
std::string_view dispositionWord(Disposition disposition);     ///< "benign", …; empty for None
std::string_view priorityWord(InvestigationPriority priority); ///< "Low" … "Critical"

std::optional<InvestigationStatus> statusFromWord(std::string_view word);
std::optional<Disposition> dispositionFromWord(std::string_view word);                     ///< not None
std::optional<InvestigationPriority> investigationPriorityFromWord(std::string_view word); ///< any case

} // namespace duskwatch
