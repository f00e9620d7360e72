// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/company.h"
#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <string_view>

namespace duskwatch::simulation {

/// The tag of audit lines, where all others have `darktrace`.
inline constexpr std::string_view kAuditTag = "darktrace_audit";

/// Appends what a person did in the appliance's own pages (PROTOCOL section 2). Pure; any thread.
void appendAuditRecord(TextBuffer& out, Random& random, const Company& company);

} // namespace duskwatch::simulation
