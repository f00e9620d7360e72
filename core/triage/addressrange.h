// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace duskwatch {

/// An IPv4 or IPv6 address, or a CIDR range of them ("10.0.0.0/8", "2001:db8::/32"). A value; any thread; nothing here
/// allocates. Bits behind the prefix do not count. IPv4 inside IPv6 (::ffff:10.0.0.1) is IPv4.
class AddressRange
{
public:
    /// Nothing for whatever is no address: names, anonymised addresses, zones, blanks.
    static std::optional<AddressRange> parse(std::string_view text);

    /// Whether all of \a other lies in this one. IPv4 never lies in IPv6, nor the reverse.
    bool contains(const AddressRange& other) const
    {
        return m_isV4 == other.m_isV4 && m_prefix <= other.m_prefix &&
               ((m_high ^ other.m_high) & m_highMask) == 0 && ((m_low ^ other.m_low) & m_lowMask) == 0;
    }
    bool isV4() const { return m_isV4; }
    /// \a byte is 0 or 1: its first or second.
    unsigned char byteAt(std::size_t byte) const
    {
        return static_cast<unsigned char>(m_high >> (56 - 8 * byte));
    }
    /// Whether an address of that family with \a value as its first (\a byte 0) or second byte (1) may lie in this one.
    bool mayHave(bool isV4, std::size_t byte, unsigned char value) const
    {
        const auto mask = static_cast<unsigned char>(m_highMask >> (56 - 8 * byte));
        return isV4 == m_isV4 && ((value ^ byteAt(byte)) & mask) == 0;
    }
    int prefix() const { return m_prefix; } ///< bits, counted in the address's own family

private:
    std::uint64_t m_high = 0; ///< an IPv4 address is in its upper half
    std::uint64_t m_low = 0;
    std::uint64_t m_highMask = 0;
    std::uint64_t m_lowMask = 0;
    int m_prefix = 0;
    bool m_isV4 = true;
};

} // namespace duskwatch
