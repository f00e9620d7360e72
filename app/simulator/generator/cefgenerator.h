// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/company.h"
#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>

namespace duskwatch::simulation {

/// Appends a model breach in CEF, as appliances set to that format send it (PROTOCOL section 2). Pure; any
/// thread.
void appendCefRecord(TextBuffer& out, Random& random, const Company& company, std::int64_t pbid,
                     std::int64_t timeMs);

} // namespace duskwatch::simulation
