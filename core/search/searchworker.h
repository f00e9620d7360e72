// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/searchjobs.h"

#include <QObject>

#include <memory>

namespace duskwatch {

/// Answers queries to logs, samples their keys and exports what was found. A facade that may be used from any thread and
/// returns at once; it owns a thread with database connections for each of the three, all behind the window in rank. Every
/// request gets a positive number, unique within this worker. A newer search or sampling replaces an older one, which ends
/// silently; an export ends in exactly one exported(), refused() or failed(). Signals are emitted in those threads, some
/// ten a second: connect them with a context object.
class SearchWorker : public QObject
{
    Q_OBJECT
public:
    explicit SearchWorker(const QString& dataFolder);
    ~SearchWorker() override;

    /// Answered by answered(), in several pieces of which the last is finished, or by one refused() or failed().
    quint64 requestSearch(const SearchRequest& request);
    /// Ends the search silently.
    void cancelSearch();
    /// Answered by keysSampled(): at once with the friendly keys and their fixed words, then once more with the paths that
    /// the log's newest lines have behind them.
    quint64 requestKeys(SourceId source);
    /// Answered by exportProgress() and then one exported(), refused() or failed().
    quint64 requestExport(const SearchExport& wanted);
    /// Makes the export fail with Cancelled; the file is as it was before.
    void cancelExport();

Q_SIGNALS:
    void answered(quint64 job, const duskwatch::SearchAnswer& answer);
    /// The query is not one.
    void refused(quint64 job, const duskwatch::QueryProblem& problem);
    void keysSampled(quint64 job, duskwatch::SourceId source, const duskwatch::KeySamples& samples);
    void exportProgress(quint64 job, qint64 searchedLines, qint64 totalLines);
    void exported(quint64 job, qint64 rows, qint64 bytes);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
