// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineprivate.h"
#include "core/engine/fetchproblem.h"

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

constexpr auto kKeychainPatience = std::chrono::seconds(1); ///< until it is said that it asks somebody

/// A failure of a poll as a command's answer.
Error pollError(const PollStatus& status)
{
    return {ErrorCode::NetworkFailure, fetchProblemText(status)};
}

/// Whether trying again by itself would only ask a person the same question again.
bool needsPerson(const Error& error)
{
    return error.code == ErrorCode::KeychainRefused || error.code == ErrorCode::Cancelled;
}

} // namespace

void Engine::Private::startNetwork()
{
    auto networkHost = std::make_unique<NetworkHost>(queue, [target = writer] {
        QMetaObject::invokeMethod(target, &WriterWorker::drain, Qt::QueuedConnection);
    });
    network = networkHost.get();
    connect(writer, &WriterWorker::roomAgain, network, &NetworkHost::resume);
    connect(network, &NetworkHost::allStopped, host, &CollectorHost::stopAll);
    connect(network, &NetworkHost::statusChanged, q,
            [this](SourceId id, const PollStatus& status) { polled(id, status); });
    connect(network, &NetworkHost::tried, q,
            [this](quint64 command, SourceId id, bool ok, const Error& error) {
                answer(command, ok, id, error);
            });
    connect(network, &NetworkHost::stageChanged, q, &Engine::connectionStageChanged);
    connect(network, &NetworkHost::testFinished, q, &Engine::connectionTestFinished);
    connect(&desk, &ConnectionDesk::connectionsChanged, q, [this] { restartChangedFetches(); });
    startWriteBack();
    networkThread = std::make_unique<WorkerThread>(QStringLiteral("network"), std::move(networkHost), rank);
}

std::optional<ConnectionRecord> Engine::Private::connectionRecord(ConnectionId id) const
{
    for (const ConnectionRecord& record : desk.connections()) {
        if (record.id == id)
            return record;
    }
    return std::nullopt;
}

/// In whose identities those of a source over \a connection belong: the first source that used it.
std::optional<SourceId> Engine::Private::firstOver(ConnectionId connection) const
{
    for (const auto& [id, source] : sources) {
        if (source.status.settings.connection == connection)
            return id;
    }
    return std::nullopt;
}

void Engine::Private::startFetch(SourceId id, PollJob::Kind kind)
{
    Source& source = sources.at(id);
    stopFetch(source);
    const quint64 ticket = source.fetchTicket;
    const SourceSettings& settings = source.status.settings;
    const auto record = connectionRecord(settings.connection);
    if (!record) {
        fetchFailed(id, {ErrorCode::NotFound, tr("The connection that it fetches over")});
        return;
    }
    auto connection = connectionSettingsFromJson(record->settings);
    if (!connection) {
        fetchFailed(id, connection.error());
        return;
    }
    source.fetchesOver = *record;
    auto order = std::make_shared<FetchOrder>();
    order->connection = std::move(connection).value();
    order->keepUnparsed = settings.sendUnparsed;
    order->job.kind = kind;
    order->job.interval = settings.pollInterval;
    order->job.overlap = settings.overlap;
    order->job.firstFetch = settings.firstFetch;
    order->job.minScore = settings.minScore;
    order->job.gapFromMs = source.gapFromMs;
    if (kind != PollJob::Kind::Gap && source.status.state != SourceState::Problem)
        setState(id, SourceState::Starting);
    QTimer::singleShot(kKeychainPatience, q, [this, id, ticket, kind] {
        if (!isCurrent(id, ticket) || !sources.at(id).awaitsToken)
            return;
        const QString waits = tr("Waiting for the keychain to give the private token.");
        if (kind == PollJob::Kind::Gap) // the collector itself goes on listening
            setNotice(sources.at(id), waits);
        else
            setState(id, SourceState::Starting, waits);
    });
    source.awaitsToken = true;
    desk.readSecret(record->credential, q, [this, id, ticket, order](Result<SecretText> token) {
        if (!isCurrent(id, ticket))
            return;
        sources.at(id).awaitsToken = false;
        if (!token) {
            fetchFailed(id, token.error());
            return;
        }
        order->privateToken = std::move(token).value();
        sendOrder(id, ticket, order);
    });
}

/// Once the store has said from where on; a gap begins where it was found.
void Engine::Private::sendOrder(SourceId id, quint64 ticket, const std::shared_ptr<FetchOrder>& order)
{
    const SourceId first = firstOver(sources.at(id).status.settings.connection).value_or(id);
    onWriter(
        [id, first, nowMs = clock.nowMs()](StoreWriter& store) -> Result<std::vector<PollPosition>> {
            if (auto shared = store.shareIdentities(id, first, nowMs); !shared)
                return shared.error();
            return store.pollPositions(id);
        },
        [this, id, ticket, order](const Result<std::vector<PollPosition>>& positions) {
            if (!isCurrent(id, ticket))
                return;
            if (!positions) {
                fetchFailed(id, positions.error());
                return;
            }
            for (const PollPosition& position : positions.value()) {
                if (order->job.kind != PollJob::Kind::Gap && position.endpoint < kPollEndpoints)
                    order->job.positions[static_cast<std::size_t>(position.endpoint)] =
                        position.completeUntilMs;
            }
            sources.at(id).isFetching = true;
            QMetaObject::invokeMethod(network, [n = network, id, order] { n->fetch(id, order); });
        });
}

bool Engine::Private::isCurrent(SourceId id, quint64 ticket) const
{
    const auto source = sources.find(id);
    return source != sources.end() && source->second.fetchTicket == ticket;
}

void Engine::Private::stopFetch(Source& source)
{
    ++source.fetchTicket;
    source.needsPerson = false;
    source.awaitsToken = false;
    source.status.progress.reset();
    source.status.nextPollMs = 0;
    if (std::exchange(source.isFetching, false))
        QMetaObject::invokeMethod(network, [n = network, id = source.status.id] { n->stop(id); });
}

void Engine::Private::answerFetches(SourceId id, bool ok, const Error& error)
{
    for (const quint64 command : std::exchange(sources.at(id).fetchCommands, {}))
        answer(command, ok, id, error);
}

/// It could not even begin.
void Engine::Private::fetchFailed(SourceId id, const Error& error)
{
    Source& source = sources.at(id);
    source.needsPerson = needsPerson(error);
    if (source.status.settings.method == SourceMethod::Cloud)
        setState(id, source.wanted ? SourceState::Problem : SourceState::Stopped, userMessage(error));
    else
        setNotice(source,
                  tr("What came while it did not listen is not fetched yet: %1").arg(userMessage(error)));
    answerFetches(id, false, error);
}

void Engine::Private::setNotice(Source& source, const QString& notice)
{
    if (std::exchange(source.status.notice, notice) != notice)
        Q_EMIT q->sourcesChanged();
}

void Engine::Private::polled(SourceId id, const PollStatus& status)
{
    const auto found = sources.find(id);
    if (found == sources.end() || !found->second.isFetching)
        return;
    Source& source = found->second;
    SourceStatus& shown = source.status;
    shown.progress.reset();
    if (status.toMs != 0)
        shown.progress = FetchProgress{status.fromMs, status.toMs, status.doneMs};
    if (status.lastPollMs != 0)
        shown.lastPollMs = status.lastPollMs;
    shown.nextPollMs = status.nextPollMs;
    if (status.skewMs)
        shown.clockSkew = std::chrono::round<std::chrono::seconds>(std::chrono::milliseconds(*status.skewMs));
    shown.certificateExpiryMs = status.certificateExpiryMs;
    countersDirty = true;
    const bool over = status.phase == PollStatus::Phase::Over;
    if (over)
        source.isFetching = false;
    const QString problem = fetchProblemText(status);
    if (shown.settings.method == SourceMethod::Cloud)
        setNotice(source,
                  status.anonymised
                      ? tr("Addresses come anonymised, such as 10.0.0.#1. Give the user of the tokens the "
                           "right Unrestricted Devices in Darktrace.")
                      : QString());
    if (shown.settings.method == SourceMethod::Collector) {
        if (over)
            source.gapFromMs = 0;
        setNotice(source, problem.isEmpty()
                              ? QString()
                              : tr("What came while it did not listen is not fetched yet: %1").arg(problem));
    } else if (over && !source.wanted) {
        setState(id, SourceState::Stopped, problem);
    } else if (!problem.isEmpty()) {
        setState(id, SourceState::Problem, problem);
    } else if (status.skewMs || status.polls > 0) { // the appliance has answered
        setState(id, SourceState::Fetching);
    }
    if (status.phase != PollStatus::Phase::Working)
        answerFetches(id, !status.fails(), status.fails() ? pollError(status) : Error{});
}

/// The collector was not listening: what its appliance said since then is to be fetched. Noted in the store at once,
/// so that it is not forgotten when the program ends before it is done.
void Engine::Private::noteGap(Source& source, std::int64_t fromMs)
{
    source.gapFromMs = fromMs;
    for (int endpoint = 0; endpoint < kPollEndpoints; ++endpoint) {
        IngestBatch note;
        note.source = source.status.id;
        note.position = PollPosition{endpoint, fromMs};
        if (queue.push(std::move(note)))
            QMetaObject::invokeMethod(writer, &WriterWorker::drain, Qt::QueuedConnection);
    }
}

/// Begins when a collector starts to listen: from what it received last, or from an older gap that was not filled.
void Engine::Private::fillGap(SourceId id)
{
    Source& source = sources.at(id);
    const SourceSettings& settings = source.status.settings;
    if (settings.connection == ConnectionId{} || source.isFetching)
        return;
    const std::int64_t lastMs = source.status.lastReceivedMs;
    const quint64 ticket = ++source.fetchTicket;
    onWriter([id](StoreWriter& store) { return store.pollPositions(id); },
             [this, id, ticket, lastMs](const Result<std::vector<PollPosition>>& positions) {
                 if (!isCurrent(id, ticket) || !positions)
                     return;
                 Source& collector = sources.at(id);
                 const std::int64_t overlapMs =
                     std::chrono::milliseconds(collector.status.settings.overlap).count();
                 std::int64_t fromMs = lastMs == 0 ? kNoGap : lastMs - overlapMs;
                 for (const PollPosition& position : positions.value())
                     fromMs = std::min(fromMs, position.completeUntilMs);
                 if (fromMs == kNoGap)
                     return; // it never received anything: nothing was missed
                 noteGap(collector, fromMs);
                 startFetch(id, PollJob::Kind::Gap);
             });
}

/// A connection was edited: what fetches over it begins again with the new settings.
void Engine::Private::restartChangedFetches()
{
    for (auto& [id, source] : sources) {
        const auto record = connectionRecord(source.status.settings.connection);
        const bool changed = source.fetchesOver && (!record || *record != *source.fetchesOver);
        if (source.removed || !source.wanted || !changed)
            continue;
        if (source.status.settings.method == SourceMethod::Cloud)
            startFetch(id, PollJob::Kind::Forever);
        else if (source.gapFromMs != 0)
            startFetch(id, PollJob::Kind::Gap);
    }
}

quint64 Engine::fetchNow(SourceId id)
{
    if (!d->isConfigured(id))
        return d->refuse({ErrorCode::NotFound, tr("The event source")}, id);
    Private::Source& source = d->sources.at(id);
    const SourceSettings& settings = source.status.settings;
    if (settings.connection == ConnectionId{})
        return d->refuse(
            {ErrorCode::InvalidInput,
             tr("\"%1\" has no connection to fetch over. Choose one in its settings").arg(settings.name)},
            id);
    const quint64 command = ++d->lastCommand;
    source.fetchCommands.push_back(command);
    if (source.isFetching) {
        QMetaObject::invokeMethod(d->network, [n = d->network, id] { n->fetchNow(id); });
    } else if (settings.method == SourceMethod::Cloud) {
        d->startFetch(id, source.wanted ? PollJob::Kind::Forever : PollJob::Kind::Once);
    } else {
        const std::int64_t firstMs =
            d->clock.nowMs() - std::chrono::milliseconds(settings.firstFetch).count();
        d->noteGap(source, source.gapFromMs == 0 ? firstMs : std::min(source.gapFromMs, firstMs));
        d->startFetch(id, PollJob::Kind::Gap);
    }
    return command;
}

quint64 Engine::testConnection(const ConnectionSettings& settings, SecretText privateToken)
{
    const quint64 job = ++d->lastCommand;
    if (!d->network) {
        QMetaObject::invokeMethod(
            this,
            [this, job] {
                Q_EMIT connectionTestRefused(job, {ErrorCode::NotFound, tr("The data folder is not open")});
            },
            Qt::QueuedConnection);
        return job;
    }
    auto token = std::make_shared<SecretText>(std::move(privateToken));
    QMetaObject::invokeMethod(d->network,
                              [n = d->network, job, settings, token] { n->startTest(job, settings, token); });
    return job;
}

quint64 Engine::testConnection(const ConnectionSettings& settings, CredentialId credential)
{
    const quint64 job = ++d->lastCommand;
    const quint64 read =
        d->desk.readSecret(credential, this, [this, job, settings](Result<SecretText> secret) {
            if (d->secretReads.erase(job) == 0)
                return;
            if (!secret) {
                Q_EMIT connectionTestRefused(job, secret.error());
                return;
            }
            auto token = std::make_shared<SecretText>(std::move(secret).value());
            QMetaObject::invokeMethod(
                d->network, [n = d->network, job, settings, token] { n->startTest(job, settings, token); });
        });
    d->secretReads.emplace(job, read);
    return job;
}

void Engine::cancelConnectionTest(quint64 job)
{
    if (const auto read = d->secretReads.find(job); read != d->secretReads.end())
        d->desk.cancel(read->second); // answers with Cancelled
    else if (d->network)
        QMetaObject::invokeMethod(d->network, [n = d->network, job] { n->cancelTest(job); });
}

} // namespace duskwatch
