// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/lineview.h"
#include "core/search/query.h"
#include "core/search/searchjobs.h"

#include <map>
#include <set>

namespace duskwatch {

/// Gathers the table of a query with groupby(), calculate() or timeslice() line by line. At most kMaxTableRows groups and
/// kMaxUnique different values are kept; what comes beyond is left out and said. One thread.
class TableBuilder
{
public:
    static constexpr std::size_t kMaxUnique = 1'000'000;

    /// \a fromMs and \a toMs: the range that a number of slices divides.
    TableBuilder(Query query, std::int64_t fromMs, std::int64_t toMs);
    void add(LineView& line, std::int64_t receivedAtMs);
    SearchTable table() const;

private:
    struct Group
    {
        std::int64_t lines = 0;
        std::int64_t numbers = 0;
        double sum = 0;
        double min = 0;
        double max = 0;
        std::set<std::string> unique;
    };
    using Cells = std::vector<std::string>;
    using Row = std::pair<const Cells, Group>;

    void addTo(const Cells& cells, const std::vector<LineValue>& values);
    std::optional<double> figure(const Group& group) const;
    QString heading() const;

    const Query m_query;
    const std::int64_t m_fromMs;
    std::int64_t m_sliceMs = 0;
    std::map<Cells, Group> m_groups;
    std::size_t m_unique = 0;
    bool m_truncated = false;
};

} // namespace duskwatch
