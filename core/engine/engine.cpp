// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/engineprivate.h"

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr auto kStoredInterval = 100ms;   ///< stored() at most ten times a second
constexpr auto kCountersInterval = 250ms; ///< countersChanged() at most four times a second
constexpr auto kRestartInterval = 10s;    ///< a source with a problem is tried again

} // namespace

Engine::Private::Private(Engine* engine, SecretStore& keychain, ThreadRank threadRank)
    : q(engine),
      rank(threadRank),
      desk(
          keychain, [this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); },
          [this](ConnectionId connection) { return sourcesUsing(connection); }),
      alerts([this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); },
             userName(), clock),
      queries([this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); }, clock),
      investigations([this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); },
                     userName(), clock),
      rules([this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); },
            [this] {
                QHash<qint64, QString> names;
                for (const auto& [id, source] : sources)
                    names.insert(toInt(id), source.status.settings.name);
                return names;
            },
            clock),
      writeBack([this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); },
                [this](CredentialId id, auto answer) { desk.readSecret(id, &writeBack, std::move(answer)); },
                clock)
{
}

bool Engine::Private::runOnWriter(std::function<void(StoreWriter&)> work)
{
    if (writer)
        QMetaObject::invokeMethod(writer, [w = writer, work = std::move(work)] { w->run(work); });
    return writer != nullptr;
}

void Engine::Private::startThreads()
{
    auto writerWorker = std::make_unique<WriterWorker>(queue);
    writer = writerWorker.get();
    connectWriter();
    writerThread =
        std::make_unique<WorkerThread>(QStringLiteral("store-writer"), std::move(writerWorker), rank);

    auto collectorHost = std::make_unique<CollectorHost>(queue, [target = writer] {
        QMetaObject::invokeMethod(target, &WriterWorker::drain, Qt::QueuedConnection);
    });
    host = collectorHost.get();
    connectHost();
    syslogThread = std::make_unique<WorkerThread>(QStringLiteral("syslog"), std::move(collectorHost), rank);
    startNetwork();
    startOutputs();
}

void Engine::Private::connectWriter()
{
    connect(writer, &WriterWorker::opened, q, [this](const auto& records) { storeOpened(records); });
    connect(writer, &WriterWorker::openFailed, q,
            [this](const Error& error) { Q_EMIT q->openFailed(error); });
    connect(writer, &WriterWorker::stored, q, [this](const auto& batches) { batchesStored(batches); });
    connect(writer, &WriterWorker::problemChanged, q,
            [this](const QString& message) { Q_EMIT q->storeProblemChanged(message); });
    connect(writer, &WriterWorker::finished, q, [this](qint64 unstoredLines) {
        open = false;
        Q_EMIT q->closed(unstoredLines);
    });
}

void Engine::Private::connectHost()
{
    connect(writer, &WriterWorker::roomAgain, host, &CollectorHost::resumeReading);
    connect(host, &CollectorHost::started, q, [this](SourceId id) {
        setState(id, SourceState::Listening);
        if (isConfigured(id))
            fillGap(id);
    });
    connect(host, &CollectorHost::stopped, q, [this](SourceId id) { setState(id, SourceState::Stopped); });
    connect(host, &CollectorHost::failed, q, [this](SourceId id, const Error& error) {
        setState(id, SourceState::Problem, userMessage(error));
    });
    connect(host, &CollectorHost::connectionsChanged, q, [this](SourceId id, int connections) {
        if (const auto source = sources.find(id); source != sources.end()) {
            source->second.status.connections = connections;
            countersDirty = true;
        }
    });
    connect(host, &CollectorHost::portChecked, q, &Engine::portChecked);
    connect(host, &CollectorHost::peersChanged, q, [this](SourceId id, const QVector<SourcePeer>& peers) {
        if (const auto source = sources.find(id); source != sources.end()) {
            source->second.status.peers = peers;
            countersDirty = true;
        }
    });
    connect(host, &CollectorHost::healthChanged, q, [this](SourceId id, const ListenerHealth& health) {
        if (const auto source = sources.find(id); source != sources.end()) {
            source->second.status.listener = health;
            countersDirty = true;
        }
    });
    connect(host, &CollectorHost::allStopped, writer, &WriterWorker::finish);
}

void Engine::Private::storeOpened(const std::vector<SourceRecord>& records)
{
    for (const SourceRecord& record : records)
        adoptSource(record);
    desk.load();
    queries.load();
    rules.load();
    readSettings([this] {
        open = true;
        countersTimer.start(kCountersInterval);
        restartTimer.start(kRestartInterval);
        Q_EMIT q->opened();
        for (auto& [id, source] : sources) {
            if (startSources && !source.removed && source.status.settings.enabled)
                start(source);
        }
    });
}

void Engine::Private::adoptSource(const SourceRecord& record)
{
    Source source;
    source.removed = record.removed;
    source.status.id = record.id;
    source.status.settings.name = record.name;
    source.status.counters = record.counters;
    source.status.lastReceivedMs = record.lastReceivedMs;
    auto settings = sourceSettingsFromJson(record.name, record.settings);
    if (settings) {
        source.status.settings = settings.value();
    } else {
        source.status.settings.enabled = false;
        source.status.state = SourceState::Problem;
        source.status.problem = userMessage(settings.error());
    }
    source.rate.sample(source.status.counters.received, clock.monotonicMs());
    source.history.sample(source.status.counters.received, clock.monotonicMs());
    sources.insert_or_assign(record.id, std::move(source));
}

void Engine::Private::batchesStored(const std::vector<StoredBatch>& batches)
{
    for (const StoredBatch& batch : batches) {
        merger.add(batch);
        const auto source = sources.find(batch.source);
        if (source == sources.end())
            continue;
        source->second.status.counters += batch.delta;
        source->second.lag.add(batch.lagsMs);
        source->second.status.lagMs = source->second.lag.middleMs();
        source->second.status.lastReceivedMs =
            std::max(source->second.status.lastReceivedMs, batch.lastReceivedAtMs);
    }
    countersDirty = true;
    tellStoredSoon();
}

void Engine::Private::tellStoredSoon()
{
    if (!storedTimer.isActive())
        storedTimer.start(kStoredInterval);
}

void Engine::Private::takeSamples()
{
    const std::int64_t now = clock.monotonicMs();
    const bool full = queue.waitingBytes() >= WriteQueue::kDefaultLimitBytes;
    for (auto& [id, source] : sources) {
        SourceStatus& status = source.status;
        source.rate.sample(status.counters.received, now);
        if (source.history.sample(status.counters.received, now)) {
            status.recentCounts = source.history.counts();
            countersDirty = true;
        }
        const double rate = source.rate.perSecond();
        countersDirty |= rate != status.eventsPerSecond;
        status.eventsPerSecond = rate;
        const bool hasNoConnections = status.settings.transport == Transport::Udp;
        const bool waits = full && (hasNoConnections || status.connections > 0);
        if (status.state == SourceState::Listening && waits)
            setState(id, SourceState::BackPressure);
        else if (status.state == SourceState::BackPressure && !waits)
            setState(id, SourceState::Listening);
    }
    if (std::exchange(countersDirty, false))
        Q_EMIT q->countersChanged();
}

Engine::Engine(SecretStore& keychain, ThreadRank rank, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, keychain, rank))
{
    connect(&d->desk, &ConnectionDesk::loaded, this, [this](const Result<void>& result) {
        if (!result)
            Q_EMIT storeProblemChanged(userMessage(result.error()));
    });
    connect(&d->rules, &RuleDesk::compiled, this, [this](const RuleSetPointer& set) { d->applyRules(set); });
    connect(&d->rules, &RuleDesk::loadFailed, this,
            [this](const Error& error) { Q_EMIT storeProblemChanged(userMessage(error)); });
    connect(&d->alerts, &AlertDesk::alertsChanged, this, [this](const std::vector<EventId>& ids) {
        StoredBatch batch;
        batch.updated = ids;
        d->merger.add(batch);
        d->tellStoredSoon();
    });
    d->storedTimer.setSingleShot(true);
    connect(&d->storedTimer, &QTimer::timeout, this, [this] {
        for (const StoredBatch& batch : d->merger.take())
            Q_EMIT stored(batch);
    });
    connect(&d->countersTimer, &QTimer::timeout, this, [this] { d->takeSamples(); });
    connect(&d->restartTimer, &QTimer::timeout, this, [this] { d->retryProblems(); });
}

Engine::~Engine()
{
    d->outputs.endWorkers();
}

void Engine::open(const QString& dataFolder, bool startSources)
{
    d->dataFolder = dataFolder;
    d->startSources = startSources;
    if (!d->writer)
        d->startThreads();
    QMetaObject::invokeMethod(d->writer, [w = d->writer, dataFolder] { w->open(dataFolder); });
}

bool Engine::isOpen() const
{
    return d->open;
}

QString Engine::dataFolder() const
{
    return d->dataFolder;
}

QVector<SourceStatus> Engine::sources() const
{
    QVector<SourceStatus> list;
    for (const auto& [id, source] : d->sources) {
        if (!source.removed)
            list.append(source.status);
    }
    std::sort(list.begin(), list.end(), [](const SourceStatus& a, const SourceStatus& b) {
        return QString::localeAwareCompare(a.settings.name, b.settings.name) < 0;
    });
    return list;
}

QString Engine::sourceName(SourceId id) const
{
    return d->sources.contains(id) ? d->sources.at(id).status.settings.name : QString();
}

ReaderWorker* Engine::createReader(const QString& purpose)
{
    d->readers.push_back(std::make_unique<ReaderWorker>(d->dataFolder));
    d->readers.back()->setObjectName(purpose);
    return d->readers.back().get();
}

ConnectionDesk& Engine::connectionDesk()
{
    return d->desk;
}

RuleDesk& Engine::rules()
{
    return d->rules;
}

AlertDesk& Engine::alertDesk()
{
    return d->alerts;
}

QueryDesk& Engine::queryDesk()
{
    return d->queries;
}

InvestigationDesk& Engine::investigationDesk()
{
    return d->investigations;
}

void Engine::Private::applyRules(const RuleSetPointer& set)
{
    if (host)
        QMetaObject::invokeMethod(host, [h = host, set] { h->setRules(set); });
    if (network)
        QMetaObject::invokeMethod(network, [n = network, set] { n->setRules(set); });
}

void Engine::shutDown()
{
    for (const auto& reader : d->readers)
        reader->cancelAll();
    d->countersTimer.stop();
    d->restartTimer.stop();
    if (!d->host) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT closed(0); }, Qt::QueuedConnection);
        return;
    }
    d->outputs.stopAll([this] { QMetaObject::invokeMethod(d->network, &NetworkHost::stopAll); });
}

} // namespace duskwatch
