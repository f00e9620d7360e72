// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakelogjobs.h"
#include "ui/rawlog/rawlogsearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using State = RawLogSearch::State;

namespace {

struct Bench
{
    FakeLogJobs jobs;
    RawLogSearch search{jobs};

    Bench()
    {
        search.setSource(SourceId{1});
        search.setLines({0, 1000});
        search.setPattern({QStringLiteral("recon")});
    }
    LogScan asked() const { return jobs.searches.back().scan; }
};

} // namespace

class TestRawLogSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itAsksForTheNewestFirst()
    {
        Bench bench;
        QCOMPARE(bench.search.state(), State::Searching);
        QCOMPARE(bench.asked().span, (LogSpan{0, 1000}));
        QVERIFY(bench.asked().newestFirst);
        QCOMPARE(bench.jobs.searches.back().pattern.text, QStringLiteral("recon"));
    }

    void matchesArriveWhileItSearches()
    {
        Bench bench;
        QSignalSpy changed(&bench.search, &RawLogSearch::matchesChanged);
        bench.jobs.answer({600, 1000}, {900, 700}, false);
        QCOMPARE(bench.search.percent(), 40);
        QCOMPARE(bench.search.matches().size(), 2);
        QCOMPARE(changed.size(), 1);
        bench.jobs.answer({0, 600}, {10});
        QCOMPARE(bench.search.state(), State::Complete);
        QCOMPARE(bench.search.matches().at(0), 10);
    }

    void newLinesAreSearchedWhenTheOldOnesAre()
    {
        Bench bench;
        bench.search.setLines({0, 1100});
        QCOMPARE(bench.jobs.searches.size(), std::size_t{1});
        bench.jobs.answer({0, 1000}, {10});
        QCOMPARE(bench.jobs.searches.size(), std::size_t{2});
        QCOMPARE(bench.asked().span, (LogSpan{1000, 1100}));
        QVERIFY(!bench.asked().newestFirst);
        bench.search.setLines({0, 1200}); // waits for the one that runs
        QCOMPARE(bench.jobs.searches.size(), std::size_t{2});
        bench.jobs.answer({1000, 1100}, {1050});
        QCOMPARE(bench.asked().span, (LogSpan{1100, 1200}));
        bench.jobs.answer({1100, 1200}, {});
        QCOMPARE(bench.search.matches().size(), 2);
        QCOMPARE(bench.search.state(), State::Complete);
    }

    void anOlderAnswerIsDropped()
    {
        Bench bench;
        const quint64 old = bench.jobs.lastJob;
        bench.search.setPattern({QStringLiteral("other")});
        LogFinds late;
        late.matches = {5};
        Q_EMIT bench.jobs.found(old, late);
        QCOMPARE(bench.search.matches().size(), 0);
    }

    void aBadExpressionIsNotSearchedFor()
    {
        Bench bench;
        bench.search.setPattern({QStringLiteral("(("), true, false});
        QCOMPARE(bench.search.state(), State::Failed);
        QVERIFY(bench.search.problem().contains(QStringLiteral("character")));
        QCOMPARE(bench.jobs.searches.size(), std::size_t{1});
        QVERIFY(bench.jobs.searchCancels > 0);
    }

    void itCanBeStopped()
    {
        Bench bench;
        bench.jobs.answer({600, 1000}, {900}, false);
        bench.search.stop();
        QCOMPARE(bench.search.state(), State::Stopped);
        bench.jobs.answer({0, 600}, {10}); // was on its way
        QCOMPARE(bench.search.matches().size(), 1);
        bench.search.setLines({0, 2000});
        QCOMPARE(bench.jobs.searches.size(), std::size_t{1});
    }

    void tooManyEndIt()
    {
        Bench bench;
        LogFinds finds;
        finds.finished = true;
        finds.full = true;
        Q_EMIT bench.jobs.found(bench.jobs.lastJob, finds);
        QCOMPARE(bench.search.state(), State::Full);
    }

    void anotherSourceIsSearchedOnceItsLinesAreKnown()
    {
        Bench bench;
        bench.search.setSource(SourceId{2});
        QCOMPARE(bench.jobs.searches.size(), std::size_t{1});
        bench.search.setLines({50, 60});
        QCOMPARE(toInt(bench.asked().source), 2);
        QCOMPARE(bench.asked().span, (LogSpan{50, 60}));
    }

    void whatRetentionTookIsNoMatch()
    {
        Bench bench;
        bench.jobs.answer({0, 1000}, {900, 10});
        bench.search.setLines({100, 1000});
        QCOMPARE(bench.search.matches().size(), 1);
    }

    void anErrorOfTheStoreIsSaid()
    {
        Bench bench;
        Q_EMIT bench.jobs.failed(bench.jobs.lastJob, Error{ErrorCode::DatabaseDamaged, {}});
        QCOMPARE(bench.search.state(), State::Failed);
        QVERIFY(!bench.search.problem().isEmpty());
    }

    void linesThatAreTooHardAddUp()
    {
        Bench bench;
        LogFinds finds;
        finds.tooHard = 3;
        Q_EMIT bench.jobs.found(bench.jobs.lastJob, finds);
        Q_EMIT bench.jobs.found(bench.jobs.lastJob, finds);
        QCOMPARE(bench.search.tooHard(), 6);
    }
};

QTEST_GUILESS_MAIN(TestRawLogSearch)
#include "tst_rawlogsearch.moc"
