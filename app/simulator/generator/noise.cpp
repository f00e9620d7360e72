// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/noise.h"

namespace duskwatch::simulation {

void appendNoise(TextBuffer& out, Random& random)
{
    switch (random.below(4)) {
    case 0:
        out.raw("kernel: eth");
        out.number(random.below(4));
        out.raw(": link is up");
        return;
    case 1:
        out.raw("{\"creationTime\":");
        out.number(random.between(1, 2'000'000'000));
        out.raw(",\"model\":{\"name\":\"Cut off in the mid");
        return;
    case 2:
        out.raw("{\"temperature\":");
        out.number(random.below(90));
        out.raw(",\"rack\":\"");
        out.hex(random.next(), 8);
        out.raw("\"}");
        return;
    default:
        out.raw('~'); // not a digit, which could be taken for a length in front
        for (std::uint32_t count = random.between(20, 200); count > 0; --count) {
            const char byte = static_cast<char>(random.below(256));
            out.raw(byte == '\n' ? ' ' : byte);
        }
    }
}

} // namespace duskwatch::simulation
