// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"

namespace duskwatch {

SourceStatus& FakeBackend::addListening(const QString& name, quint16 port)
{
    SourceStatus source;
    source.id = SourceId{list.size() + 1};
    source.settings.name = name;
    source.settings.port = port;
    source.state = SourceState::Listening;
    list.append(source);
    return list.last();
}

FakeQueries& FakeBackend::queries(const QString& purpose)
{
    FakeQueries*& queries = m_queries[purpose];
    if (queries == nullptr)
        queries = new FakeQueries(this);
    return *queries;
}

void FakeBackend::answerAll()
{
    bool again = true;
    while (again) {
        again = false;
        for (FakeQueries* queries : std::as_const(m_queries))
            again = queries->answerAll() || again;
    }
}

QString FakeBackend::sourceName(SourceId id) const
{
    for (const SourceStatus& source : list)
        if (source.id == id)
            return source.settings.name;
    return {};
}

quint64 FakeBackend::answerLater(SourceId id)
{
    const quint64 command = ++m_lastCommand;
    QMetaObject::invokeMethod(
        this, [this, command, id] { Q_EMIT sourceCommandFinished(command, !refuses, id, refusal); },
        Qt::QueuedConnection);
    return command;
}

quint64 FakeBackend::addSource(const SourceSettings& settings)
{
    commands << QStringLiteral("add %1 %2").arg(settings.name).arg(settings.port);
    if (!refuses) {
        addListening(settings.name, settings.port).settings = settings;
        Q_EMIT sourcesChanged();
    }
    return answerLater(SourceId{list.size()});
}

quint64 FakeBackend::editSource(SourceId id, const SourceSettings& settings)
{
    commands << QStringLiteral("edit %1 %2 %3").arg(toInt(id)).arg(settings.name).arg(settings.port);
    return answerLater(id);
}

quint64 FakeBackend::removeSource(SourceId id)
{
    commands << QStringLiteral("remove %1").arg(toInt(id));
    return answerLater(id);
}

quint64 FakeBackend::startSource(SourceId id)
{
    commands << QStringLiteral("start %1").arg(toInt(id));
    return answerLater(id);
}

quint64 FakeBackend::stopSource(SourceId id)
{
    commands << QStringLiteral("stop %1").arg(toInt(id));
    return answerLater(id);
}

quint64 FakeBackend::fetchNow(SourceId id)
{
    commands << QStringLiteral("fetch %1").arg(toInt(id));
    return answerLater(id);
}

quint64 FakeBackend::sendTestAlert(SourceId id)
{
    commands << QStringLiteral("test alert %1").arg(toInt(id));
    return answerLater(id);
}

quint64 FakeBackend::checkPort(const QString&, quint16 port, Transport)
{
    const quint64 job = ++m_lastCommand;
    const bool free = !takenPorts.contains(port);
    QMetaObject::invokeMethod(
        this,
        [this, job, free, port] {
            Q_EMIT portChecked(job, free, {ErrorCode::PortInUse, QStringLiteral("Port %1").arg(port)});
        },
        Qt::QueuedConnection);
    return job;
}

quint64 FakeBackend::changeAlerts(std::vector<AlertChangeStep> steps)
{
    const quint64 job = ++m_lastCommand;
    changes.push_back(std::move(steps));
    changeJobs.push_back(job);
    return job;
}

void FakeBackend::finishChange(AlertChangeOutcome outcome)
{
    const quint64 job = changeJobs.back();
    for (const AlertChangeStep& step : changes.back())
        outcome.asked += static_cast<std::int64_t>(step.ids.size());
    Q_EMIT alertChangeFinished(job, outcome);
}

} // namespace duskwatch
