// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakequeries.h"
#include "ui/backend/backend.h"

#include <QHash>

namespace duskwatch {

/// An engine for tests: sources that change at once when told to, commands remembered, queries by purpose.
class FakeBackend : public Backend
{
    Q_OBJECT
public:
    using Backend::Backend;

    QVector<SourceStatus> list;
    QStringList commands; ///< "add fixture 6514", "stop 1", …
    std::vector<std::pair<std::vector<EventId>, bool>> acknowledgements;
    Error refusal{ErrorCode::PortInUse, QStringLiteral("6514")};
    bool refuses = false;

    SourceStatus& addListening(const QString& name, quint16 port);
    /// The queries made for \a purpose, made now where there are none yet.
    FakeQueries& queries(const QString& purpose);
    /// Answers everything asked of any queries.
    void answerAll();

    QVector<SourceStatus> sources() const override { return list; }
    QString sourceName(SourceId id) const override;
    quint64 addSource(const SourceSettings& settings) override;
    quint64 editSource(SourceId id, const SourceSettings& settings) override;
    quint64 removeSource(SourceId id) override;
    quint64 startSource(SourceId id) override;
    quint64 stopSource(SourceId id) override;
    void setAcknowledged(const std::vector<EventId>& ids, bool acknowledged) override;
    StoreQueries* createQueries(const QString& purpose) override { return &queries(purpose); }

private:
    quint64 answerLater(SourceId id);

    quint64 m_lastCommand = 0;
    QHash<QString, FakeQueries*> m_queries;
};

} // namespace duskwatch
