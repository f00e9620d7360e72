// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/readerworker.h"

#include <QObject>

#include <vector>

namespace duskwatch {

/// What the pages ask of the store: ReaderWorker's requests and answers behind one seam, so that the window
/// can be tested with a fake. GUI thread; requests return at once, answers come later as signals with the
/// number returned. A newer request of the same kind replaces an older one, except for rows and log lines.
class StoreQueries : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 requestIds(const AlertFilter& filter, const AlertOrder& order) = 0;
    virtual quint64 requestNewer(const AlertFilter& filter, const AlertOrder& order, EventId afterId,
                                 const std::vector<EventId>& changed) = 0;
    virtual quint64 requestRows(const std::vector<EventId>& ids) = 0;
    virtual quint64 requestCounts(const AlertFilter& filter) = 0;
    virtual quint64 requestDetail(EventId id) = 0;
    virtual quint64 requestEventOf(SourceId source, EventKind kind, const QString& externalId) = 0;
    virtual quint64 requestRelatives(EventId id) = 0;
    virtual quint64 requestFigures(const DashboardQuery& query) = 0;
    virtual quint64 requestTop(const TopQuery& query) = 0;
    virtual quint64 requestLogRange(SourceId source) = 0;
    virtual quint64 requestLogLines(SourceId source, std::int64_t first, int count) = 0;
    virtual quint64 requestLogLineAt(SourceId source, std::int64_t ms) = 0;
    virtual quint64 requestKeptUnparsed(SourceId source) = 0;
    // What if, and how much: for the settings.
    virtual quint64 requestTriagePreview(const TriageSettings& settings, std::int64_t fromMs,
                                         std::int64_t toMs) = 0;
    virtual quint64 requestDataFacts() = 0;
    virtual quint64 requestRetentionPreview(const RetentionSettings& settings, std::int64_t nowMs) = 0;
    virtual void cancelAll() = 0;

Q_SIGNALS:
    void idsChunk(quint64 job, const std::vector<duskwatch::EventId>& ids, bool finished,
                  duskwatch::EventId newest);
    void newerIds(quint64 job, const std::vector<duskwatch::EventId>& added,
                  const std::vector<duskwatch::EventId>& changedMatching, duskwatch::EventId newest);
    void rowsRead(quint64 job, const std::vector<duskwatch::AlertRow>& rows);
    void countsRead(quint64 job, const duskwatch::FilterCounts& counts);
    void detailRead(quint64 job, const duskwatch::AlertDetail& detail);
    void eventOfFound(quint64 job, duskwatch::EventId id);
    void relativesRead(quint64 job, const duskwatch::Relatives& relatives);
    void figuresRead(quint64 job, const duskwatch::DashboardFigures& figures);
    void topRead(quint64 job, const duskwatch::DashboardTop& top);
    void logRangeRead(quint64 job, const duskwatch::LogRange& range);
    void logLinesRead(quint64 job, const std::vector<duskwatch::LogLine>& lines);
    void logLineFound(quint64 job, qint64 sequence);
    void keptUnparsedRead(quint64 job, const std::vector<duskwatch::LogLine>& lines);
    void triagePreviewRead(quint64 job, const duskwatch::TriagePreview& preview);
    void dataFactsRead(quint64 job, const duskwatch::DataFacts& facts);
    void retentionPreviewRead(quint64 job, const duskwatch::RetentionPreview& preview);
    void failed(quint64 job, const duskwatch::Error& error);
};

} // namespace duskwatch
