// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/addressrange.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace duskwatch {
namespace {

constexpr std::size_t kLongestAddress = 45; // of IPv6 with IPv4 behind it

std::uint64_t bigEndian(const unsigned char* bytes, int count)
{
    std::uint64_t number = 0;
    for (int i = 0; i < count; ++i)
        number = number << 8 | bytes[i];
    return number;
}

/// The first \a bits of 64.
std::uint64_t maskOf(int bits)
{
    if (bits <= 0)
        return 0;
    return bits >= 64 ? ~std::uint64_t{0} : ~std::uint64_t{0} << (64 - bits);
}

} // namespace

std::optional<AddressRange> AddressRange::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string_view address = text.substr(0, slash);
    if (address.empty() || address.size() > kLongestAddress)
        return std::nullopt;
    std::array<char, kLongestAddress + 1> terminated{};
    std::copy(address.begin(), address.end(), terminated.begin());

    AddressRange range;
    std::array<unsigned char, 16> bytes{};
    int mapped = 0; // bits of a prefix that only say "IPv4 inside IPv6"
    if (address.find(':') == std::string_view::npos) {
        if (inet_pton(AF_INET, terminated.data(), bytes.data()) != 1)
            return std::nullopt;
        range.m_high = bigEndian(bytes.data(), 4) << 32;
    } else {
        if (inet_pton(AF_INET6, terminated.data(), bytes.data()) != 1)
            return std::nullopt;
        range.m_high = bigEndian(bytes.data(), 8);
        range.m_low = bigEndian(bytes.data() + 8, 8);
        range.m_isV4 = range.m_high == 0 && range.m_low >> 32 == 0xFFFF;
        if (range.m_isV4) {
            range.m_high = range.m_low << 32;
            range.m_low = 0;
            mapped = 96;
        }
    }
    range.m_prefix = range.m_isV4 ? 32 : 128;
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        int prefix = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
        prefix -= mapped;
        if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '-' ||
            prefix < 0 || prefix > range.m_prefix)
            return std::nullopt;
        range.m_prefix = prefix;
    }
    range.m_highMask = maskOf(range.m_prefix);
    range.m_lowMask = maskOf(range.m_prefix - 64);
    return range;
}

} // namespace duskwatch
