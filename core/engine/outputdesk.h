// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/workerthread.h"
#include "core/outputs/outputstatus.h"
#include "core/outputs/outputworker.h"
#include "core/store/ingest.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace duskwatch {

class StoreWriter;

/// Keeps the running outputs, starts and stops them, each in a thread of its own, and hands their progress to the store's
/// writer. Lives in the engine's thread, owned by the engine. Each command returns a number
/// at once and ends in exactly one finished(), later.
class OutputDesk final : public QObject
{
    Q_OBJECT
public:
    /// Runs something with the store's writer in its thread, from any thread; false when the store is not open.
    using StoreRunner = std::function<bool(std::function<void(StoreWriter&)>)>;

    /// \a clock is borrowed.
    OutputDesk(StoreRunner runner, const Clock& clock, QObject* parent = nullptr);
    ~OutputDesk() override;

    /// Reads what is stored in \a dataFolder and, when \a start, starts what is enabled.
    void open(const QString& dataFolder, bool start);
    /// Starts what is enabled, also where open() did not say so.
    void runEnabled();
    /// Snapshot, ordered by name.
    QVector<OutputStatus> outputs() const;
    bool isLoaded() const { return m_isLoaded; }

    quint64 add(const OutputSettings& settings, OutputStart start); ///< InvalidInput, AlreadyExists
    /// It stops, changes and goes on where it was; of sources that it did not have before, with what comes from now on.
    quint64 edit(OutputId id, const OutputSettings& settings); ///< NotFound, InvalidInput, AlreadyExists
    quint64 remove(OutputId id);                               ///< NotFound
    quint64 start(OutputId id);                                ///< NotFound; goes on where it was
    quint64 stop(OutputId id);                                 ///< NotFound

    /// There are new lines in the logs.
    void linesStored(const std::vector<StoredBatch>& batches);
    /// Stops all of them, and calls \a done when their last lines are committed.
    void stopAll(std::function<void()> done);

    /// Ends their threads, whatever they are doing; their last lines may be sent again. Blocks for a moment.
    void endWorkers();

Q_SIGNALS:
    /// Outputs, their states or figures changed; at most four times a second.
    void changed();
    /// \a error is meaningful when !ok.
    void finished(quint64 job, bool ok, duskwatch::OutputId id, const duskwatch::Error& error);

private:
    struct Entry
    {
        OutputRecord record;
        OutputStatus status;
        bool isReadable = true; ///< its settings
        int commands = 0;       ///< under way; meanwhile it is not started
        std::unique_ptr<WorkerThread> thread;
        OutputWorker* worker = nullptr; ///< owned by its thread
        std::vector<std::function<void()>> whenStopped;
    };
    using Command = std::function<Result<OutputId>(StoreWriter&)>;
    quint64 refuse(const Error& error, OutputId id = {});
    /// Runs \a command for \a job and takes over what is stored then.
    void run(quint64 job, OutputId id, Command command);
    void take(const OutputBook& book);
    QVector<OutputSettings> others(OutputId except) const;
    std::vector<SourceId> addedSources(const OutputSettings& before, const OutputSettings& after) const;
    quint64 change(OutputId id, const OutputSettings& settings);
    void startWorker(Entry& entry);
    void connectWorker(OutputId id, OutputWorker* worker);
    void workerFinished(OutputId id);
    void afterStop(OutputId id, std::function<void()> work);
    void startEnabled();
    void tellSoon();

    const StoreRunner m_runner;
    const Clock& m_clock;
    QString m_dataFolder;
    bool m_isLoaded = false;
    bool m_mayStart = false;
    OutputPositions m_logEnds;
    std::map<OutputId, Entry> m_entries;
    std::function<void()> m_allStopped;
    QTimer m_timer;
    quint64 m_lastJob = 0;
};

} // namespace duskwatch
