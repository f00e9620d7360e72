// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch::console {

/// A table of fixed columns that can be written row by row while events still arrive. Cells are escaped and
/// cut to their column; the last column is as long as it needs to be. A plain value.
class TableWriter
{
public:
    struct Column
    {
        std::string_view heading;
        std::size_t width; ///< in characters; of the last column only its upper limit
        bool alignRight = false;
    };

    explicit TableWriter(std::vector<Column> columns);

    void appendHeading(std::string& out) const;
    /// One cell for each column; missing ones stay empty.
    void appendRow(std::span<const std::string_view> cells, std::string& out) const;

private:
    std::vector<Column> m_columns;
};

} // namespace duskwatch::console
