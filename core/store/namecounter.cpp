// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/namecounter.h"

#include <algorithm>

namespace duskwatch {

void NameCounter::add(std::string_view name)
{
    if (name.empty())
        return;
    if (const auto known = m_counts.find(name); known != m_counts.end())
        ++known->second;
    else if (m_counts.size() < m_limit)
        m_counts.emplace(name, 1);
    else
        m_complete = false;
}

std::vector<NameCount> NameCounter::most(std::size_t count) const
{
    using Entry = decltype(m_counts)::const_pointer;
    std::vector<Entry> entries;
    entries.reserve(m_counts.size());
    for (const auto& entry : m_counts)
        entries.push_back(&entry);
    const auto end = entries.begin() + static_cast<std::ptrdiff_t>(std::min(count, entries.size()));
    std::partial_sort(entries.begin(), end, entries.end(), [](Entry one, Entry other) {
        return one->second != other->second ? one->second > other->second : one->first < other->first;
    });
    std::vector<NameCount> most;
    for (auto entry = entries.begin(); entry != end; ++entry)
        most.push_back({QByteArray::fromStdString((*entry)->first), (*entry)->second});
    return most;
}

} // namespace duskwatch
