// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workerthread.h"

#include <QTest>

#include <atomic>

using namespace duskwatch;

namespace {

/// What a worker leaves behind for the test to read once its thread is over.
struct Trace
{
    std::atomic<QThread*> workedIn = nullptr;
    std::atomic<QThread*> deletedIn = nullptr;
    std::atomic<int> jobs = 0;
    QString threadName;
};

class Worker : public QObject
{
public:
    explicit Worker(Trace& trace)
        : m_trace(trace)
    {
    }
    ~Worker() override { m_trace.deletedIn = QThread::currentThread(); }
    void work()
    {
        m_trace.workedIn = QThread::currentThread();
        m_trace.threadName = QThread::currentThread()->objectName();
        ++m_trace.jobs;
    }

private:
    Trace& m_trace;
};

} // namespace

class TestWorkerThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workerWorksInTheNamedThread();
    void workerIsDeletedInItsOwnThreadBeforeTheDestructorReturns();
    void runsUntilDestroyed();
    void whatWasAskedIsDoneBeforeItEnds();
};

void TestWorkerThread::workerWorksInTheNamedThread()
{
    Trace trace;
    auto worker = std::make_unique<Worker>(trace);
    Worker* raw = worker.get();
    {
        const WorkerThread thread(QStringLiteral("errands"), std::move(worker));
        QMetaObject::invokeMethod(
            raw, [raw] { raw->work(); }, Qt::QueuedConnection);
        QTRY_COMPARE(trace.jobs.load(), 1);
    }
    QVERIFY(trace.workedIn != QThread::currentThread());
    QCOMPARE(trace.threadName, QStringLiteral("errands"));
}

void TestWorkerThread::workerIsDeletedInItsOwnThreadBeforeTheDestructorReturns()
{
    Trace trace;
    auto worker = std::make_unique<Worker>(trace);
    {
        const WorkerThread thread(QStringLiteral("errands"), std::move(worker));
        QVERIFY(!trace.deletedIn);
    }
    QVERIFY(trace.deletedIn);
    QVERIFY(trace.deletedIn != QThread::currentThread());
}

void TestWorkerThread::runsUntilDestroyed()
{
    Trace trace;
    auto worker = std::make_unique<Worker>(trace);
    Worker* raw = worker.get();
    const WorkerThread thread(QStringLiteral("errands"), std::move(worker));
    for (int job = 0; job < 3; ++job)
        QMetaObject::invokeMethod(
            raw, [raw] { raw->work(); }, Qt::QueuedConnection);
    QTRY_COMPARE(trace.jobs.load(), 3);
    QVERIFY(thread.isRunning());
}

void TestWorkerThread::whatWasAskedIsDoneBeforeItEnds()
{
    constexpr int kJobs = 200;
    Trace trace;
    auto worker = std::make_unique<Worker>(trace);
    Worker* raw = worker.get();
    {
        const WorkerThread thread(QStringLiteral("errands"), std::move(worker));
        for (int job = 0; job < kJobs; ++job)
            QMetaObject::invokeMethod(
                raw,
                [raw] {
                    raw->work();
                    QThread::yieldCurrentThread();
                },
                Qt::QueuedConnection);
    }
    QCOMPARE(trace.jobs.load(), kJobs);
}

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
