// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/storequeries.h"

namespace duskwatch {

/// StoreQueries over a ReaderWorker in its own thread: passes requests on and answers back to the GUI thread.
class ReaderQueries final : public StoreQueries
{
    Q_OBJECT
public:
    /// \a worker is the engine's and outlives this.
    ReaderQueries(ReaderWorker& worker, QObject* parent);

    quint64 requestIds(const AlertFilter& filter, const AlertOrder& order) override;
    quint64 requestNewer(const AlertFilter& filter, const AlertOrder& order, EventId afterId,
                         const std::vector<EventId>& changed) override;
    quint64 requestRows(const std::vector<EventId>& ids) override;
    quint64 requestCounts(const AlertFilter& filter) override;
    quint64 requestDetail(EventId id) override;
    quint64 requestEventOf(SourceId source, EventKind kind, const QString& externalId) override;
    quint64 requestRelatives(EventId id) override;
    quint64 requestFigures(const DashboardQuery& query) override;
    quint64 requestTop(const TopQuery& query) override;
    quint64 requestLogRange(SourceId source) override;
    quint64 requestLogLines(SourceId source, std::int64_t first, int count) override;
    quint64 requestLogLineAt(SourceId source, std::int64_t ms) override;
    quint64 requestKeptUnparsed(SourceId source) override;
    quint64 requestTriagePreview(const TriageSettings& settings, std::int64_t fromMs,
                                 std::int64_t toMs) override;
    quint64 requestDataFacts() override;
    quint64 requestRetentionPreview(const RetentionSettings& settings, std::int64_t nowMs) override;
    void cancelAll() override;

private:
    ReaderWorker& m_worker;
};

} // namespace duskwatch
