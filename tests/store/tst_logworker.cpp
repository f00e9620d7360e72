// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logworker.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

void fill(TemporaryStore& store, int count, const std::string& text)
{
    BatchBuilder batch(store.source());
    for (int i = 0; i < count; ++i)
        batch.add({.externalId = std::to_string(i)}, 1000 + i, text + std::to_string(i));
    store.commit(batch);
}

LogSearch search(const TemporaryStore& store, const QString& text, std::int64_t end)
{
    LogSearch wanted;
    wanted.scan = {store.source(), {0, end}, true};
    wanted.pattern = {text, false, false};
    return wanted;
}

/// Everything that \a spy's found() signals carry.
std::vector<std::int64_t> all(const QSignalSpy& spy)
{
    std::vector<std::int64_t> matches;
    for (const QList<QVariant>& call : spy) {
        const auto finds = call[1].value<LogFinds>();
        matches.insert(matches.end(), finds.matches.begin(), finds.matches.end());
    }
    return matches;
}

bool isFinished(const QSignalSpy& spy)
{
    return !spy.isEmpty() && spy.back()[1].value<LogFinds>().finished;
}

} // namespace

class TestLogWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSearchAnswersNewestFirstAndEnds()
    {
        TemporaryStore store;
        fill(store, 1000, "number ");
        LogWorker worker(store.folder());
        QSignalSpy found(&worker, &LogWorker::found);
        const quint64 job = worker.requestSearch(search(store, QStringLiteral("BER 99"), 1000));
        QTRY_VERIFY(isFinished(found));
        QCOMPARE(found.back()[0].toULongLong(), job);
        QCOMPARE(all(found),
                 (std::vector<std::int64_t>{999, 998, 997, 996, 995, 994, 993, 992, 991, 990, 99}));
        QCOMPARE(found.back()[1].value<LogFinds>().searched.first, 0);
    }

    void aSearchEndsWhenThereAreEnough()
    {
        TemporaryStore store;
        fill(store, 1000, "number ");
        LogWorker worker(store.folder());
        QSignalSpy found(&worker, &LogWorker::found);
        LogSearch wanted = search(store, QStringLiteral("number"), 1000);
        wanted.maxMatches = 400;
        worker.requestSearch(wanted);
        QTRY_VERIFY(isFinished(found));
        QCOMPARE(all(found).size(), std::size_t{400});
        QVERIFY(found.back()[1].value<LogFinds>().full);
    }

    void aBadPatternFails()
    {
        TemporaryStore store;
        LogWorker worker(store.folder());
        QSignalSpy failed(&worker, &LogWorker::failed);
        LogSearch wanted = search(store, QStringLiteral("(("), 1);
        wanted.pattern.regularExpression = true;
        worker.requestSearch(wanted);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front()[1].value<Error>().code, ErrorCode::InvalidInput);
    }

    void anExpressionThatNeverEndsEndsAndIsCounted()
    {
        TemporaryStore store;
        fill(store, 40, std::string(60, 'a') + "!");
        LogWorker worker(store.folder());
        QSignalSpy found(&worker, &LogWorker::found);
        LogSearch wanted = search(store, QStringLiteral("^(a+)+$"), 40);
        wanted.pattern.regularExpression = true;
        worker.requestSearch(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(found), 60'000);
        std::int64_t tooHard = 0;
        for (const QList<QVariant>& call : found)
            tooHard += call[1].value<LogFinds>().tooHard;
        QCOMPARE(tooHard, 40);
    }

    void aNewerSearchReplacesAnOlderOne()
    {
        TemporaryStore store;
        fill(store, 20'000, std::string(200, 'a') + "!");
        LogWorker worker(store.folder());
        QSignalSpy found(&worker, &LogWorker::found);
        LogSearch slow = search(store, QStringLiteral("^(a+)+$"), 20'000); // minutes
        slow.pattern.regularExpression = true;
        worker.requestSearch(slow);
        const quint64 second = worker.requestSearch(search(store, QStringLiteral("!19999"), 20'000));
        QTRY_VERIFY(isFinished(found) && found.back()[0].toULongLong() == second);
        QCOMPARE(all(found), std::vector<std::int64_t>{19'999});
    }

    void anExportIsAnsweredOnce()
    {
        TemporaryStore store;
        fill(store, 500, "number ");
        QTemporaryDir folder;
        LogWorker worker(store.folder());
        QSignalSpy exported(&worker, &LogWorker::exported);
        QSignalSpy failed(&worker, &LogWorker::failed);
        const QString path = folder.filePath(QStringLiteral("log"));
        worker.requestExport({store.source(), {{0, 500}}, path});
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.front()[1].toLongLong(), 500);
        QVERIFY(failed.isEmpty());
        QCOMPARE(QFile(path).size(), exported.front()[2].toLongLong());
    }

    void aStoreThatIsNotThereFails()
    {
        LogWorker worker(QStringLiteral("/nowhere/at/all"));
        QSignalSpy failed(&worker, &LogWorker::failed);
        worker.requestExport({SourceId{1}, {{0, 1}}, QStringLiteral("/nowhere/file")});
        worker.requestSearch({});
        QTRY_COMPARE(failed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLogWorker)
#include "tst_logworker.moc"
