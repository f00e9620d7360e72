// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/ruledecision.h"
#include "core/triage/verdict.h"

#include <QString>

#include <cstdint>

namespace duskwatch {

/// How long something is since \a sinceMs, in the largest unit that fits: "5 min", "3 h", "12 d". Both in ms since 1970 UTC.
QString ageText(std::int64_t sinceMs, std::int64_t nowMs);

/// The shape of an alert's priority; Critical has that of High, and a word of its own.
Priority shapeOf(InvestigationPriority priority);

} // namespace duskwatch
