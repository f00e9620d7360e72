// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dashboardsql.h"

#include "core/store/namecounter.h"

#include <limits>
#include <string_view>

namespace duskwatch {
namespace {

// One number instead of two columns: reading a column costs as much as the step to the next row.
constexpr int kPriorities = 4;
const char* const kSelectFigures = "SELECT time, outcome * 4 + priority FROM event "
                                   "WHERE time >= ? AND time < ? ORDER BY time";

const char* const kSelectNames = "SELECT ifnull(device, address), title, repeats FROM event "
                                 "WHERE time >= ? AND time < ? AND outcome = ? ORDER BY time DESC";

std::int64_t endOf(const std::optional<std::int64_t>& toMs)
{
    return toMs.value_or(std::numeric_limits<std::int64_t>::max());
}

void count(DashboardFigures& figures, Outcome outcome, Priority priority, PriorityCounts& bucket)
{
    switch (outcome) {
    case Outcome::Alert:
        figures.alerts.add(priority);
        bucket.add(priority);
        break;
    case Outcome::Informational:
        ++figures.informational;
        break;
    case Outcome::Suppressed:
        ++figures.suppressed;
        break;
    case Outcome::Resolved:
        ++figures.resolved;
        break;
    case Outcome::Audit:
        ++figures.audit;
        break;
    case Outcome::Unparsed: // lines, never events
        break;
    }
}

std::string_view textAt(const SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return {value.getText(), static_cast<std::size_t>(value.getBytes())};
}

} // namespace

DashboardFigures countFigures(SQLite::Database& database, const DashboardQuery& query)
{
    DashboardFigures figures;
    figures.buckets.resize(query.bucketsMs.size());
    SQLite::Statement oldest(database, "SELECT time FROM event ORDER BY time LIMIT 1");
    if ((figures.anyStored = oldest.executeStep()))
        figures.oldestMs = oldest.getColumn(0).getInt64();

    SQLite::Statement select(database, kSelectFigures);
    select.bind(1, query.beforeMs);
    select.bind(2, endOf(query.toMs));
    std::size_t bucket = 0;
    while (select.executeStep()) {
        const std::int64_t time = select.getColumn(0).getInt64();
        const int both = select.getColumn(1).getInt();
        const auto outcome = static_cast<Outcome>(both / kPriorities);
        const auto priority = static_cast<Priority>(both % kPriorities);
        if (time < query.fromMs) {
            if (outcome == Outcome::Alert)
                figures.before.add(priority);
            continue;
        }
        while (bucket + 1 < query.bucketsMs.size() && time >= query.bucketsMs[bucket + 1])
            ++bucket;
        count(figures, outcome, priority, figures.buckets[bucket]);
    }
    return figures;
}

DashboardTop countNames(SQLite::Database& database, const TopQuery& query)
{
    SQLite::Statement select(database, kSelectNames);
    select.bind(1, query.fromMs);
    select.bind(2, endOf(query.toMs));
    select.bind(3, static_cast<int>(Outcome::Alert));
    NameCounter devices(query.differentNames);
    NameCounter titles(query.differentNames);
    DashboardTop top;
    while (select.executeStep()) {
        devices.add(textAt(select, 0));
        titles.add(textAt(select, 1));
        top.repeats += select.getColumn(2).getInt64();
    }
    top.devices = devices.most(query.names);
    top.titles = titles.most(query.names);
    top.complete = devices.complete() && titles.complete();
    return top;
}

} // namespace duskwatch
