// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/ids.h"
#include "core/triage/verdict.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

/// A question to the log of one event source. Times are of receipt, ms since 1970 UTC, from inclusive, to exclusive.
struct SearchRequest
{
    SourceId source{};
    QString query; ///< see the grammar in the manual; empty: every line
    std::optional<std::int64_t> fromMs;
    std::optional<std::int64_t> toMs;
    std::int64_t maxHits = 10'000; ///< it stops collecting lines there; groups and figures cover everything
};

/// One line that was found.
struct SearchHit
{
    std::int64_t sequence = 0; ///< in the source's log
    std::int64_t receivedAtMs = 0;
    Outcome outcome{};
    Priority priority{};
    QByteArray line; ///< as received, at most kMaxHitBytes of it
    bool cut = false;
};
inline constexpr qsizetype kMaxHitBytes = 65'536;

/// What groupby(), calculate() and timeslice() answer: rows of texts under their columns. Foreign: show escaped.
struct SearchTable
{
    QStringList columns;
    std::vector<QStringList> rows;
    bool truncated = false; ///< there were more groups than are kept
};

/// How many lines were found in one slice of time.
struct SearchBar
{
    std::int64_t fromMs = 0;
    std::int64_t count = 0;
};

/// What a search has found since its answer before; newest first.
struct SearchAnswer
{
    std::vector<SearchHit> hits;
    std::vector<SearchBar> bars;      ///< the whole histogram so far, ascending
    std::int64_t barMs = 0;           ///< width of a bar
    std::optional<SearchTable> table; ///< the whole table so far; only for queries that make one
    std::int64_t matched = 0;         ///< lines so far
    std::int64_t searchedLines = 0;   ///< so far; those that an index ruled out count as searched
    std::int64_t totalLines = 0;      ///< in the time range
    std::int64_t tooHard = 0;         ///< lines that a regular expression gave up on
    bool usedIndex = false;
    bool finished = false;
    bool full = false; ///< there were more than maxHits
};

/// What is wrong with a query, and where.
struct QueryProblem
{
    int at = 0; ///< character of the query, 0-based
    int length = 1;
    QString message; ///< one sentence
};

/// One thing that could stand at the cursor.
struct Completion
{
    QString text; ///< replaces [from, to) of the query
    QString description;
    int from = 0;
    int to = 0;
};

/// Keys that a log may be asked for, and the words that some of them may have; for completion. Paths are foreign texts.
struct KeySamples
{
    QStringList keys; ///< friendly ones, then JSON paths by frequency, each as a query writes it
    QHash<QString, QStringList> values; ///< of keys that have fixed ones
};

enum class ExportFormat {
    JsonLines, ///< a line as received where it is a JSON object; else an object that holds it
    Csv,       ///< RFC 4180 with a heading; cells that a spreadsheet would calculate are neutralised
};

/// Everything a query finds, newest first, to a file. A query that makes a table writes the table.
struct SearchExport
{
    SearchRequest request; ///< maxHits is not looked at
    QString path;          ///< replaced as a whole at the end, or not touched
    ExportFormat format = ExportFormat::JsonLines;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::SearchAnswer)
Q_DECLARE_METATYPE(duskwatch::QueryProblem)
Q_DECLARE_METATYPE(duskwatch::KeySamples)
