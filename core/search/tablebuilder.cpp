// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tablebuilder.h"

#include "core/events/text.h"
#include "core/search/queryparser.h"

#include <QDateTime>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kMaxGroupsOfLine = 64;

std::string timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate).toStdString();
}

const char* wordOf(Calculate what)
{
    switch (what) {
    case Calculate::Average:
        return "average";
    case Calculate::Max:
        return "max";
    case Calculate::Min:
        return "min";
    case Calculate::Sum:
        return "sum";
    case Calculate::Unique:
        return "unique";
    default:
        return "count";
    }
}

} // namespace

TableBuilder::TableBuilder(Query query, std::int64_t fromMs, std::int64_t toMs)
    : m_query(std::move(query)),
      m_fromMs(fromMs)
{
    if (!m_query.slices)
        return;
    m_sliceMs = m_query.slices->widthMs;
    if (m_sliceMs == 0)
        m_sliceMs =
            std::max<std::int64_t>(1, (toMs - fromMs + m_query.slices->count - 1) / m_query.slices->count);
}

void TableBuilder::add(LineView& line, std::int64_t receivedAtMs)
{
    std::vector<Cells> rows(1);
    if (m_sliceMs > 0) {
        const std::int64_t origin = m_query.slices->widthMs > 0 ? 0 : m_fromMs;
        const std::int64_t slice = (receivedAtMs - origin) / m_sliceMs;
        rows[0].push_back(timeText(origin + slice * m_sliceMs));
    }
    for (const QueryKey& key : m_query.groupBy) {
        std::set<std::string> values; // a line counts once for each different value
        for (LineValue& value : line.values(key))
            values.insert(std::move(value.text));
        std::vector<Cells> longer;
        for (const Cells& row : rows) {
            for (const std::string& value : values) {
                if (longer.size() == kMaxGroupsOfLine)
                    break;
                longer.push_back(row);
                longer.back().push_back(value);
            }
        }
        rows = std::move(longer);
    }
    std::vector<LineValue> values;
    if (m_query.calculation && m_query.calculation->key)
        values = line.values(*m_query.calculation->key);
    for (const Cells& row : rows)
        addTo(row, values);
}

void TableBuilder::addTo(const Cells& cells, const std::vector<LineValue>& values)
{
    auto found = m_groups.find(cells);
    if (found == m_groups.end()) {
        if (m_groups.size() >= static_cast<std::size_t>(kMaxTableRows)) {
            m_truncated = true;
            return;
        }
        found = m_groups.emplace(cells, Group{}).first;
    }
    Group& group = found->second;
    if (!m_query.calculation || !m_query.calculation->key) {
        ++group.lines;
        return;
    }
    group.lines += values.empty() ? 0 : 1;
    for (const LineValue& value : values) {
        if (m_query.calculation->what == Calculate::Unique) {
            if (m_unique >= kMaxUnique)
                m_truncated = true;
            else if (group.unique.insert(value.text).second)
                ++m_unique;
            continue;
        }
        const auto number = value.number ? value.number : text::toNumber(value.text);
        if (!number)
            continue;
        group.sum += *number;
        group.min = group.numbers == 0 ? *number : std::min(group.min, *number);
        group.max = group.numbers == 0 ? *number : std::max(group.max, *number);
        ++group.numbers;
    }
}

std::optional<double> TableBuilder::figure(const Group& group) const
{
    const Calculate what = m_query.calculation ? m_query.calculation->what : Calculate::Count;
    if (what == Calculate::Count)
        return static_cast<double>(group.lines);
    if (what == Calculate::Unique)
        return static_cast<double>(group.unique.size());
    if (group.numbers == 0)
        return std::nullopt;
    switch (what) {
    case Calculate::Average:
        return group.sum / static_cast<double>(group.numbers);
    case Calculate::Max:
        return group.max;
    case Calculate::Min:
        return group.min;
    default:
        return group.sum;
    }
}

QString TableBuilder::heading() const
{
    const Calculate what = m_query.calculation ? m_query.calculation->what : Calculate::Count;
    const QString word = QLatin1StringView(wordOf(what));
    if (!m_query.calculation || !m_query.calculation->key)
        return word;
    return word + QLatin1Char('(') + m_query.calculation->key->name + QLatin1Char(')');
}

SearchTable TableBuilder::table() const
{
    SearchTable table;
    table.truncated = m_truncated;
    if (m_sliceMs > 0)
        table.columns << QStringLiteral("timeslice");
    for (const QueryKey& key : m_query.groupBy)
        table.columns << key.name;
    table.columns << heading();
    std::vector<const Row*> rows; // in the order of their cells, that is of time where there are slices
    for (const Row& row : m_groups)
        rows.push_back(&row);
    if (m_query.ascending || m_sliceMs == 0) {
        const bool ascending = m_query.ascending.value_or(false);
        std::stable_sort(rows.begin(), rows.end(), [&](const Row* a, const Row* b) {
            const auto left = figure(a->second);
            const auto right = figure(b->second);
            return ascending ? left < right : right < left;
        });
    }
    for (const Row* row : rows) {
        if (m_query.limit && static_cast<std::int64_t>(table.rows.size()) == *m_query.limit)
            break;
        QStringList cells;
        for (const std::string& cell : row->first)
            cells << QString::fromStdString(cell);
        const auto number = figure(row->second);
        cells << (number ? QString::number(*number, 'g', 12) : QString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace duskwatch
