// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filtersql.h"

#include "core/store/searchindex.h"
#include "core/store/tokenizer.h"

#include <utility>

namespace duskwatch {
namespace {

class Conditions
{
public:
    explicit Conditions(FilterSql& sql)
        : m_sql(sql)
    {
    }

    void add(const std::string& condition)
    {
        m_sql.where += (m_sql.where.empty() ? " WHERE " : " AND ") + condition;
    }
    void add(const std::string& condition, std::int64_t value)
    {
        add(condition);
        m_sql.integers.push_back(value);
    }
    template <class Enum>
    void addSet(const std::string& column, const EnumSet<Enum>& set)
    {
        if (set.empty())
            return;
        std::string values;
        for (unsigned bit = 0; bit < 32; ++bit) {
            if ((set.bits() >> bit) & 1u)
                values += (values.empty() ? "" : ",") + std::to_string(bit);
        }
        add(column + " IN (" + values + ")");
    }

private:
    FilterSql& m_sql;
};

/// What the full-text index is asked: the words of the text, and for speed those of exact names.
std::string indexExpression(const AlertFilter& filter)
{
    std::string expression = searchExpression(filter.text.toStdString());
    for (const QByteArray* name : {&filter.device, &filter.title}) {
        const std::string part = containingExpression(name->toStdString());
        if (!part.empty())
            expression += (expression.empty() ? "" : " AND ") + part;
    }
    return expression;
}

void addSearch(FilterSql& sql, Conditions& conditions, const AlertFilter& filter,
               const std::vector<std::int64_t>& partitions)
{
    if (!filter.text.trimmed().isEmpty() && searchExpression(filter.text.toStdString()).empty())
        conditions.add("0"); // signs only: no word can match
    const std::string expression = indexExpression(filter);
    if (expression.empty())
        return;
    std::string hits;
    for (const std::int64_t partition : partitions) {
        const std::string table = partitionTable(partition);
        hits += (hits.empty() ? "" : " UNION ALL ") +
                ("SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?");
        sql.texts.push_back(expression);
    }
    if (hits.empty())
        hits = "SELECT 0 WHERE 0";
    sql.with = "WITH hits (id) AS (" + hits + ") ";
    conditions.add("id IN (SELECT id FROM hits)");
}

/// Before anything with a number: texts are bound first.
void addHandling(FilterSql& sql, Conditions& conditions, const AlertFilter& filter)
{
    if (filter.assignee && filter.assignee->isEmpty()) {
        conditions.add("id NOT IN (SELECT event FROM handling WHERE assignee != '')");
    } else if (filter.assignee) {
        conditions.add("id IN (SELECT event FROM handling WHERE assignee = ?)");
        sql.texts.push_back(filter.assignee->toStdString());
    }
    if (filter.tag) { // tags stand one a line, so that a whole line is a whole tag
        conditions.add("id IN (SELECT event FROM handling WHERE instr(char(10) || tags || char(10), char(10) "
                       "|| ? || char(10)))");
        sql.texts.push_back(filter.tag->toStdString());
    }
}

/// Before every condition with a number: texts are bound first.
void addExactNames(FilterSql& sql, Conditions& conditions, const AlertFilter& filter)
{
    const std::pair<const char*, const QByteArray*> names[] = {
        {"ifnull(device, address) = ?", &filter.device}, {"title = ?", &filter.title}};
    for (const auto& [condition, name] : names) {
        if (name->isEmpty())
            continue;
        conditions.add(condition);
        sql.texts.push_back(name->toStdString());
    }
}

} // namespace

void FilterSql::bind(SQLite::Statement& statement, int& next) const
{
    for (const std::string& text : texts)
        statement.bindNoCopy(next++, text);
    for (const std::int64_t integer : integers)
        statement.bind(next++, integer);
}

FilterSql filterSql(const AlertFilter& filter, const std::vector<std::int64_t>& partitions, FilterParts parts)
{
    FilterSql sql;
    Conditions conditions(sql);
    addSearch(sql, conditions, filter, partitions);
    addExactNames(sql, conditions, filter);
    addHandling(sql, conditions, filter);
    if (filter.fromMs)
        conditions.add("time >= ?", *filter.fromMs);
    if (filter.toMs)
        conditions.add("time < ?", *filter.toMs);
    if (parts.outcomes)
        conditions.addSet("outcome", filter.outcomes);
    if (parts.priorities)
        conditions.addSet("priority", filter.priorities);
    conditions.addSet("category", filter.categories);
    conditions.addSet("kind", filter.kinds);
    conditions.addSet("status", filter.statuses);
    if (filter.source)
        conditions.add("source = ?", toInt(*filter.source));
    return sql;
}

std::string orderSql(const AlertOrder& order)
{
    const char* column = "time";
    switch (order.column) {
    case AlertColumn::Priority:
        column = "priority";
        break;
    case AlertColumn::Time:
        break;
    case AlertColumn::Category:
        column = "category";
        break;
    case AlertColumn::Score:
        column = "score";
        break;
    case AlertColumn::Title:
        column = "title COLLATE NOCASE";
        break;
    case AlertColumn::Device:
        column = "ifnull(device, address) COLLATE NOCASE";
        break;
    case AlertColumn::Source:
        column = "(SELECT name FROM source WHERE source.id = event.source) COLLATE NOCASE";
        break;
    case AlertColumn::Kind:
        column = "kind";
        break;
    case AlertColumn::Status:
        column = "status";
        break;
    case AlertColumn::Repeats:
        column = "repeats";
        break;
    case AlertColumn::Assignee:
        column = "(SELECT assignee FROM handling WHERE handling.event = event.id) COLLATE NOCASE";
        break;
    case AlertColumn::Tags:
        column = "(SELECT tags FROM handling WHERE handling.event = event.id) COLLATE NOCASE";
        break;
    }
    const std::string direction = order.descending ? " DESC" : " ASC";
    if (order.column == AlertColumn::Time)
        return " ORDER BY time" + direction + ", id" + direction;
    return std::string(" ORDER BY ") + column + direction + ", time DESC, id DESC";
}

} // namespace duskwatch
