// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/textbuffer.h"

#include <cstdint>

namespace duskwatch::simulation {

/// Ways in which Darktrace writes a time. All take milliseconds since 1970 UTC (1970-2099) and write UTC.

/// 2026-01-05 08:00:00
void appendDateTime(TextBuffer& out, std::int64_t timeMs);
/// 2026-01-05T08:00:00.123Z
void appendIsoMilliseconds(TextBuffer& out, std::int64_t timeMs);
/// 2026-01-05T08:00:00+00:00 (RFC 5424, section 6.2.3)
void appendIsoOffset(TextBuffer& out, std::int64_t timeMs);
/// Jan  5 08:00:00 (RFC 3164, section 4.1.2: no year, day padded with a space)
void appendBsd(TextBuffer& out, std::int64_t timeMs);

} // namespace duskwatch::simulation
