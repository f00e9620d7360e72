// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/past.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <QObject>

#include <memory>
#include <vector>

namespace duskwatch {

/// Reads for the window: every request is answered by a signal that carries the request's number, or by failed().
/// A facade that may be used from any thread and returns at once; it owns two threads with a connection each: one
/// for lists and counts, which may take seconds, and one for everything that should be there at once.
/// A newer requestIds() replaces an older one that has not finished, likewise requestCounts(), requestDetail(),
/// requestLogRange(), requestFigures(), requestTop() and requestRelatives(): the older one ends silently. All other
/// requests are always answered. Compare numbers and drop late answers. Signals are emitted in the reading threads:
/// connect them with a context object.
class ReaderWorker : public QObject
{
    Q_OBJECT
public:
    explicit ReaderWorker(const QString& dataFolder);
    ~ReaderWorker() override;

    // Requests; any thread. The number returned is positive and unique within this worker.
    quint64 requestIds(const AlertFilter& filter, const AlertOrder& order);
    /// Ids matching \a filter stored after \a afterId, and which of \a changed still match.
    quint64 requestNewer(const AlertFilter& filter, const AlertOrder& order, EventId afterId,
                         const std::vector<EventId>& changed);
    quint64 requestRows(const std::vector<EventId>& ids);
    quint64 requestCounts(const AlertFilter& filter);
    quint64 requestDetail(EventId id);
    /// See StoreReader::eventOf().
    quint64 requestEventOf(SourceId source, EventKind kind, const QString& externalId);
    /// See StoreReader::relatives().
    quint64 requestRelatives(EventId id);
    quint64 requestFigures(const DashboardQuery& query);
    quint64 requestTop(const TopQuery& query);
    quint64 requestLogRange(SourceId source);
    quint64 requestLogLines(SourceId source, std::int64_t first, int count);
    /// The first line received at \a ms or later, else the newest; answered by logLineFound(), -1 in an empty log.
    quint64 requestLogLineAt(SourceId source, std::int64_t ms);
    /// StoreReader::keptUnparsed().
    quint64 requestKeptUnparsed(SourceId source);
    // What if, and how much (PastReader). A newer one of a kind replaces an older one.
    quint64 requestTriagePreview(const TriageSettings& settings, std::int64_t fromMs, std::int64_t toMs);
    quint64 requestDataFacts();
    quint64 requestRetentionPreview(const RetentionSettings& settings, std::int64_t nowMs);
    /// Stops whatever runs or waits.
    void cancelAll();

Q_SIGNALS:
    /// \a newest is the largest event id the query could see: pass it to requestNewer() later.
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

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(std::vector<duskwatch::AlertRow>)
Q_DECLARE_METATYPE(std::vector<duskwatch::LogLine>)
Q_DECLARE_METATYPE(duskwatch::FilterCounts)
Q_DECLARE_METATYPE(duskwatch::AlertDetail)
Q_DECLARE_METATYPE(duskwatch::LogRange)
