// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/datagram.h"

#include <algorithm>

namespace duskwatch {
namespace {

bool isEnd(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\0';
}

std::string_view withoutEnds(std::string_view text)
{
    while (!text.empty() && isEnd(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isEnd(text.front()))
        text.remove_prefix(1);
    return text;
}

bool beginsMessage(std::string_view rest, std::string_view before)
{
    if (rest.size() > 1 && rest.front() == '<')
        return rest[1] >= '0' && rest[1] <= '9';
    if (rest.starts_with('{'))
        return before.ends_with('}');
    return rest.starts_with("darktrace") || rest.starts_with("CEF:") || rest.starts_with("LEEF:");
}

/// Where the first message of \a text ends.
std::size_t endOfFirst(std::string_view text)
{
    std::size_t lineEnd = text.find('\n');
    while (lineEnd != std::string_view::npos) {
        if (beginsMessage(text.substr(lineEnd + 1), withoutEnds(text.substr(0, lineEnd))))
            return lineEnd;
        lineEnd = text.find('\n', lineEnd + 1);
    }
    return text.size();
}

} // namespace

std::size_t splitDatagram(std::string_view datagram, bool truncated, std::int64_t receivedAtMs,
                          FrameSink& sink)
{
    std::size_t messages = 0;
    std::string_view rest = withoutEnds(datagram);
    while (!rest.empty()) {
        const std::size_t end = endOfFirst(rest);
        const std::string_view message = withoutEnds(rest.substr(0, end));
        rest = withoutEnds(rest.substr(end));
        if (message.empty())
            continue;
        sink.frame({message, truncated && rest.empty(), false, receivedAtMs});
        ++messages;
    }
    return messages;
}

} // namespace duskwatch
