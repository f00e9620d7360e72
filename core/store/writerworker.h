// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/writequeue.h"
#include "core/store/writer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace duskwatch {

/// Runs the StoreWriter in the store-writer thread: takes batches from the queue, commits them together, and
/// keeps them for another try when the disk is full, so that nothing that was received is lost while it runs.
/// The queue is borrowed and must outlive this. Slots are called by queued invocation only.
class WriterWorker : public QObject
{
    Q_OBJECT
public:
    explicit WriterWorker(WriteQueue& queue);
    ~WriterWorker() override;

public Q_SLOTS:
    /// Answers with opened() or openFailed().
    void open(const QString& dataFolder);
    /// There are batches in the queue.
    void drain();
    /// Runs \a work on the writer, after what is in the queue now and before what comes later.
    void run(const std::function<void(duskwatch::StoreWriter&)>& work);
    void setRetention(const duskwatch::RetentionSettings& settings);
    /// Stores what is left, closes the store, answers with finished().
    void finish();

Q_SIGNALS:
    void opened(const std::vector<duskwatch::SourceRecord>& sources);
    void openFailed(const duskwatch::Error& error);
    void stored(const std::vector<duskwatch::StoredBatch>& batches);
    /// A producer that was told "no room" may read on.
    void roomAgain();
    /// The store cannot be written; tried again by itself. An empty message: it works again.
    void problemChanged(const QString& message);
    /// \a unstoredLines were received and could not be stored (full disk); 0 in good times.
    void finished(qint64 unstoredLines);

private:
    bool commitPending();
    /// When nothing waits, and much was stored since the last time.
    void tidyMemory();
    void retainSlice();
    /// Finishes some blocks of the log for searching, while little is received.
    void startFinishing();
    void finishBlocks();

    WriteQueue& m_queue;
    std::unique_ptr<StoreWriter> m_writer;
    std::vector<IngestBatch> m_pending; ///< taken from the queue, not stored yet
    QTimer m_retry;
    QTimer m_retention;
    QTimer m_finish;            ///< runs while there are blocks to finish
    std::size_t m_newBytes = 0; ///< stored since m_finish was due last
    int m_blocksToFinish = 0;   ///< until then; a call of finishBlocks() is queued while it is above 0
    RetentionSettings m_retentionSettings;
    bool m_failing = false;
    std::size_t m_untidyBytes = 0; ///< stored since memory was given back
    QElapsedTimer m_sinceTidy;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(std::vector<duskwatch::StoredBatch>)
Q_DECLARE_METATYPE(std::vector<duskwatch::SourceRecord>)
