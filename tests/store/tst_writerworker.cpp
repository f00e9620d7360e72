// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workerthread.h"
#include "core/store/writerworker.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

/// A worker in its thread, as the engine runs it.
struct RunningWriter
{
    explicit RunningWriter(const QString& folder)
    {
        auto owned = std::make_unique<WriterWorker>(queue);
        worker = owned.get();
        opened = std::make_unique<QSignalSpy>(worker, &WriterWorker::opened);
        stored = std::make_unique<QSignalSpy>(worker, &WriterWorker::stored);
        finished = std::make_unique<QSignalSpy>(worker, &WriterWorker::finished);
        thread = std::make_unique<WorkerThread>(QStringLiteral("store-writer"), std::move(owned));
        QMetaObject::invokeMethod(worker, [this, folder] { worker->open(folder); });
    }
    void wake() { QMetaObject::invokeMethod(worker, &WriterWorker::drain, Qt::QueuedConnection); }

    WriteQueue queue;
    WriterWorker* worker = nullptr;
    std::unique_ptr<QSignalSpy> opened, stored, finished;
    std::unique_ptr<WorkerThread> thread;
};

/// A folder whose store has one source, closed.
SourceId makeStore(const QString& folder)
{
    return StoreWriter::open(folder).value()->addSource(QStringLiteral("dt"), "{}").value().id;
}

std::int64_t storedEvents(const QString& folder)
{
    return StoreReader::open(folder).value()->counts(TemporaryStore::anything()).value().matching;
}

} // namespace

class TestWriterWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsQueuedIsStoredAndTold()
    {
        QTemporaryDir folder;
        BatchBuilder batch(makeStore(folder.path()));
        RunningWriter writer(folder.path());
        QTRY_COMPARE(writer.opened->size(), 1);
        QCOMPARE(writer.opened->at(0).at(0).value<std::vector<SourceRecord>>().size(), std::size_t{1});
        if (writer.queue.push(batch.add({.externalId = "1"}).add({.externalId = "2"}).take()))
            writer.wake();
        QTRY_COMPARE(writer.stored->size(), 1);
        QCOMPARE(writer.stored->at(0).at(0).value<std::vector<StoredBatch>>().at(0).delta.alerts, 2);
        QTRY_VERIFY(writer.queue.idle());
    }

    void finishStoresWhatIsLeft()
    {
        QTemporaryDir folder;
        BatchBuilder batch(makeStore(folder.path()));
        RunningWriter writer(folder.path());
        QTRY_COMPARE(writer.opened->size(), 1);
        for (int i = 0; i < 5000; ++i)
            writer.queue.push(batch.add({.externalId = std::to_string(i)}).take());
        QMetaObject::invokeMethod(writer.worker, &WriterWorker::finish, Qt::QueuedConnection);
        QTRY_COMPARE_WITH_TIMEOUT(writer.finished->size(), 1, 30'000);
        QCOMPARE(writer.finished->at(0).at(0).toLongLong(), 0);
        QCOMPARE(storedEvents(folder.path()), 5000);
    }

    void destroyingStoresWhatIsLeftToo()
    {
        QTemporaryDir folder;
        BatchBuilder batch(makeStore(folder.path()));
        {
            RunningWriter writer(folder.path());
            QTRY_COMPARE(writer.opened->size(), 1);
            writer.queue.push(batch.add({}).take());
        }
        QCOMPARE(storedEvents(folder.path()), 1);
    }

    void jobsRunInTheWritersThreadBetweenCommits()
    {
        QTemporaryDir folder;
        makeStore(folder.path());
        RunningWriter writer(folder.path());
        QTRY_COMPARE(writer.opened->size(), 1);
        std::atomic<bool> ran = false;
        QMetaObject::invokeMethod(
            writer.worker,
            [&] {
                writer.worker->run([&](StoreWriter& store) {
                    ran = store.setSetting(QStringLiteral("a"), QStringLiteral("b")).ok();
                });
            },
            Qt::QueuedConnection);
        QTRY_VERIFY(ran.load());
    }

    void aStoreThatCannotBeOpenedIsTold()
    {
        QTemporaryDir folder;
        auto holder = StoreWriter::open(folder.path());
        QVERIFY(holder.ok());
        WriteQueue queue;
        WriterWorker worker(queue);
        QSignalSpy failed(&worker, &WriterWorker::openFailed);
        worker.open(folder.path());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::DataFolderLocked);
    }
};

QTEST_GUILESS_MAIN(TestWriterWorker)
#include "tst_writerworker.moc"
