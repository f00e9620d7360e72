// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <string_view>

namespace duskwatch::simulation {

enum class HeaderFormat : std::uint8_t { Rfc3164, Rfc5424 };
enum class Framing : std::uint8_t { LineFeed, OctetCount };

/// `<165>Jan  5 08:00:00 host tag ` or `<165>1 2026-01-05T08:00:00+00:00 host tag - - - ` (PROTOCOL section
/// 2). The time is UTC, where an appliance writes its local time, so that the bytes do not depend on where
/// this runs.
void appendHeader(TextBuffer& out, HeaderFormat format, std::int64_t timeMs, std::string_view tag);

/// Makes what follows \a start in \a out a frame: a line feed behind it, or its length in bytes and a space
/// in front (RFC 6587, section 3.4.1).
void closeFrame(TextBuffer& out, std::size_t start, Framing framing);

} // namespace duskwatch::simulation
