// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"
#include "core/store/ids.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <limits>
#include <vector>

namespace duskwatch {

/// Lines [first, end) of a log.
struct LogSpan
{
    std::int64_t first = 0;
    std::int64_t end = 0;
    std::int64_t count() const { return end - first; }
    friend bool operator==(const LogSpan&, const LogSpan&) = default;
};

/// What of a log to look through, and which way.
struct LogScan
{
    SourceId source{};
    LogSpan span{0, std::numeric_limits<std::int64_t>::max()};
    bool newestFirst = false;
};

/// A search through one log.
struct LogSearch
{
    LogScan scan;
    LinePattern pattern;
    std::int64_t maxMatches = 5'000'000; ///< it ends there: 40 MB of sequences
};

/// What a search has found since its last answer.
struct LogFinds
{
    LogSpan searched;                  ///< which lines, adjacent to those of the answer before
    std::vector<std::int64_t> matches; ///< sequences, in the order of the search
    std::int64_t tooHard = 0;          ///< lines that the expression gave up on
    bool finished = false;             ///< no more will come
    bool full = false;                 ///< finished because there are maxMatches
};

/// Lines to write to a file, each as received and ended by a line feed.
struct LogExport
{
    SourceId source{};
    std::vector<LogSpan> spans; ///< ascending
    QString path;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::LogFinds)
