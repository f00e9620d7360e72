// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dashboard.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duskwatch {

/// Counts how often each name occurs, for at most a given number of different names: later ones are not counted, but
/// the counts of those that are stay exact. A value; any thread.
class NameCounter
{
public:
    explicit NameCounter(std::size_t differentNames)
        : m_limit(differentNames)
    {
    }

    /// Counts \a name; an empty one is none.
    void add(std::string_view name);
    /// The \a count names that occurred most, most first, those that occurred as often by name.
    std::vector<NameCount> most(std::size_t count) const;
    /// False once a name was left out.
    bool complete() const { return m_complete; }

private:
    /// Lets a map of strings be asked with a view.
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::size_t m_limit;
    bool m_complete = true;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_counts;
};

} // namespace duskwatch
