// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace duskwatch::simulation {

/// Pseudo-random numbers that are the same on every platform and with every library, which the distributions
/// of the standard library are not. xoshiro256** (Blackman and Vigna), seeded through splitmix64. A value
/// type: copy it to replay; not for secrets.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    /// 64 fresh bits.
    std::uint64_t next()
    {
        const std::uint64_t result = rotate(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotate(m_state[3], 45);
        return result;
    }

    /// 0 … bound-1, even enough for our purpose; 0 where bound is 0.
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }

    /// low … high, both included; high >= low.
    std::uint32_t between(std::uint32_t low, std::uint32_t high) { return low + below(high - low + 1); }

    /// True in \a permille of 1,000 cases.
    bool chance(std::uint32_t permille) { return below(1000) < permille; }

    /// low … high with most values near low and a long tail.
    std::uint32_t mostlyLow(std::uint32_t low, std::uint32_t high);

    /// One element of a container with operator[] and size(), which must not be empty.
    template <class Container>
    const auto& pick(const Container& container)
    {
        return container[below(static_cast<std::uint32_t>(std::size(container)))];
    }

private:
    static constexpr std::uint64_t rotate(std::uint64_t value, int count)
    {
        return (value << count) | (value >> (64 - count));
    }

    std::array<std::uint64_t, 4> m_state;
};

} // namespace duskwatch::simulation
