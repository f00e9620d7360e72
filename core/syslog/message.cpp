// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/message.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace duskwatch {
namespace {

constexpr std::string_view kJson = "{";
constexpr std::string_view kCef = "CEF:";
constexpr std::string_view kLeef = "LEEF:";

std::size_t findCharacter(std::string_view text, char c)
{
    const void* found = text.empty() ? nullptr : std::memchr(text.data(), c, text.size());
    return found == nullptr ? text.size()
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

/// Where the payload starts; line.size() where there is none. Only what stands before the first { needs a
/// look for the other two, and that is short in every line with JSON.
std::size_t payloadStart(std::string_view line)
{
    const std::size_t json = findCharacter(line, kJson.front());
    const std::string_view before = line.substr(0, json);
    return std::min({json, before.find(kCef), before.find(kLeef)});
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Cuts the next word, and the blanks after it, off the front of \a text.
std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(text.find_first_not_of(' ', end), text.size()));
    return word;
}

/// Cuts "<165>" off the front, where it stands there. True when it did.
bool takePriority(std::string_view& text)
{
    if (!text.starts_with('<'))
        return false;
    const std::size_t end = text.substr(0, 6).find('>');
    if (end == std::string_view::npos || end < 2 ||
        !std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(end), isDigit))
        return false;
    text.remove_prefix(end + 1);
    return true;
}

bool isMonth(std::string_view word)
{
    constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return std::find(kMonths.begin(), kMonths.end(), word) != kMonths.end();
}

/// "2022-03-10T10:11:10…", as RFC 5424 and many relays write it.
bool isTimestamp(std::string_view word)
{
    return word.size() >= 19 && isDigit(word[0]) && word[4] == '-' && word[7] == '-' && word[10] == 'T';
}

/// A tag without its colon and process id.
std::string_view tagOf(std::string_view word)
{
    return word.substr(0, word.find_first_of(":["));
}

/// The last word before the payload, for headers of no known form ("darktrace {…}").
std::string_view lastWord(std::string_view header)
{
    const std::size_t end = header.find_last_not_of(' ');
    if (end == std::string_view::npos)
        return {};
    header = header.substr(0, end + 1);
    const std::size_t blank = header.rfind(' ');
    return blank == std::string_view::npos ? header : header.substr(blank + 1);
}

/// Host and tag follow a timestamp in both forms; either may be missing after a relay's work.
void readHostAndTag(std::string_view rest, SyslogMessage& message)
{
    const std::string_view first = takeWord(rest);
    const std::string_view second = takeWord(rest);
    if (second.empty()) {
        message.tag = tagOf(first);
        return;
    }
    message.host = first == "-" ? std::string_view{} : first;
    message.tag = second == "-" ? std::string_view{} : tagOf(second);
}

void readHeader(SyslogMessage& message)
{
    std::string_view rest = message.header;
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const bool hasPriority = takePriority(rest);
    std::string_view words = rest;
    std::string_view word = takeWord(words);
    if (hasPriority && word == "1") // the version of RFC 5424
        word = takeWord(words);
    if (isTimestamp(word) || (hasPriority && word == "-")) {
        readHostAndTag(words, message);
    } else if (isMonth(word)) {
        takeWord(words); // the day
        const std::string_view time = takeWord(words);
        // Some relays put the year between day and time.
        if (time.size() == 4 && std::all_of(time.begin(), time.end(), isDigit))
            takeWord(words);
        readHostAndTag(words, message);
    } else {
        message.tag = tagOf(lastWord(rest));
    }
}

} // namespace

SyslogMessage splitSyslogLine(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    SyslogMessage message;
    const std::size_t start = payloadStart(line);
    message.header = line.substr(0, start);
    message.payload = line.substr(start);
    if (!message.header.empty())
        readHeader(message);
    return message;
}

} // namespace duskwatch
