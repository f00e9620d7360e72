// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/random.h"

#include <algorithm>

namespace duskwatch::simulation {

Random::Random(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state) {
        seed += 0x9e3779b97f4a7c15u;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        word = mixed ^ (mixed >> 31);
    }
}

std::uint32_t Random::mostlyLow(std::uint32_t low, std::uint32_t high)
{
    const std::uint32_t first = between(low, high);
    const std::uint32_t second = between(low, high);
    return std::min({first, second, between(low, high)});
}

} // namespace duskwatch::simulation
