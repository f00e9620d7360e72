// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionstage.h"

#include <string>

// A connection test for machines and for terminals. Pure; what an appliance said is escaped.
namespace duskwatch::console {

/// One line of JSON: {"ok":bool,"stages":[{"name","state","durationMs","code","message","remedy"}]}, and
/// "workingDateFormat" when another format than the connection's worked. Texts that do not apply are empty.
std::string reportJson(const ConnectionTestReport& report);

/// The stage as lines of a ladder: state, title, duration and message; the remedy on a line of its own. Of a stage
/// that runs only its title, without a line end.
std::string stageText(const StageReport& report);

/// The last line: what came of it all.
std::string summaryText(const ConnectionTestReport& report);

} // namespace duskwatch::console
