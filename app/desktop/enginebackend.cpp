// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/enginebackend.h"

#include "app/desktop/readerqueries.h"

namespace duskwatch {

EngineBackend::EngineBackend(Engine& engine, QObject* parent)
    : Backend(parent),
      m_engine(engine)
{
    connect(&engine, &Engine::sourcesChanged, this, &Backend::sourcesChanged);
    connect(&engine, &Engine::countersChanged, this, &Backend::countersChanged);
    connect(&engine, &Engine::stored, this, &Backend::stored);
    connect(&engine, &Engine::sourceCommandFinished, this, &Backend::sourceCommandFinished);
    connect(&engine, &Engine::storeProblemChanged, this, &Backend::storeProblemChanged);
}

QVector<SourceStatus> EngineBackend::sources() const
{
    return m_engine.sources();
}

QString EngineBackend::sourceName(SourceId id) const
{
    return m_engine.sourceName(id);
}

quint64 EngineBackend::addSource(const SourceSettings& settings)
{
    return m_engine.addSource(settings);
}

quint64 EngineBackend::editSource(SourceId id, const SourceSettings& settings)
{
    return m_engine.editSource(id, settings);
}

quint64 EngineBackend::removeSource(SourceId id)
{
    return m_engine.removeSource(id);
}

quint64 EngineBackend::startSource(SourceId id)
{
    return m_engine.startSource(id);
}

quint64 EngineBackend::stopSource(SourceId id)
{
    return m_engine.stopSource(id);
}

void EngineBackend::setAcknowledged(const std::vector<EventId>& ids, bool acknowledged)
{
    m_engine.setAcknowledged(ids, acknowledged);
}

StoreQueries* EngineBackend::createQueries(const QString& purpose)
{
    return new ReaderQueries(*m_engine.createReader(purpose), this);
}

} // namespace duskwatch
