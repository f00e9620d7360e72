// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <optional>

namespace duskwatch {

/// Looks out for what a new source brings: its first event, and the first that is an alert. GUI thread. Everything given
/// is borrowed.
class FirstEventWatch : public QObject
{
    Q_OBJECT
public:
    /// \a queries are those of whoever owns the wizard; answers to others are passed over.
    FirstEventWatch(Backend& backend, StoreQueries& queries, QObject* parent = nullptr);

    void watch(SourceId source);
    /// The most urgent alert of the first batch that has one; before that, any event. Nothing: none came yet.
    const std::optional<AlertRow>& event() const { return m_event; }
    bool hasAlert() const;

Q_SIGNALS:
    void changed();

private:
    void stored(const StoredBatch& batch);
    void rowsRead(quint64 job, const std::vector<AlertRow>& rows);

    StoreQueries& m_queries;
    SourceId m_source{};
    quint64 m_job = 0;
    std::optional<AlertRow> m_event;
};

} // namespace duskwatch
