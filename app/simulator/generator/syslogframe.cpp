// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/syslogframe.h"

#include "app/simulator/generator/company.h"
#include "app/simulator/generator/timetext.h"

#include <array>
#include <charconv>

namespace duskwatch::simulation {

void appendHeader(TextBuffer& out, HeaderFormat format, std::int64_t timeMs, std::string_view tag)
{
    if (format == HeaderFormat::Rfc3164) {
        out.raw("<165>");
        appendBsd(out, timeMs);
    } else {
        out.raw("<165>1 ");
        appendIsoOffset(out, timeMs);
    }
    out.raw(' ');
    out.raw(Company::kApplianceHost);
    out.raw(' ');
    out.raw(tag);
    out.raw(format == HeaderFormat::Rfc3164 ? " " : " - - - ");
}

void closeFrame(TextBuffer& out, std::size_t start, Framing framing)
{
    if (framing == Framing::LineFeed) {
        out.raw('\n');
        return;
    }
    std::array<char, 24> digits;
    char* const end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, out.size() - start).ptr;
    *end = ' ';
    out.insert(start, {digits.data(), static_cast<std::size_t>(end + 1 - digits.data())});
}

} // namespace duskwatch::simulation
