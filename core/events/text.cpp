// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/text.h"

#include "core/events/event.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace duskwatch::text {
namespace {

unsigned char lowered(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

bool isContinuation(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80;
}

/// A surrogate written as three bytes, which the JSON parser makes of a lone \uDCxx: one wrong character, not three.
bool isSurrogate(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]) == 0xED && isContinuation(bytes, at + 1) &&
           isContinuation(bytes, at + 2);
}

} // namespace

bool isPlainAscii(std::string_view bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080'8080'8080'8080;
    std::uint64_t all = 0;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        all |= eight;
    }
    for (; at < bytes.size(); ++at)
        all |= static_cast<unsigned char>(bytes[at]);
    return (all & kHighBits) == 0;
}

std::string_view cut(std::string_view bytes, std::size_t limit)
{
    if (bytes.size() <= limit)
        return bytes;
    std::size_t end = limit;
    // At most three steps back: a longer run of continuation bytes is not UTF-8 anyway.
    for (int steps = 0; steps < 3 && end > 0 && isContinuation(bytes, end); ++steps)
        --end;
    return bytes.substr(0, end);
}

std::size_t sequenceLength(std::string_view bytes, std::size_t at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0x80)
        return 1;
    const auto second = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
    if (first >= 0xC2 && first <= 0xDF)
        return isContinuation(bytes, at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        // Neither overlong forms nor surrogates (RFC 3629, section 4).
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F))
            return 0;
        return isContinuation(bytes, at + 1) && isContinuation(bytes, at + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
            return 0;
        const bool whole =
            isContinuation(bytes, at + 1) && isContinuation(bytes, at + 2) && isContinuation(bytes, at + 3);
        return whole ? 4 : 0;
    }
    return 0;
}

void appendValid(std::string_view bytes, std::string& out)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0)
            out += kReplacement;
        else
            out.append(bytes, at, length);
        if (length != 0)
            at += length;
        else
            at += isSurrogate(bytes, at) ? 3 : 1;
    }
}

std::string bounded(std::string_view bytes)
{
    const std::string_view part = cut(bytes, kMaxFieldBytes);
    if (isPlainAscii(part))
        return std::string(part);
    std::string valid;
    valid.reserve(part.size());
    appendValid(part, valid);
    if (valid.size() > kMaxFieldBytes)
        valid.resize(cut(valid, kMaxFieldBytes).size());
    return valid;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lowered(text[i]) != static_cast<unsigned char>(lower[i]))
            return false;
    }
    return true;
}

bool containsIgnoringCase(std::string_view text, std::string_view lower)
{
    for (std::size_t at = 0; at + lower.size() <= text.size(); ++at) {
        if (equalsIgnoringCase(text.substr(at, lower.size()), lower))
            return true;
    }
    return false;
}

std::optional<double> toNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size() || error == std::errc::invalid_argument)
        return std::nullopt;
    if (error != std::errc::result_out_of_range)
        return number;
    // from_chars does not say in which direction it left the range.
    const bool tiny = text.find("e-") != std::string_view::npos || text.find("E-") != std::string_view::npos;
    if (tiny)
        return 0.0;
    const double infinity = std::numeric_limits<double>::infinity();
    return text.starts_with('-') ? -infinity : infinity;
}

std::optional<std::int64_t> toInteger(double number)
{
    if (std::isnan(number))
        return std::nullopt;
    constexpr double kLimit = 9223372036854774784.0; // the largest double below 2^63
    if (number >= kLimit)
        return std::numeric_limits<std::int64_t>::max();
    if (number <= -kLimit)
        return std::numeric_limits<std::int64_t>::min();
    return std::llround(number);
}

} // namespace duskwatch::text
