// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/framesink.h"

#include <string_view>

namespace duskwatch {

/// Hands the messages of one datagram to \a sink. RFC 5426 section 3.1 knows one; some senders put several lines into
/// one. So a line break ends a message where what follows begins like another one (`<123>`, `darktrace`, `CEF:`,
/// `LEEF:`, or `{` after a `}`), and is part of it elsewhere, as in JSON written over several lines. Line ends and
/// NULs at the end are dropped, blank datagrams skipped. \a truncated: the last message was longer. Returns how many.
std::size_t splitDatagram(std::string_view datagram, bool truncated, std::int64_t receivedAtMs,
                          FrameSink& sink);

} // namespace duskwatch
