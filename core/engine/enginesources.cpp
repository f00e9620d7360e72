// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineprivate.h"
#include "core/syslog/certificatemaker.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Engine", text);
}

Error unknownSource()
{
    return {ErrorCode::NotFound, tr("The event source")};
}

/// The first thing that is wrong, as an error.
std::optional<Error> firstProblem(const SourceSettings& settings, const QVector<SourceSettings>& others)
{
    const QVector<FieldProblem> problems = validate(settings, others);
    if (problems.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::InvalidInput, problems.first().message};
}

} // namespace

bool Engine::Private::isConfigured(SourceId id) const
{
    const auto source = sources.find(id);
    return source != sources.end() && !source->second.removed;
}

QStringList Engine::Private::sourcesUsing(ConnectionId connection) const
{
    QStringList names;
    for (const auto& [id, source] : sources) {
        if (!source.removed && source.status.settings.connection == connection)
            names += source.status.settings.name;
    }
    return names;
}

Result<ListenerSettings> Engine::Private::listenerSettings(const SourceSettings& settings) const
{
    const QString& address = settings.address;
    const QString place = address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(address) : address;
    auto listen = parseListenUrl(
        QStringLiteral("%1://%2:%3").arg(transportWord(settings.transport), place).arg(settings.port));
    if (!listen)
        return listen;
    auto allowed = SenderList::parse(settings.allowedSenders);
    if (!allowed)
        return allowed.error();
    ListenerSettings wanted = std::move(listen).value();
    wanted.allowed = std::move(allowed).value();
    if (settings.transport == Transport::Tls) {
        wanted.tls = settings.tls.certificate.isEmpty() ? ownTlsFiles(dataFolder) : settings.tls;
        wanted.tls.made = settings.tls.certificate.isEmpty();
        wanted.tls.clientAuthority = settings.tls.clientAuthority;
    }
    return wanted;
}

void Engine::Private::start(Source& source)
{
    source.wanted = true;
    const SourceSettings& settings = source.status.settings;
    if (settings.method == SourceMethod::Cloud) {
        startFetch(source.status.id, PollJob::Kind::Forever);
        return;
    }
    const auto listen = listenerSettings(settings);
    if (!listen) {
        setState(source.status.id, SourceState::Problem, userMessage(listen.error()));
        return;
    }
    if (source.status.state != SourceState::Problem) // a retry is not announced; only its success is
        setState(source.status.id, SourceState::Starting);
    QMetaObject::invokeMethod(host, [h = host, id = source.status.id, l = listen.value(),
                                     keep = settings.sendUnparsed] { h->start(id, l, keep); });
}

void Engine::Private::setState(SourceId id, SourceState state, const QString& problem)
{
    const auto found = sources.find(id);
    if (found == sources.end())
        return;
    SourceStatus& status = found->second.status;
    if (status.state == state && status.problem == problem)
        return;
    const bool running = state == SourceState::Listening || state == SourceState::BackPressure ||
                         state == SourceState::Fetching;
    if (!running) {
        status.connections = 0;
        status.startedMs = 0;
    } else if (status.startedMs == 0) {
        status.startedMs = clock.nowMs();
    }
    status.state = state;
    status.problem = problem;
    Q_EMIT q->sourcesChanged();
}

void Engine::Private::retryProblems()
{
    for (auto& [id, source] : sources) {
        if (!source.wanted || source.removed || source.isFetching || source.awaitsToken || source.needsPerson)
            continue; // a poller tries again by itself, and a keychain is asked once
        if (source.status.state == SourceState::Problem)
            start(source);
        else if (source.gapFromMs != 0)
            startFetch(id, PollJob::Kind::Gap);
    }
}

void Engine::Private::answer(quint64 command, bool ok, SourceId id, const Error& error)
{
    Q_EMIT q->sourceCommandFinished(command, ok, id, error);
}

quint64 Engine::Private::refuse(const Error& error, SourceId id)
{
    const quint64 command = ++lastCommand;
    QMetaObject::invokeMethod(
        q, [this, command, id, error] { answer(command, false, id, error); }, Qt::QueuedConnection);
    return command;
}

quint64 Engine::Private::saveEnabled(SourceId id, bool enabled)
{
    const quint64 command = ++lastCommand;
    Source& source = sources.at(id);
    source.wanted = enabled;
    source.status.settings.enabled = enabled;
    const SourceSettings settings = source.status.settings;
    onWriter(
        [id, settings](StoreWriter& store) { return store.editSource(id, settings.name, toJson(settings)); },
        [this, id, command](const Result<void>& saved) {
            answer(command, saved.ok(), id, saved ? Error{} : saved.error());
        });
    return command;
}

QVector<SourceSettings> Engine::Private::otherSettings(SourceId except) const
{
    QVector<SourceSettings> others;
    for (const auto& [id, source] : sources) {
        if (id != except && !source.removed)
            others.append(source.status.settings);
    }
    return others;
}

quint64 Engine::addSource(const SourceSettings& settings)
{
    if (!d->open)
        return d->refuse({ErrorCode::NotFound, tr("The data folder is not open")});
    if (const auto problem = firstProblem(settings, d->otherSettings({})))
        return d->refuse(*problem);
    const quint64 command = ++d->lastCommand;
    d->onWriter([settings](StoreWriter& store) { return store.addSource(settings.name, toJson(settings)); },
                [this, command, settings](const Result<SourceRecord>& added) {
                    if (!added) {
                        d->answer(command, false, {}, added.error());
                        return;
                    }
                    d->adoptSource(added.value());
                    Private::Source& source = d->sources.at(added.value().id);
                    Q_EMIT sourcesChanged();
                    if (settings.enabled)
                        d->start(source);
                    d->answer(command, true, added.value().id, {});
                });
    return command;
}

quint64 Engine::editSource(SourceId id, const SourceSettings& settings)
{
    if (!d->isConfigured(id))
        return d->refuse(unknownSource(), id);
    if (const auto problem = firstProblem(settings, d->otherSettings(id)))
        return d->refuse(*problem, id);
    const quint64 command = ++d->lastCommand;
    d->onWriter(
        [id, settings](StoreWriter& store) { return store.editSource(id, settings.name, toJson(settings)); },
        [this, command, id, settings](const Result<void>& saved) {
            if (saved && d->isConfigured(id)) {
                Private::Source& source = d->sources.at(id);
                source.status.settings = settings;
                Q_EMIT sourcesChanged();
                if (source.wanted)
                    d->start(source);
            }
            d->answer(command, saved.ok(), id, saved ? Error{} : saved.error());
        });
    return command;
}

quint64 Engine::removeSource(SourceId id)
{
    if (!d->isConfigured(id))
        return d->refuse(unknownSource(), id);
    const quint64 command = ++d->lastCommand;
    d->sources.at(id).wanted = false;
    d->stopFetch(d->sources.at(id));
    d->answerFetches(id, false, {ErrorCode::Cancelled, {}});
    QMetaObject::invokeMethod(d->host, [h = d->host, id] { h->stop(id); });
    d->onWriter([id](StoreWriter& store) { return store.removeSource(id); },
                [this, command, id](const Result<void>& removed) {
                    if (removed) {
                        d->sources.at(id).removed = true;
                        Q_EMIT sourcesChanged();
                    }
                    d->answer(command, removed.ok(), id, removed ? Error{} : removed.error());
                });
    return command;
}

quint64 Engine::startSource(SourceId id)
{
    if (!d->isConfigured(id))
        return d->refuse(unknownSource(), id);
    d->start(d->sources.at(id));
    return d->saveEnabled(id, true);
}

quint64 Engine::stopSource(SourceId id)
{
    if (!d->isConfigured(id))
        return d->refuse(unknownSource(), id);
    d->stopFetch(d->sources.at(id));
    d->answerFetches(id, false, {ErrorCode::Cancelled, {}});
    if (d->sources.at(id).status.settings.method == SourceMethod::Cloud)
        d->setState(id, SourceState::Stopped);
    else
        QMetaObject::invokeMethod(d->host, [h = d->host, id] { h->stop(id); });
    return d->saveEnabled(id, false);
}

} // namespace duskwatch
