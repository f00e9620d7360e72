// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakequeries.h"

#include <algorithm>

namespace duskwatch {

AlertRow& FakeQueries::addRow(qint64 id, std::int64_t timeMs, Priority priority)
{
    AlertRow row;
    row.id = EventId{id};
    row.source = SourceId{1};
    row.kind = EventKind::ModelBreach;
    row.outcome = Outcome::Alert;
    row.priority = priority;
    row.category = Category::Suspicious;
    row.timeMs = timeMs;
    row.eventTimeMs = timeMs;
    row.firstReceivedMs = timeMs;
    row.lastReceivedMs = timeMs;
    row.score = priority == Priority::High ? 0.91 : priority == Priority::Medium ? 0.62 : 0.31;
    row.externalId = QString::number(20000 + id);
    row.title = QStringLiteral("Anomaly::Own Fixture::Number %1").arg(id);
    row.deviceName = QStringLiteral("desk-%1.example").arg(id % 50);
    row.deviceAddress = QStringLiteral("10.1.2.%1").arg(id % 250);
    return rows[id] = row;
}

void FakeQueries::addLog(int count)
{
    for (int i = 0; i < count; ++i) {
        LogLine line;
        line.sequence = static_cast<std::int64_t>(log.size());
        line.receivedAtMs = 1'700'000'000'000 + line.sequence * 1000;
        line.outcome = i % 3 == 0 ? Outcome::Alert : Outcome::Informational;
        line.priority = i % 3 == 0 ? Priority::High : Priority::None;
        line.bytes =
            "<165>Nov 14 22:13:20 fixture darktrace {\"pbid\":" + QByteArray::number(line.sequence) + "}";
        log.push_back(line);
    }
}

EventId FakeQueries::newest() const
{
    return rows.empty() ? EventId{} : EventId{rows.rbegin()->first};
}

quint64 FakeQueries::enqueue(std::function<void(quint64)> answer)
{
    const quint64 job = ++m_lastJob;
    m_answers.push_back([job, answer = std::move(answer)] { answer(job); });
    return job;
}

bool FakeQueries::answerAll()
{
    const bool any = !m_answers.empty();
    while (!m_answers.empty()) {
        const auto answer = m_answers.front();
        m_answers.pop_front();
        answer();
    }
    return any;
}

void FakeQueries::answerIds(quint64 job, const std::vector<EventId>& ids, bool finished)
{
    Q_EMIT idsChunk(job, ids, finished, newest());
}

quint64 FakeQueries::requestIds(const AlertFilter& filter, const AlertOrder& order)
{
    quint64 job = 0;
    if (holdIds)
        job = ++m_lastJob;
    else
        job = enqueue([this](quint64 number) { Q_EMIT idsChunk(number, idsToAnswer, true, newest()); });
    idsRequests.push_back({job, filter, order});
    return job;
}

quint64 FakeQueries::requestNewer(const AlertFilter&, const AlertOrder&, EventId, const std::vector<EventId>&)
{
    ++newerRequests;
    return enqueue([this](quint64 job) {
        Q_EMIT newerIds(job, std::exchange(newerToAnswer, {}), std::exchange(changedToAnswer, {}), newest());
    });
}

quint64 FakeQueries::requestRows(const std::vector<EventId>& ids)
{
    rowRequests.push_back(ids);
    return enqueue([this, ids](quint64 job) {
        std::vector<AlertRow> found;
        for (EventId id : ids)
            if (const auto row = rows.find(toInt(id)); row != rows.end())
                found.push_back(row->second);
        Q_EMIT rowsRead(job, found);
    });
}

quint64 FakeQueries::requestCounts(const AlertFilter& filter)
{
    countRequests.push_back(filter);
    return enqueue([this](quint64 job) { Q_EMIT countsRead(job, counts); });
}

quint64 FakeQueries::requestFigures(const DashboardQuery& query)
{
    figuresRequests.push_back(query);
    return enqueue([this, size = query.bucketsMs.size()](quint64 job) {
        DashboardFigures fitting = figures;
        fitting.buckets.resize(size);
        Q_EMIT figuresRead(job, fitting);
    });
}

quint64 FakeQueries::requestTop(const TopQuery& query)
{
    topRequests.push_back(query);
    return enqueue([this](quint64 job) { Q_EMIT topRead(job, top); });
}

quint64 FakeQueries::requestDetail(EventId id)
{
    return enqueue([this, id](quint64 job) {
        const auto row = rows.find(toInt(id));
        if (row == rows.end()) {
            Q_EMIT failed(job, Error{ErrorCode::NotFound, {}});
            return;
        }
        AlertDetail detail;
        detail.row = row->second;
        detail.sourceName = QStringLiteral("fixture");
        detail.reasons.add({ReasonCode::CategoryAlerts, Priority::None, ScoreField::None,
                            static_cast<double>(Category::Suspicious), 0});
        detail.reasons.add({ReasonCode::ScoreBand, Priority::High, ScoreField::Score, 0.91, 0.80});
        detail.rawLine = rawLines[toInt(id)];
        Q_EMIT detailRead(job, detail);
    });
}

quint64 FakeQueries::requestEventOf(SourceId source, EventKind kind, const QString& externalId)
{
    return enqueue([=, this](quint64 job) {
        EventId found{};
        for (const auto& [id, row] : rows)
            if (row.source == source && row.kind == kind && row.externalId == externalId)
                found = EventId{id};
        Q_EMIT eventOfFound(job, found);
    });
}

quint64 FakeQueries::requestRelatives(EventId id)
{
    return enqueue([this, id](quint64 job) {
        Relatives answer = relatives;
        answer.of = id;
        Q_EMIT relativesRead(job, answer);
    });
}

quint64 FakeQueries::requestLogRange(SourceId)
{
    return enqueue([this](quint64 job) {
        Q_EMIT logRangeRead(job, {0, static_cast<std::int64_t>(log.size()), 1000, 10000});
    });
}

quint64 FakeQueries::requestLogLines(SourceId, std::int64_t first, int count)
{
    return enqueue([this, first, count](quint64 job) {
        std::vector<LogLine> lines;
        for (std::int64_t i = first; i < first + count && i < static_cast<std::int64_t>(log.size()); ++i)
            lines.push_back(log[static_cast<std::size_t>(i)]);
        Q_EMIT logLinesRead(job, lines);
    });
}

quint64 FakeQueries::requestLogLineAt(SourceId, std::int64_t ms)
{
    return enqueue([this, ms](quint64 job) {
        const auto found = std::find_if(log.begin(), log.end(),
                                        [ms](const LogLine& line) { return line.receivedAtMs >= ms; });
        const qint64 newest = static_cast<qint64>(log.size()) - 1;
        Q_EMIT logLineFound(job, found == log.end() ? newest : found->sequence);
    });
}

quint64 FakeQueries::requestKeptUnparsed(SourceId)
{
    return enqueue([this](quint64 job) { Q_EMIT keptUnparsedRead(job, keptAside); });
}

quint64 FakeQueries::requestTriagePreview(const TriageSettings& settings, std::int64_t, std::int64_t)
{
    triageRequests.push_back(settings);
    return enqueue([this](quint64 job) { Q_EMIT triagePreviewRead(job, triagePreview); });
}

quint64 FakeQueries::requestDataFacts()
{
    return enqueue([this](quint64 job) { Q_EMIT dataFactsRead(job, dataFacts); });
}

quint64 FakeQueries::requestRetentionPreview(const RetentionSettings& settings, std::int64_t)
{
    retentionRequests.push_back(settings);
    return enqueue([this](quint64 job) { Q_EMIT retentionPreviewRead(job, retentionPreview); });
}

void FakeQueries::cancelAll()
{
    ++cancels;
    m_answers.clear();
}

} // namespace duskwatch
