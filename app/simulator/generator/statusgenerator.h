// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <deque>

namespace duskwatch::simulation {

/// Writes system status alerts and remembers which are open, so that each can be resolved later under the
/// uuid it came with (PROTOCOL section 2). One thread.
class StatusGenerator
{
public:
    /// The next status message: a new alert, or an open one resolved. True where it was resolved.
    bool append(TextBuffer& out, Random& random, std::int64_t timeMs);

private:
    struct Facts
    {
        std::uint64_t idHigh;
        std::uint64_t idLow;
        std::uint32_t entry;
        std::uint32_t third; ///< third octet of the subnet it is about
        std::uint32_t priority;
    };

    static void write(TextBuffer& out, Random& random, const Facts& facts, std::int64_t timeMs,
                      bool resolved);

    std::deque<Facts> m_open;
};

} // namespace duskwatch::simulation
