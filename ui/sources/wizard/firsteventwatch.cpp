// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/firsteventwatch.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr qint64 kRowsRead = 4096; ///< of a batch, the newest; as many as the store commits at once

} // namespace

FirstEventWatch::FirstEventWatch(Backend& backend, StoreQueries& queries, QObject* parent)
    : QObject(parent),
      m_queries(queries)
{
    connect(&backend, &Backend::stored, this, &FirstEventWatch::stored);
    connect(&queries, &StoreQueries::rowsRead, this, &FirstEventWatch::rowsRead);
    connect(&queries, &StoreQueries::failed, this, [this](quint64 job) {
        if (job == m_job)
            m_job = 0; // the next batch is looked at
    });
}

void FirstEventWatch::watch(SourceId source)
{
    m_source = source;
}

bool FirstEventWatch::hasAlert() const
{
    return m_event && m_event->outcome == Outcome::Alert;
}

void FirstEventWatch::stored(const StoredBatch& batch)
{
    if (batch.source != m_source || m_source == SourceId{} || batch.firstNew == EventId{} || m_job != 0 ||
        hasAlert())
        return;
    std::vector<EventId> ids;
    const qint64 first = std::max<qint64>(toInt(batch.firstNew), toInt(batch.lastNew) - kRowsRead + 1);
    for (qint64 id = first; id <= toInt(batch.lastNew); ++id)
        ids.push_back(EventId{id});
    m_job = m_queries.requestRows(ids);
}

void FirstEventWatch::rowsRead(quint64 job, const std::vector<AlertRow>& rows)
{
    if (job != m_job || job == 0)
        return;
    m_job = 0;
    const auto urgency = [](const AlertRow& row) {
        return row.outcome == Outcome::Alert ? 1 + static_cast<int>(row.priority) : 0;
    };
    for (const AlertRow& row : rows)
        if (row.source == m_source && (!m_event || urgency(row) > urgency(*m_event)))
            m_event = row;
    Q_EMIT changed();
}

} // namespace duskwatch
