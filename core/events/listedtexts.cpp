// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/listedtexts.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kFirstRoom = 120; ///< bytes; the few tags and techniques of most events

} // namespace

void ListedTexts::add(EventList list, std::string_view text)
{
    std::uint8_t& count = m_counts[static_cast<std::size_t>(list)];
    if (text.empty() || text.size() > 0xFFFF || count >= kMaxListedItems)
        return;
    const Range known = of(list);
    if (std::find(known.begin(), known.end(), text) != known.end())
        return;
    if (m_packed.empty())
        m_packed.reserve(kFirstRoom);
    m_packed += static_cast<char>(list);
    m_packed += static_cast<char>(text.size() & 0xFF);
    m_packed += static_cast<char>(text.size() >> 8);
    m_packed += text;
    ++count;
}

void ListedTexts::clear(EventList list)
{
    std::uint8_t& count = m_counts[static_cast<std::size_t>(list)];
    if (count == 0)
        return;
    count = 0;
    if (std::all_of(m_counts.begin(), m_counts.end(), [](std::uint8_t left) { return left == 0; })) {
        m_packed = {};
        return;
    }
    std::size_t kept = 0;
    for (std::size_t at = 0; at < m_packed.size();) {
        const std::size_t size =
            kHeadBytes + (static_cast<unsigned char>(m_packed[at + 1]) |
                          static_cast<std::size_t>(static_cast<unsigned char>(m_packed[at + 2])) << 8);
        if (m_packed[at] != static_cast<char>(list)) {
            m_packed.replace(kept, size, m_packed, at, size);
            kept += size;
        }
        at += size;
    }
    m_packed.resize(kept);
}

std::vector<std::string> ListedTexts::texts(EventList list) const
{
    const Range range = of(list);
    return {range.begin(), range.end()};
}

} // namespace duskwatch
