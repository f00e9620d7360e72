// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/savedquery.h"

#include <QObject>

#include <functional>
#include <vector>

namespace duskwatch {

class StoreWriter;

/// Keeps the saved queries of the log search: a snapshot for readers, and commands that are carried out in the store's
/// thread. Lives in the engine's thread, owned by the engine. Each command returns a number at once and ends in exactly
/// one finished(), later.
class QueryDesk final : public QObject
{
    Q_OBJECT
public:
    /// Runs something with the store's writer in its thread; false when the store is not open.
    using StoreRunner = std::function<bool(std::function<void(StoreWriter&)>)>;

    /// \a clock is borrowed.
    QueryDesk(StoreRunner runner, const Clock& clock, QObject* parent = nullptr);

    /// Reads the queries from the store that has been opened; answered by changed().
    void load();
    /// Ordered by name.
    const std::vector<SavedQuery>& queries() const { return m_queries; }
    /// Adds \a query, or replaces the one with its id. Errors: AlreadyExists, InvalidInput, NotFound, those of the store.
    quint64 save(const SavedQuery& query);
    /// Errors: NotFound, those of the store.
    quint64 remove(QueryId id);

Q_SIGNALS:
    void changed();
    /// \a error is meaningful when !ok.
    void finished(quint64 job, bool ok, duskwatch::QueryId id, const duskwatch::Error& error);

private:
    using Command = std::function<Result<QueryId>(StoreWriter&)>;
    quint64 run(Command command);
    void take(std::vector<SavedQuery> queries);

    const StoreRunner m_runner;
    const Clock& m_clock;
    std::vector<SavedQuery> m_queries;
    quint64 m_lastJob = 0;
};

} // namespace duskwatch
