// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duskwatch {

/// A received line, split as PROTOCOL section 2 says: the payload starts at the first `{`, `CEF:` or `LEEF:`;
/// all before it is an optional header that nothing depends on. Views into the line.
struct SyslogMessage
{
    std::string_view header;
    std::string_view payload; ///< empty where the line holds none of the three
    std::string_view host;    ///< from an RFC 3164 or RFC 5424 header; empty where it cannot be told
    std::string_view tag;     ///< "darktrace", "darktrace_audit", or what the user renamed it to
};

/// Splits one line. Pure; any thread; any bytes.
SyslogMessage splitSyslogLine(std::string_view line);

} // namespace duskwatch
