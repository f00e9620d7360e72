// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace duskwatch {

/// A range of addresses: "10.0.0.0/8", "fe80::/10", or one address. IPv4 within IPv6 ("::ffff:10.0.0.1") counts as IPv4.
/// A value.
class AddressRange
{
public:
    /// Nothing for what is none.
    static std::optional<AddressRange> parse(std::string_view text);
    /// False for a text that is no address.
    bool contains(std::string_view address) const;
    /// Whether it is one address only.
    bool isSingle() const { return m_prefix == 128; }

private:
    using Bytes = std::array<std::uint8_t, 16>;
    static std::optional<Bytes> bytesOf(std::string_view address);

    Bytes m_bytes{};
    int m_prefix = 128; ///< bits of an IPv6 address
    bool m_isV4 = false;
};

} // namespace duskwatch
