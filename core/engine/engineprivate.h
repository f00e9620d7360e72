// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/workerthread.h"
#include "core/engine/alertdesk.h"
#include "core/engine/collectorhost.h"
#include "core/engine/connectiondesk.h"
#include "core/engine/engine.h"
#include "core/engine/investigationdesk.h"
#include "core/engine/lagmeter.h"
#include "core/engine/networkhost.h"
#include "core/engine/outputdesk.h"
#include "core/engine/querydesk.h"
#include "core/engine/ratehistory.h"
#include "core/engine/ratemeter.h"
#include "core/engine/ruledesk.h"
#include "core/engine/storedmerger.h"
#include "core/engine/writebackdesk.h"
#include "core/store/writerworker.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace duskwatch {

/// What Engine keeps. Everything here lives in the engine's thread, but for the writer and the hosts, which are
/// reached by queued invocation only. enginesources.cpp holds the commands about sources,
/// enginefetching.cpp what is fetched over connections, enginetrial.cpp what is only tried.
struct Engine::Private
{
    Private(Engine* engine, SecretStore& keychain, ThreadRank threadRank);

    struct Source
    {
        SourceStatus status;
        RateMeter rate;
        RateHistory history;
        LagMeter lag;
        bool removed = false;
        bool wanted = false; ///< should be running
        // Fetching over a connection: all the time (cloud), or for a gap (collector).
        bool isFetching = false;    ///< the network thread has its order
        bool awaitsToken = false;   ///< from the keychain
        bool needsPerson = false;   ///< what failed would only ask the same person again
        quint64 fetchTicket = 0;    ///< of the newest start or stop; what belongs to an older one is void
        std::int64_t gapFromMs = 0; ///< collector: not filled yet; 0: none
        std::optional<ConnectionRecord> fetchesOver; ///< as it was when it began
        std::vector<quint64> fetchCommands;          ///< to be answered when a poll ends
    };

    Engine* q;
    const ThreadRank rank;
    QString dataFolder;
    bool open = false;
    bool startSources = true;
    bool countersDirty = false;
    quint64 lastCommand = 0;
    TriageSettings triage;
    RetentionSettings retention;
    std::map<SourceId, Source> sources;
    SystemClock clock;
    ConnectionDesk desk;
    AlertDesk alerts;
    QueryDesk queries;
    InvestigationDesk investigations;
    RuleDesk rules;
    WriteBackDesk writeBack;
    /// Its threads read the store and use the writer: ~Engine() ends them before everything else.
    OutputDesk outputs{
        [this](std::function<void(StoreWriter&)> work) { return runOnWriter(std::move(work)); }, clock};
    StoredMerger merger;
    QTimer storedTimer;
    QTimer countersTimer;
    QTimer restartTimer;
    // Destroyed in reverse: readers, then receiving (which flushes into the queue), then the writer, then the queue.
    WriteQueue queue;
    WriterWorker* writer = nullptr; ///< owned by writerThread
    CollectorHost* host = nullptr;  ///< owned by syslogThread
    NetworkHost* network = nullptr; ///< owned by networkThread
    std::unique_ptr<WorkerThread> writerThread;
    std::unique_ptr<WorkerThread> syslogThread;
    std::unique_ptr<WorkerThread> networkThread;
    std::vector<std::unique_ptr<ReaderWorker>> readers;
    std::map<quint64, quint64> secretReads; ///< connection tests that wait for the keychain, and their reads

    void startThreads();
    void startOutputs();
    bool runOnWriter(std::function<void(StoreWriter&)> work);
    void tellStoredSoon();
    void connectWriter();
    void connectHost();
    void adoptSource(const SourceRecord& record);
    void storeOpened(const std::vector<SourceRecord>& records);
    void batchesStored(const std::vector<StoredBatch>& batches);
    void takeSamples();
    /// Errors: those of parseListenUrl and SenderList::parse.
    Result<ListenerSettings> listenerSettings(const SourceSettings& settings) const;
    void start(Source& source);
    void setState(SourceId id, SourceState state, const QString& problem = {});
    void retryProblems();
    bool isConfigured(SourceId id) const;
    QVector<SourceSettings> otherSettings(SourceId except) const;
    QStringList sourcesUsing(ConnectionId connection) const;

    void startWriteBack();
    void routeWriteBack();

    void startNetwork();
    std::optional<ConnectionRecord> connectionRecord(ConnectionId id) const;
    std::optional<SourceId> firstOver(ConnectionId connection) const;
    void startFetch(SourceId id, PollJob::Kind kind);
    void sendOrder(SourceId id, quint64 ticket, const std::shared_ptr<FetchOrder>& order);
    bool isCurrent(SourceId id, quint64 ticket) const;
    void stopFetch(Source& source);
    void fetchFailed(SourceId id, const Error& error);
    void answerFetches(SourceId id, bool ok, const Error& error);
    void setNotice(Source& source, const QString& notice);
    void polled(SourceId id, const PollStatus& status);
    void noteGap(Source& source, std::int64_t fromMs);
    void fillGap(SourceId id);
    void restartChangedFetches();

    /// Runs work(writer) in the writer's thread and done(result) back in the engine's.
    template <class Work, class Done>
    void onWriter(Work work, Done done)
    {
        QMetaObject::invokeMethod(
            writer,
            [this, work = std::move(work), done = std::move(done)] {
                writer->run([&](StoreWriter& store) {
                    QMetaObject::invokeMethod(
                        q, [result = work(store), done] { done(result); }, Qt::QueuedConnection);
                });
            },
            Qt::QueuedConnection);
    }

    /// Reads what is kept and applies it before \a then.
    void readSettings(std::function<void()> then);
    void applyTriage(const TriageSettings& settings);
    void applyRules(const RuleSetPointer& set);
    /// Answers a command later, as commands are always answered.
    quint64 refuse(const Error& error, SourceId id = {});
    void answer(quint64 command, bool ok, SourceId id, const Error& error);
    quint64 saveEnabled(SourceId id, bool enabled);
};

} // namespace duskwatch
