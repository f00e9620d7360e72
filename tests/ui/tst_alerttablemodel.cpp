// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakequeries.h"
#include "ui/alerts/alerttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace duskwatch;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;

std::vector<EventId> descending(qint64 from, qint64 to)
{
    std::vector<EventId> ids;
    for (qint64 id = from; id >= to; --id)
        ids.push_back(EventId{id});
    return ids;
}

StoredBatch batchOf(qint64 first, qint64 last, std::vector<EventId> updated = {})
{
    StoredBatch batch;
    batch.firstNew = EventId{first};
    batch.lastNew = EventId{last};
    batch.updated = std::move(updated);
    return batch;
}

/// A model over a fake store, checked for consistency all along.
struct Bench
{
    FakeQueries queries;
    AlertTableModel model{queries, [](SourceId) {
                              return QStringLiteral("fixture");
                          }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// Shows ids count…1, newest first.
    void fill(qint64 count)
    {
        for (qint64 id = 1; id <= count; ++id)
            queries.addRow(id, kNow + id * 1000);
        queries.idsToAnswer = descending(count, 1);
        model.setQuery({}, {});
        settle();
    }
    /// Looks at all rows until everything asked for has come.
    void settle() { QTRY_VERIFY(allRead()); }
    bool allRead()
    {
        queries.answerAll();
        bool read = true;
        for (int row = 0; row < std::min(model.rowCount(), 200); ++row)
            read = !model.index(row, 0).data(AlertTableModel::LoadingRole).toBool() && read;
        return read;
    }
    QVector<qint64> shown() const
    {
        QVector<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(toInt(model.idAt(row)));
        return ids;
    }
};

} // namespace

class TestAlertTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreReadWhenAskedFor()
    {
        Bench bench;
        for (qint64 id = 1; id <= 1000; ++id)
            bench.queries.addRow(id, kNow + id);
        bench.queries.idsToAnswer = descending(1000, 1);
        bench.model.setQuery({}, {});
        bench.queries.answerAll();
        QCOMPARE(bench.model.rowCount(), 1000);
        bench.queries.rowRequests.clear();

        const QModelIndex title = bench.model.index(500, static_cast<int>(AlertColumn::Title));
        QVERIFY(title.data(AlertTableModel::LoadingRole).toBool());
        QTRY_COMPARE(bench.queries.rowRequests.empty(), false);
        QVERIFY(bench.queries.rowRequests.back().size() <= RowFetcher::kPageRows);
        bench.queries.answerAll();
        QCOMPARE(title.data().toString(), QStringLiteral("Anomaly::Own Fixture::Number 500"));
        QVERIFY(!title.data(AlertTableModel::LoadingRole).toBool());
    }

    void wishesOfOnePassGoOutTogether()
    {
        Bench bench;
        for (qint64 id = 1; id <= 128; ++id)
            bench.queries.addRow(id, kNow + id);
        bench.queries.idsToAnswer = descending(128, 1);
        bench.model.setQuery({}, {});
        bench.queries.answerAll();
        for (int row = 0; row < 128; ++row)
            for (int column = 0; column < kAlertColumnCount; ++column)
                bench.model.index(row, column).data();
        QTRY_COMPARE(bench.queries.rowRequests.size(), std::size_t(1));
        QCOMPARE(bench.queries.rowRequests.front().size(), std::size_t(128));
    }

    void aRowThatNoLongerExistsIsNotAskedForAgain()
    {
        FakeQueries other;
        other.addRow(1, kNow);
        other.addRow(3, kNow + 2000);
        other.idsToAnswer = descending(3, 1);
        AlertTableModel model(other, [](SourceId) { return QString(); });
        model.setQuery({}, {});
        other.answerAll();
        model.index(1, 0).data();
        QTRY_COMPARE(other.rowRequests.size(), std::size_t(1));
        other.answerAll();
        model.index(1, 0).data();
        bool loopRan = false;
        QTimer::singleShot(10, &model, [&] { loopRan = true; });
        QTRY_VERIFY(loopRan);
        QCOMPARE(other.rowRequests.size(), std::size_t(1));
        QVERIFY(model.index(1, 0).data(AlertTableModel::LoadingRole).toBool());
    }

    void newAlertsEnterInOneBatchAtTheTop()
    {
        Bench bench;
        bench.fill(10);
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        for (qint64 id = 11; id <= 15; ++id)
            bench.queries.addRow(id, kNow + id * 1000);
        bench.queries.newerToAnswer = descending(15, 11);
        bench.model.stored(batchOf(11, 15));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(bench.model.rowCount(), 15);
        QCOMPARE(toInt(bench.model.idAt(0)), 15);
        QCOMPARE(toInt(bench.model.idAt(5)), 10);
    }

    void aLateAlertEntersWhereItsTimeBelongs()
    {
        Bench bench;
        bench.fill(10);
        bench.queries.addRow(11, kNow + 7500); // between 8 and 7
        bench.queries.addRow(12, kNow + 20000);
        bench.queries.newerToAnswer = {EventId{12}, EventId{11}};
        bench.model.stored(batchOf(11, 12));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(bench.shown(), (QVector<qint64>{12, 10, 9, 8, 11, 7, 6, 5, 4, 3, 2, 1}));
    }

    void manyCommitsAreAskedAboutTogether()
    {
        Bench bench;
        bench.fill(3);
        for (qint64 id = 4; id <= 40; ++id)
            bench.model.stored(batchOf(id, id));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(bench.queries.newerRequests, 1);
    }

    void aVeryLargeBatchEntersUnread()
    {
        Bench bench;
        bench.fill(10);
        bench.queries.newerToAnswer = descending(10'010, 11);
        bench.queries.rowRequests.clear();
        bench.model.stored(batchOf(11, 10'010));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(bench.model.rowCount(), 10'010);
        QVERIFY(bench.queries.rowRequests.empty());
    }

    void underAnotherOrderNewAlertsWaitToBeAskedFor()
    {
        Bench bench;
        bench.fill(10);
        bench.model.setQuery({}, {AlertColumn::Score, true});
        bench.settle();
        QSignalSpy waiting(&bench.model, &AlertTableModel::waitingChanged);
        bench.queries.newerToAnswer = descending(12, 11);
        bench.model.stored(batchOf(11, 12));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(bench.model.rowCount(), 10);
        QCOMPARE(bench.model.waiting(), 2);
        bench.model.refresh();
        bench.queries.answerAll();
        QCOMPARE(bench.model.waiting(), 0);
        QCOMPARE(waiting.size(), 2);
    }

    void aChangedAlertIsReadAgain()
    {
        Bench bench;
        bench.fill(5);
        bench.queries.rows[4].status = AlertStatus::Acknowledged;
        bench.queries.changedToAnswer = {EventId{4}};
        QSignalSpy changed(&bench.model, &AlertTableModel::eventsChanged);
        bench.model.stored(batchOf(0, 0, {EventId{4}}));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(bench.model.rowCount(), 5);
        QVERIFY(bench.model.index(1, 0).data(AlertTableModel::AcknowledgedRole).toBool());
        QCOMPARE(changed.size(), 1);
    }

    void anAlertThatNoLongerMatchesLeaves()
    {
        Bench bench;
        bench.fill(5);
        bench.model.stored(batchOf(0, 0, {EventId{3}}));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll(); // 3 is not among those that match
        QCOMPARE(bench.shown(), (QVector<qint64>{5, 4, 2, 1}));
    }

    void anAlertThatBeginsToMatchEntersOnce()
    {
        Bench bench;
        bench.fill(5);
        bench.queries.addRow(6, kNow + 3500);
        for (int round = 0; round < 2; ++round) {
            bench.queries.changedToAnswer = {EventId{6}};
            bench.model.stored(batchOf(0, 0, {EventId{6}}));
            QTRY_COMPARE(bench.queries.newerRequests, round + 1);
            bench.queries.answerAll();
        }
        QCOMPARE(bench.shown(), (QVector<qint64>{5, 4, 6, 3, 2, 1}));
    }

    void anAlertThatIsNewAndRepeatedAtOnceEntersOnce()
    {
        Bench bench;
        bench.fill(5);
        bench.queries.addRow(6, kNow + 7000);
        bench.queries.newerToAnswer = {EventId{6}};
        bench.queries.changedToAnswer = {EventId{6}};
        bench.model.stored(batchOf(6, 6, {EventId{6}}));
        QTRY_COMPARE(bench.queries.newerRequests, 1);
        bench.queries.answerAll();
        QCOMPARE(bench.shown(), (QVector<qint64>{6, 5, 4, 3, 2, 1}));
    }

    void oldRowsStayUntilTheFirstChunkOfANewQuery()
    {
        Bench bench;
        bench.fill(10);
        bench.queries.holdIds = true;
        bench.model.setQuery({}, {AlertColumn::Score, true});
        QVERIFY(bench.model.isQuerying());
        QCOMPARE(bench.model.rowCount(), 10);
        const quint64 job = bench.queries.idsRequests.back().job;
        bench.queries.answerIds(job, descending(4, 1), false);
        QCOMPARE(bench.model.rowCount(), 4);
        QVERIFY(bench.model.isQuerying());
        bench.queries.answerIds(job, descending(10, 5), true);
        QCOMPARE(bench.model.rowCount(), 10);
        QVERIFY(!bench.model.isQuerying());
    }

    void aLateAnswerOfAnOlderQueryIsDropped()
    {
        Bench bench;
        bench.queries.holdIds = true;
        bench.model.setQuery({}, {});
        const quint64 older = bench.queries.idsRequests.back().job;
        bench.model.setQuery({}, {AlertColumn::Device, false});
        bench.queries.answerIds(older, descending(9, 1), true);
        QCOMPARE(bench.model.rowCount(), 0);
        bench.queries.answerIds(bench.queries.idsRequests.back().job, descending(2, 1), true);
        QCOMPARE(bench.model.rowCount(), 2);
    }

    void cancellingASortKeepsWhatWasShown()
    {
        Bench bench;
        bench.fill(10);
        bench.queries.holdIds = true;
        QSignalSpy back(&bench.model, &AlertTableModel::orderChanged);
        bench.model.setQuery({}, {AlertColumn::Score, true});
        bench.model.cancelQuery();
        QCOMPARE(bench.queries.cancels, 1);
        QCOMPARE(back.size(), 1);
        QCOMPARE(bench.model.order(), AlertOrder{});
        QCOMPARE(bench.model.rowCount(), 10);
        QVERIFY(!bench.model.isQuerying());
    }

    void aFailedQueryIsReportedAndKeepsTheRows()
    {
        Bench bench;
        bench.fill(10);
        bench.queries.holdIds = true;
        QSignalSpy problem(&bench.model, &AlertTableModel::problem);
        bench.model.setQuery({}, {AlertColumn::Score, true});
        Q_EMIT bench.queries.failed(bench.queries.idsRequests.back().job,
                                    Error{ErrorCode::DatabaseDamaged, {}});
        QCOMPARE(problem.size(), 1);
        QVERIFY(problem.front().front().toString().contains(QStringLiteral("damaged")));
        QCOMPARE(bench.model.rowCount(), 10);
    }

    void cancellingWhileFillingKeepsWhatHasCome()
    {
        Bench bench;
        bench.queries.holdIds = true;
        bench.model.setQuery({}, {});
        const quint64 job = bench.queries.idsRequests.back().job;
        bench.queries.answerIds(job, descending(10, 6), false);
        bench.queries.answerIds(job, descending(5, 4), false);
        bench.model.cancelQuery();
        QCOMPARE(bench.shown(), (QVector<qint64>{10, 9, 8, 7, 6, 5, 4}));
        QVERIFY(bench.model.isPartial());
        bench.queries.answerIds(job, descending(3, 1), true); // too late
        QCOMPARE(bench.model.rowCount(), 7);
    }

    void manyChunksEnterInFewInsertions()
    {
        Bench bench;
        bench.queries.holdIds = true;
        bench.model.setQuery({}, {});
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        const quint64 job = bench.queries.idsRequests.back().job;
        for (qint64 top = 10'000; top > 0; top -= 100)
            bench.queries.answerIds(job, descending(top, top - 99), top == 100);
        QCOMPARE(bench.model.rowCount(), 10'000);
        QVERIFY(inserted.size() <= 8);
        QCOMPARE(toInt(bench.model.idAt(0)), 10'000);
        QCOMPARE(toInt(bench.model.idAt(9'999)), 1);
    }

    void numbersAreRightAlignedAndUnknownOnesAreDashes()
    {
        Bench bench;
        bench.queries.addRow(1, kNow).score.reset();
        bench.queries.idsToAnswer = {EventId{1}};
        bench.model.setQuery({}, {});
        bench.settle();
        const QModelIndex score = bench.model.index(0, static_cast<int>(AlertColumn::Score));
        QVERIFY(score.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QCOMPARE(score.data().toString(), QStringLiteral("—"));
    }

    void foreignMarkupInAToolTipIsText()
    {
        Bench bench;
        bench.queries.addRow(1, kNow).title = QStringLiteral("<img src=x><b>bold</b>");
        bench.queries.idsToAnswer = {EventId{1}};
        bench.model.setQuery({}, {});
        bench.settle();
        const QString tip =
            bench.model.index(0, static_cast<int>(AlertColumn::Title)).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u'<'));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
    }
};

QTEST_MAIN(TestAlertTableModel)
#include "tst_alerttablemodel.moc"
