// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/addressrange.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <string>

namespace duskwatch {
namespace {

constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool isMapped(const std::array<std::uint8_t, 16>& bytes)
{
    return std::equal(kMapped.begin(), kMapped.end(), bytes.begin());
}

} // namespace

std::optional<AddressRange::Bytes> AddressRange::bytesOf(std::string_view address)
{
    if (address.empty() || address.size() >= INET6_ADDRSTRLEN || address.find('\0') != std::string_view::npos)
        return std::nullopt;
    const std::string ended(address);
    Bytes bytes{};
    if (ended.find(':') != std::string::npos)
        return inet_pton(AF_INET6, ended.c_str(), bytes.data()) == 1 ? std::optional(bytes) : std::nullopt;
    std::copy(kMapped.begin(), kMapped.end(), bytes.begin());
    return inet_pton(AF_INET, ended.c_str(), bytes.data() + kMapped.size()) == 1 ? std::optional(bytes)
                                                                                 : std::nullopt;
}

std::optional<AddressRange> AddressRange::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto bytes = bytesOf(text.substr(0, slash));
    if (!bytes)
        return std::nullopt;
    AddressRange range;
    range.m_bytes = *bytes;
    range.m_isV4 = isMapped(*bytes);
    if (slash == std::string_view::npos)
        return range;
    const std::string_view digits = text.substr(slash + 1);
    const bool shortForm = text.find(':') == std::string_view::npos;
    int bits = -1;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    if (failure != std::errc{} || end != digits.data() + digits.size() || bits < 0 ||
        bits > (shortForm ? 32 : 128))
        return std::nullopt;
    range.m_prefix = shortForm ? bits + 96 : bits;
    range.m_isV4 = range.m_isV4 && range.m_prefix >= 96;
    return range;
}

bool AddressRange::contains(std::string_view address) const
{
    const auto bytes = bytesOf(address);
    if (!bytes || isMapped(*bytes) != m_isV4)
        return false;
    const auto whole = static_cast<std::size_t>(m_prefix / 8);
    if (!std::equal(bytes->begin(), bytes->begin() + static_cast<std::ptrdiff_t>(whole), m_bytes.begin()))
        return false;
    const int rest = m_prefix % 8;
    return rest == 0 || (((*bytes)[whole] ^ m_bytes[whole]) >> (8 - rest)) == 0;
}

} // namespace duskwatch
