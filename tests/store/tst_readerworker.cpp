// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerworker.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

class TestReaderWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestIsAnsweredWithItsNumber()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const EventId id = store.commit(batch.add({})).firstNew;
        ReaderWorker worker(store.folder());
        QSignalSpy ids(&worker, &ReaderWorker::idsChunk);
        QSignalSpy rows(&worker, &ReaderWorker::rowsRead);
        QSignalSpy counts(&worker, &ReaderWorker::countsRead);
        QSignalSpy detail(&worker, &ReaderWorker::detailRead);
        QSignalSpy range(&worker, &ReaderWorker::logRangeRead);
        QSignalSpy lines(&worker, &ReaderWorker::logLinesRead);
        const quint64 idsJob = worker.requestIds({}, {});
        const quint64 rowsJob = worker.requestRows({id});
        const quint64 countsJob = worker.requestCounts({});
        const quint64 detailJob = worker.requestDetail(id);
        const quint64 rangeJob = worker.requestLogRange(store.source());
        const quint64 linesJob = worker.requestLogLines(store.source(), 0, 10);
        QTRY_VERIFY(!ids.isEmpty() && ids.last().at(2).toBool());
        QTRY_COMPARE(rows.size(), 1);
        QTRY_COMPARE(counts.size(), 1);
        QTRY_COMPARE(detail.size(), 1);
        QTRY_COMPARE(range.size(), 1);
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(ids.last().at(0).toULongLong(), idsJob);
        QCOMPARE(rows.at(0).at(0).toULongLong(), rowsJob);
        QCOMPARE(counts.at(0).at(0).toULongLong(), countsJob);
        QCOMPARE(detail.at(0).at(0).toULongLong(), detailJob);
        QCOMPARE(range.at(0).at(0).toULongLong(), rangeJob);
        QCOMPARE(lines.at(0).at(0).toULongLong(), linesJob);
        QCOMPARE(lines.at(0).at(1).value<std::vector<LogLine>>().size(), std::size_t{1});
    }

    void aLogIsEnteredAtATimeAndGivesWhatWasKeptAside()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 10; ++i)
            batch.add({.externalId = std::to_string(i)}, 1000 + i * 100);
        store.commit(batch.addUnparsed("garbage", 2500));
        ReaderWorker worker(store.folder());
        QSignalSpy found(&worker, &ReaderWorker::logLineFound);
        QSignalSpy kept(&worker, &ReaderWorker::keptUnparsedRead);
        const quint64 foundJob = worker.requestLogLineAt(store.source(), 1450);
        const quint64 keptJob = worker.requestKeptUnparsed(store.source());
        QTRY_COMPARE(found.size(), 1);
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(found.at(0).at(0).toULongLong(), foundJob);
        QCOMPARE(found.at(0).at(1).toLongLong(), 5);
        QCOMPARE(kept.at(0).at(0).toULongLong(), keptJob);
        QCOMPARE(kept.at(0).at(1).value<std::vector<LogLine>>().front().bytes, QByteArray("garbage"));
    }

    void aNewerListReplacesAnOlderOne()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 20'000; ++i)
            batch.add({.externalId = std::to_string(i), .title = "T" + std::to_string(i % 977)});
        store.commit(batch);
        ReaderWorker worker(store.folder());
        QSignalSpy finished(&worker, &ReaderWorker::idsChunk);
        quint64 last = 0;
        for (int i = 0; i < 20; ++i)
            last = worker.requestIds({}, {AlertColumn::Title, i % 2 == 0});
        const auto done = [&] {
            return !finished.isEmpty() && finished.last().at(0).toULongLong() == last &&
                   finished.last().at(2).toBool();
        };
        QTRY_VERIFY_WITH_TIMEOUT(done(), 20'000);
        int completed = 0;
        for (const auto& chunk : finished)
            completed += chunk.at(2).toBool() ? 1 : 0;
        QVERIFY(completed < 20); // the ones in between ended silently
    }

    void whatIsNewerIsToldWithWhatChanged()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const EventId first = store.commit(batch.add({.externalId = "1", .score = 0.9})).firstNew;
        ReaderWorker worker(store.folder());
        QSignalSpy newer(&worker, &ReaderWorker::newerIds);
        AlertFilter high;
        high.priorities = {Priority::High};
        const EventId second = store.commit(batch.add({.externalId = "2", .score = 0.9})).firstNew;
        store.commit(batch.add({.externalId = "3", .score = 0.1}));
        worker.requestNewer(high, {}, first, {first});
        QTRY_COMPARE(newer.size(), 1);
        QCOMPARE(newer.at(0).at(1).value<std::vector<EventId>>(), std::vector<EventId>{second});
        QCOMPARE(newer.at(0).at(2).value<std::vector<EventId>>(), std::vector<EventId>{first});
        store.commit(batch.add({.externalId = "1", .score = 0.1})); // no longer High
        worker.requestNewer(high, {}, second, {first});
        QTRY_COMPARE(newer.size(), 2);
        QVERIFY(newer.at(1).at(2).value<std::vector<EventId>>().empty());
    }

    void aMissingStoreIsAnErrorAndLaterNot()
    {
        QTemporaryDir folder;
        ReaderWorker worker(folder.path());
        QSignalSpy failed(&worker, &ReaderWorker::failed);
        QSignalSpy counts(&worker, &ReaderWorker::countsRead);
        worker.requestCounts({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().code, ErrorCode::NotFound);
        QVERIFY(StoreWriter::open(folder.path()).ok());
        worker.requestCounts({});
        QTRY_COMPARE(counts.size(), 1);
    }

    void goingAwayInTheMiddleIsFine()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 5000; ++i)
            batch.add({.externalId = std::to_string(i)});
        store.commit(batch);
        for (int i = 0; i < 10; ++i) {
            ReaderWorker worker(store.folder());
            worker.requestIds({}, {AlertColumn::Title, true});
            worker.requestCounts({});
            worker.requestRows({EventId{1}, EventId{2}});
        }
        QVERIFY(store.reader().newestEvent().ok());
    }
};

QTEST_GUILESS_MAIN(TestReaderWorker)
#include "tst_readerworker.moc"
