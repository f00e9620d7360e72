// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writerworker.h"

#include "core/base/clock.h"
#include "core/base/freedmemory.h"
#include "core/base/logging.h"

#include <chrono>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kRecordsPerCommit = 8192; // some 40 ms of work at full speed
/// Buffers of a burst leave holes that the C library keeps; giving them back is worth some milliseconds now and then.
constexpr std::size_t kUntidyBytes = 64u << 20;
constexpr qint64 kTidyPauseMs = 20'000;
// To finish a log block for searching takes some 25 ms. That is done when there is time for it: at 16 MB/s received and
// more, which is eight times a busy appliance, there is none.
constexpr auto kFinishInterval = 250ms;
constexpr std::size_t kFloodBytes = 4u << 20; ///< in one interval
constexpr int kBlocksAtOnce = 1;              ///< in one transaction: whatever comes meanwhile waits so long
constexpr int kBlocksBeside = 4;              ///< in one interval, while something is received
constexpr int kBlocksWhenIdle = 16;
constexpr auto kRetryInterval = 1s;
constexpr auto kRetentionInterval = 60s;

} // namespace

WriterWorker::WriterWorker(WriteQueue& queue)
    : m_queue(queue),
      m_retry(this),
      m_retention(this),
      m_finish(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &WriterWorker::drain);
    m_retention.setInterval(kRetentionInterval);
    connect(&m_retention, &QTimer::timeout, this, &WriterWorker::retainSlice);
    m_finish.setInterval(kFinishInterval);
    connect(&m_finish, &QTimer::timeout, this, &WriterWorker::startFinishing);
}

WriterWorker::~WriterWorker()
{
    finish();
}

void WriterWorker::open(const QString& dataFolder)
{
    auto writer = StoreWriter::open(dataFolder);
    if (!writer) {
        Q_EMIT openFailed(writer.error());
        return;
    }
    m_writer = std::move(writer).value();
    auto sources = m_writer->sources();
    if (!sources) {
        m_writer.reset();
        Q_EMIT openFailed(sources.error());
        return;
    }
    m_finish.start();
    Q_EMIT opened(sources.value());
}

void WriterWorker::drain()
{
    if (!m_writer)
        return;
    if (m_pending.empty())
        m_pending = m_queue.take(kRecordsPerCommit);
    if (m_pending.empty()) {
        tidyMemory();
        return;
    }
    if (commitPending())
        QMetaObject::invokeMethod(this, &WriterWorker::drain,
                                  Qt::QueuedConnection); // lets run() come between
    else
        m_retry.start();
}

void WriterWorker::tidyMemory()
{
    if (m_untidyBytes < kUntidyBytes || (m_sinceTidy.isValid() && !m_sinceTidy.hasExpired(kTidyPauseMs)))
        return;
    m_untidyBytes = 0;
    m_sinceTidy.start();
    m_queue.dropSpares();
    giveBackFreedMemory();
}

bool WriterWorker::commitPending()
{
    auto committed = m_writer->commit(m_pending);
    if (!committed) {
        const QString message = userMessage(committed.error());
        if (!m_failing)
            qCWarning(lcStore).noquote() << "cannot store:" << message;
        m_failing = true;
        Q_EMIT problemChanged(message);
        return false;
    }
    std::size_t bytes = 0;
    for (const IngestBatch& batch : m_pending)
        bytes += batch.weightBytes();
    m_queue.giveBack(std::exchange(m_pending, {}));
    m_untidyBytes += bytes;
    m_newBytes += bytes;
    if (!m_finish.isActive())
        m_finish.start();
    const bool wake = m_queue.release(bytes);
    if (m_failing) {
        m_failing = false;
        qCInfo(lcStore) << "storing works again";
        Q_EMIT problemChanged(QString());
    }
    Q_EMIT stored(committed.value());
    if (wake)
        Q_EMIT roomAgain();
    return true;
}

void WriterWorker::run(const std::function<void(StoreWriter&)>& work)
{
    if (m_writer)
        work(*m_writer);
}

void WriterWorker::setRetention(const RetentionSettings& settings)
{
    m_retentionSettings = settings;
    if (settings.keepMs || settings.keepBytes) {
        m_retention.start();
        retainSlice();
    } else {
        m_retention.stop();
    }
}

void WriterWorker::retainSlice()
{
    if (!m_writer)
        return;
    const auto more = m_writer->removeExpired(m_retentionSettings, SystemClock().nowMs());
    if (!more)
        qCWarning(lcStore).noquote() << "cannot remove old data:" << userMessage(more.error());
    else if (more.value())
        QMetaObject::invokeMethod(this, &WriterWorker::retainSlice, Qt::QueuedConnection);
}

void WriterWorker::startFinishing()
{
    const std::size_t received = std::exchange(m_newBytes, 0);
    const bool waits = std::exchange(m_blocksToFinish, 0) > 0; // for its turn
    if (received == 0)
        m_queue.dropSpares();
    if (!m_writer || received > kFloodBytes)
        return;
    m_blocksToFinish = received == 0 ? kBlocksWhenIdle : kBlocksBeside;
    if (!waits)
        finishBlocks();
}

void WriterWorker::finishBlocks()
{
    if (!m_writer || m_blocksToFinish <= 0)
        return;
    m_blocksToFinish -= kBlocksAtOnce;
    if (!m_queue.isEmpty()) { // when the next interval begins, there may be time
        m_blocksToFinish = 0;
        return;
    }
    const auto more = m_writer->finishBlocks(kBlocksAtOnce);
    if (!more)
        qCWarning(lcStore).noquote() << "cannot finish blocks of the log for searching:"
                                     << userMessage(more.error());
    if (!more || !more.value()) {
        m_blocksToFinish = 0;
        m_finish.stop(); // until more is stored
    } else if (m_blocksToFinish > 0) {
        QMetaObject::invokeMethod(this, &WriterWorker::finishBlocks,
                                  Qt::QueuedConnection); // lets run() come between
    }
}

void WriterWorker::finish()
{
    m_retry.stop();
    m_finish.stop();
    m_retention.stop();
    qint64 unstored = 0;
    while (m_writer) {
        if (m_pending.empty())
            m_pending = m_queue.take(kRecordsPerCommit);
        if (m_pending.empty())
            break;
        if (commitPending())
            continue;
        for (const IngestBatch& batch : m_pending) // one try each: the program is ending
            unstored += static_cast<qint64>(batch.records.size());
        m_pending.clear();
    }
    m_writer.reset();
    Q_EMIT finished(unstored);
}

} // namespace duskwatch
