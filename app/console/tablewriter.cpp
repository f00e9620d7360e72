// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tablewriter.h"

#include "app/console/textescape.h"

#include <utility>

namespace duskwatch::console {

TableWriter::TableWriter(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TableWriter::appendHeading(std::string& out) const
{
    std::vector<std::string_view> headings;
    headings.reserve(m_columns.size());
    for (const Column& column : m_columns)
        headings.push_back(column.heading);
    appendRow(headings, out);
}

void TableWriter::appendRow(std::span<const std::string_view> cells, std::string& out) const
{
    std::string cell;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        const bool isLast = i + 1 == m_columns.size();
        cell.clear();
        const std::size_t used =
            appendEscaped(i < cells.size() ? cells[i] : std::string_view{}, column.width, cell);
        const std::size_t gap = column.width - used;
        if (column.alignRight)
            out.append(gap, ' ');
        out += cell;
        if (!column.alignRight && !isLast)
            out.append(gap, ' ');
        out += isLast ? "\n" : "  ";
    }
}

} // namespace duskwatch::console
