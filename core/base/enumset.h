// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

namespace duskwatch {

/// A set of small enum values as bits.
template <class Enum>
class EnumSet
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values)
    {
        for (Enum value : values)
            insert(value);
    }
    constexpr void insert(Enum value) { m_bits |= 1u << static_cast<unsigned>(value); }
    constexpr void remove(Enum value) { m_bits &= ~(1u << static_cast<unsigned>(value)); }
    constexpr bool contains(Enum value) const { return (m_bits >> static_cast<unsigned>(value)) & 1u; }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr std::uint32_t bits() const { return m_bits; }
    friend constexpr bool operator==(const EnumSet&, const EnumSet&) = default;

private:
    std::uint32_t m_bits = 0;
};

} // namespace duskwatch
