// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/storequeries.h"

#include <deque>
#include <functional>
#include <map>

namespace duskwatch {

/// A store for tests: remembers what was asked, answers from its own rows and lines when told to. Nothing is
/// answered before answerAll(), as nothing is with the real one before the event loop runs.
class FakeQueries : public StoreQueries
{
    Q_OBJECT
public:
    using StoreQueries::StoreQueries;

    struct IdsRequest
    {
        quint64 job = 0;
        AlertFilter filter;
        AlertOrder order;
    };

    std::map<qint64, AlertRow> rows;       ///< by id; what requestRows() and requestDetail() answer
    std::vector<LogLine> log;              ///< what requestLogLines() answers
    std::vector<LogLine> keptAside;        ///< what requestKeptUnparsed() answers, newest first
    std::map<qint64, QByteArray> rawLines; ///< of details
    FilterCounts counts;
    Relatives relatives;      ///< what requestRelatives() answers, for whatever event
    DashboardFigures figures; ///< buckets are made to fit the question
    DashboardTop top;
    std::vector<DashboardQuery> figuresRequests;
    std::vector<TopQuery> topRequests;
    std::vector<EventId> idsToAnswer;     ///< what requestIds() answers
    std::vector<EventId> newerToAnswer;   ///< once
    std::vector<EventId> changedToAnswer; ///< once
    std::vector<IdsRequest> idsRequests;
    std::vector<std::vector<EventId>> rowRequests;
    std::vector<AlertFilter> countRequests;
    TriagePreview triagePreview;                ///< what requestTriagePreview() answers
    std::vector<TriageSettings> triageRequests; ///< what was asked
    DataFacts dataFacts;
    RetentionPreview retentionPreview;
    std::vector<RetentionSettings> retentionRequests;
    int newerRequests = 0;
    int cancels = 0;
    bool holdIds = false; ///< requestIds() is not answered while set

    /// A plausible alert with \a id at \a timeMs, ready in rows.
    AlertRow& addRow(qint64 id, std::int64_t timeMs, Priority priority = Priority::Medium);
    /// As many log lines, numbered from 0, one second apart.
    void addLog(int count);
    /// Answers what was asked, and what is asked while answering. True if there was anything.
    bool answerAll();
    /// Answers the oldest ids request by hand.
    void answerIds(quint64 job, const std::vector<EventId>& ids, bool finished);

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
    EventId newest() const;
    quint64 enqueue(std::function<void(quint64)> answer);

    quint64 m_lastJob = 0;
    std::deque<std::function<void()>> m_answers;
};

} // namespace duskwatch
