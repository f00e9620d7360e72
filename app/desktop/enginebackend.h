// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

namespace duskwatch {

/// Backend over the real engine.
class EngineBackend final : public Backend
{
    Q_OBJECT
public:
    /// \a engine is borrowed and open while this lives.
    explicit EngineBackend(Engine& engine, QObject* parent = nullptr);

    QVector<SourceStatus> sources() const override;
    QString sourceName(SourceId id) const override;
    quint64 addSource(const SourceSettings& settings) override;
    quint64 editSource(SourceId id, const SourceSettings& settings) override;
    quint64 removeSource(SourceId id) override;
    quint64 startSource(SourceId id) override;
    quint64 stopSource(SourceId id) override;
    void setAcknowledged(const std::vector<EventId>& ids, bool acknowledged) override;
    StoreQueries* createQueries(const QString& purpose) override;

private:
    Engine& m_engine;
};

} // namespace duskwatch
