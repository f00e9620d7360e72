// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/searchjobs.h"
#include "core/store/logscanner.h"

#include <functional>
#include <map>
#include <memory>

namespace duskwatch {

/// How a search answers.
struct SearchManner
{
    qsizetype maxHitBytes = kMaxHitBytes; ///< longer lines are cut
    int reportMs = 100;                   ///< between two answers
    bool stopWhenFull = false;            ///< or it goes on for the figures
};

/// Answers queries to the log of one source, newest line first: the compressed blocks are tested by two threads. Has
/// database connections of its own. Synchronous; one reader thread.
class LogSearcher
{
public:
    /// Errors: those of StoreReader::open().
    static Result<std::unique_ptr<LogSearcher>> open(const QString& dataFolder);

    /// \a each gets answers, the last of which is finished, and returns false to stop. Errors: Cancelled, NotFound for an
    /// unknown source, those of LineCondition and the store.
    Result<void> search(const SearchRequest& request, const Query& query, const SearchManner& manner,
                        const std::function<bool(SearchAnswer&&)>& each, const CancelFlag& cancel = {});

    StoreReader& reader() { return *m_reader; }

private:
    struct Run;
    LogSearcher(std::unique_ptr<StoreReader> reader, std::unique_ptr<LogScanner> scanner);
    Result<LogSpan> spanOf(const SearchRequest& request);
    Result<std::int64_t> timeOf(SourceId source, std::int64_t sequence);
    void takePiece(LogScanPiece&& piece, Run& run);

    std::unique_ptr<StoreReader> m_reader;
    std::unique_ptr<LogScanner> m_scanner;
};

} // namespace duskwatch
