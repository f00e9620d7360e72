// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outputdesk.h"

#include "core/store/writer.h"

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr auto kChangedInterval = 250ms;

bool wants(const OutputSettings& settings, SourceId source)
{
    return settings.sources.empty() ||
           std::find(settings.sources.begin(), settings.sources.end(), source) != settings.sources.end();
}

} // namespace

OutputDesk::OutputDesk(StoreRunner runner, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_runner(std::move(runner)),
      m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kChangedInterval);
    connect(&m_timer, &QTimer::timeout, this, &OutputDesk::changed);
}

OutputDesk::~OutputDesk()
{
    endWorkers();
}

void OutputDesk::endWorkers()
{
    for (auto& [id, entry] : m_entries) // all at once, then wait for each
        if (entry.worker)
            entry.worker->stop();
    for (auto& [id, entry] : m_entries) {
        entry.thread.reset();
        entry.worker = nullptr;
    }
}

void OutputDesk::open(const QString& dataFolder, bool start)
{
    m_dataFolder = dataFolder;
    m_mayStart = m_mayStart || start;
    m_runner([this](StoreWriter& store) {
        QMetaObject::invokeMethod(
            this,
            [this, book = store.outputs()] {
                m_isLoaded = true;
                if (book) // a store that cannot be read says so at its next commit
                    take(book.value());
                startEnabled();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void OutputDesk::runEnabled()
{
    m_mayStart = true;
    startEnabled();
}

QVector<OutputStatus> OutputDesk::outputs() const
{
    QVector<OutputStatus> list;
    for (const auto& [id, entry] : m_entries) {
        OutputStatus status = entry.status;
        status.waitingLines = 0;
        for (const auto& [source, end] : m_logEnds) {
            const auto position = entry.record.positions.find(source);
            const std::int64_t from = position == entry.record.positions.end() ? 0 : position->second;
            if (wants(status.settings, source))
                status.waitingLines += std::max<std::int64_t>(0, end - from);
        }
        list.append(status);
    }
    std::sort(list.begin(), list.end(), [](const OutputStatus& a, const OutputStatus& b) {
        return QString::localeAwareCompare(a.settings.name, b.settings.name) < 0;
    });
    return list;
}

void OutputDesk::take(const OutputBook& book)
{
    for (const auto& [source, end] : book.logEnds)
        m_logEnds[source] = std::max(m_logEnds[source], end);
    for (const OutputRecord& record : book.outputs) {
        Entry& entry = m_entries[record.id];
        if (entry.worker) // its own progress is newer
            continue;
        entry.record = record;
        entry.status.id = record.id;
        entry.status.createdMs = record.createdMs;
        entry.status.figures = record.figures;
        const auto settings = outputSettingsFromJson(record.name, record.enabled, record.settings);
        entry.isReadable = settings.ok();
        entry.status.settings.name = record.name;
        if (settings)
            entry.status.settings = settings.value();
        else {
            entry.status.state = OutputState::Problem;
            entry.status.problem = userMessage(settings.error());
        }
    }
    std::erase_if(m_entries, [&book](const auto& entry) {
        return !entry.second.worker &&
               std::none_of(book.outputs.begin(), book.outputs.end(),
                            [&entry](const OutputRecord& record) { return record.id == entry.first; });
    });
}

void OutputDesk::startEnabled()
{
    if (!m_mayStart)
        return;
    for (auto& [id, entry] : m_entries)
        if (entry.status.settings.enabled && entry.isReadable && !entry.worker && entry.commands == 0)
            startWorker(entry);
}

void OutputDesk::startWorker(Entry& entry)
{
    const OutputId id = entry.record.id;
    auto worker = std::make_unique<OutputWorker>(
        entry.record, entry.status.settings, m_dataFolder,
        [runner = m_runner, id](const OutputProgress& progress,
                                std::function<void(const Result<void>&)> done) {
            return runner([id, progress, done = std::move(done)](StoreWriter& store) {
                done(store.commitOutput(id, progress));
            });
        });
    entry.worker = worker.get();
    entry.status.notice.clear();
    connectWorker(id, worker.get());
    entry.thread = std::make_unique<WorkerThread>(QStringLiteral("output-%1").arg(toInt(id)),
                                                  std::move(worker), ThreadRank::BehindWindow);
    QMetaObject::invokeMethod(entry.worker, &OutputWorker::run, Qt::QueuedConnection);
}

void OutputDesk::connectWorker(OutputId id, OutputWorker* worker)
{
    connect(worker, &OutputWorker::stateChanged, this, [this, id](OutputState state, const QString& problem) {
        m_entries.at(id).status.state = state;
        m_entries.at(id).status.problem = problem;
        tellSoon();
    });
    connect(worker, &OutputWorker::remembered, this, [this, id](const QString& notice) {
        m_entries.at(id).status.notice = notice;
        tellSoon();
    });
    connect(worker, &OutputWorker::progressed, this, [this, id](const OutputProgress& progress) {
        Entry& entry = m_entries.at(id);
        entry.record.positions = progress.positions;
        entry.record.file = progress.file;
        entry.record.figures = progress.figures;
        entry.status.figures = progress.figures;
        tellSoon();
    });
    connect(worker, &OutputWorker::finished, this, [this, id] { workerFinished(id); });
}

void OutputDesk::workerFinished(OutputId id)
{
    Entry& entry = m_entries.at(id);
    entry.thread.reset();
    entry.worker = nullptr;
    entry.status.state = OutputState::Stopped;
    entry.status.problem.clear();
    for (const auto& work : std::exchange(entry.whenStopped, {}))
        work();
    const bool all = std::none_of(m_entries.begin(), m_entries.end(),
                                  [](const auto& one) { return one.second.worker != nullptr; });
    if (all && m_allStopped)
        std::exchange(m_allStopped, {})();
    tellSoon();
}

void OutputDesk::afterStop(OutputId id, std::function<void()> work)
{
    Entry& entry = m_entries.at(id);
    if (!entry.worker) {
        work();
        return;
    }
    entry.whenStopped.push_back(std::move(work));
    entry.worker->stop();
}

void OutputDesk::linesStored(const std::vector<StoredBatch>& batches)
{
    for (const StoredBatch& batch : batches) {
        m_logEnds[batch.source] = std::max(m_logEnds[batch.source], batch.logEnd);
        for (auto& [id, entry] : m_entries)
            if (entry.worker && wants(entry.status.settings, batch.source))
                entry.worker->wake();
    }
    if (!m_entries.empty())
        tellSoon();
}

void OutputDesk::stopAll(std::function<void()> done)
{
    m_mayStart = false;
    m_allStopped = std::move(done);
    bool any = false;
    for (auto& [id, entry] : m_entries) {
        if (!entry.worker)
            continue;
        entry.worker->stop();
        any = true;
    }
    if (!any)
        std::exchange(m_allStopped, {})();
}

void OutputDesk::tellSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace duskwatch
