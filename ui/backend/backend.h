// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/backend/storequeries.h"

#include <QObject>
#include <QVector>

#include <vector>

namespace duskwatch {

/// What the window asks of the engine, behind one seam (see StoreQueries). GUI thread. Outlives the window.
class Backend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QVector<SourceStatus> sources() const = 0;
    /// Also of sources that were removed but have events.
    virtual QString sourceName(SourceId id) const = 0;

    // Each is answered by sourceCommandFinished() with the number returned.
    virtual quint64 addSource(const SourceSettings& settings) = 0;
    virtual quint64 editSource(SourceId id, const SourceSettings& settings) = 0;
    virtual quint64 removeSource(SourceId id) = 0;
    virtual quint64 startSource(SourceId id) = 0;
    virtual quint64 stopSource(SourceId id) = 0;

    virtual void setAcknowledged(const std::vector<EventId>& ids, bool acknowledged) = 0;

    /// Queries with a reader thread of their own. Owned by the backend.
    virtual StoreQueries* createQueries(const QString& purpose) = 0;

Q_SIGNALS:
    void sourcesChanged();
    void countersChanged();
    void stored(const duskwatch::StoredBatch& batch);
    void sourceCommandFinished(quint64 command, bool ok, duskwatch::SourceId id,
                               const duskwatch::Error& error);
    void storeProblemChanged(const QString& message);
};

} // namespace duskwatch
