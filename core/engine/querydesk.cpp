// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/querydesk.h"

#include "core/store/writer.h"

namespace duskwatch {

QueryDesk::QueryDesk(StoreRunner runner, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_runner(std::move(runner)),
      m_clock(clock)
{
}

void QueryDesk::load()
{
    m_runner([this](StoreWriter& store) {
        auto queries = store.savedQueries();
        if (!queries) // a store that cannot be read says so at its next commit
            return;
        QMetaObject::invokeMethod(
            this, [this, read = std::move(queries).value()]() mutable { take(std::move(read)); },
            Qt::QueuedConnection);
    });
}

quint64 QueryDesk::save(const SavedQuery& query)
{
    SavedQuery stored = query;
    stored.createdMs = m_clock.nowMs();
    return run([stored](StoreWriter& store) { return store.saveQuery(stored); });
}

quint64 QueryDesk::remove(QueryId id)
{
    return run([id](StoreWriter& store) -> Result<QueryId> {
        if (auto removed = store.removeQuery(id); !removed)
            return removed.error();
        return id;
    });
}

quint64 QueryDesk::run(Command command)
{
    const quint64 job = ++m_lastJob;
    const bool runs = m_runner([this, job, command = std::move(command)](StoreWriter& store) {
        const Result<QueryId> done = command(store);
        auto queries = store.savedQueries();
        QMetaObject::invokeMethod(
            this,
            [this, job, done, queries = std::move(queries)]() mutable {
                if (queries)
                    take(std::move(queries).value());
                Q_EMIT finished(job, done.ok(), done ? done.value() : QueryId{},
                                done ? Error{} : done.error());
            },
            Qt::QueuedConnection);
    });
    if (!runs)
        QMetaObject::invokeMethod(
            this,
            [this, job] {
                Q_EMIT finished(job, false, {}, {ErrorCode::StoreFailure, tr("The data folder is not open")});
            },
            Qt::QueuedConnection);
    return job;
}

void QueryDesk::take(std::vector<SavedQuery> queries)
{
    m_queries = std::move(queries);
    Q_EMIT changed();
}

} // namespace duskwatch
