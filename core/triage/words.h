// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <string_view>

namespace duskwatch {

// The fixed words of the command-line contract (TRIAGE, command line). Not translated; scripts depend on them.
std::string_view kindWord(EventKind kind);        ///< "model-breach", …
std::string_view outcomeWord(Outcome outcome);    ///< "alert", …
std::string_view priorityWord(Priority priority); ///< "High", "Medium", "Low"; empty for None
std::string_view categoryWord(Category category); ///< "Suspicious", …; empty for Unspecified
/// Of a system status, in rule files: "Critical", "High", "Medium", "Low"; empty for None.
std::string_view levelWord(Level level);

} // namespace duskwatch
