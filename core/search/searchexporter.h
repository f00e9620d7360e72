// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/logsearcher.h"

namespace duskwatch {

struct SearchExported
{
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
};

/// Writes everything that \a query finds to a file, newest first; it is there whole in the end, or as it was before.
/// Synchronous; reader threads. Errors: FileUnwritable, Cancelled, those of LogSearcher.
Result<SearchExported> exportSearch(LogSearcher& searcher, const SearchExport& wanted, const Query& query,
                                    const std::function<void(std::int64_t, std::int64_t)>& progress,
                                    const CancelFlag& cancel = {});

/// \a text as a cell of a CSV file: quoted where it must be, and with an apostrophe before it where a spreadsheet would
/// take it for a formula.
QByteArray csvCell(const QByteArray& text);

} // namespace duskwatch
