// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/grouptablemodel.h"
#include "ui/search/searchhistogram.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

SearchHit hit(std::int64_t sequence, const QByteArray& line)
{
    SearchHit hit;
    hit.sequence = sequence;
    hit.receivedAtMs = 1'700'000'000'000 + sequence * 1000;
    hit.line = line;
    return hit;
}

const QByteArray kBreach =
    "<14>host {\"model\":{\"name\":\"Compromise::Beacon\"},\"pbid\":7,\"score\":0.81,"
    "\"device\":{\"hostname\":\"ws\\u202e1\",\"ip\":\"10.0.0.1\"},\"list\":[{\"a\":1},{\"a\":2}]}";

SearchTable groups()
{
    return {{QStringLiteral("model"), QStringLiteral("count")},
            {{QStringLiteral("a"), QStringLiteral("9")},
             {QStringLiteral("b"), QStringLiteral("10")},
             {QStringLiteral("c"), QStringLiteral("2")}},
            false};
}

QStringList firstColumn(const GroupTableModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

std::vector<SearchBar> bars(int count)
{
    std::vector<SearchBar> bars;
    for (int i = 0; i < count; ++i)
        bars.push_back({1'700'000'000'000 + i * 60'000, i + 1});
    return bars;
}

struct HistogramBench
{
    Theme theme{ThemeChoice::Light};
    SearchHistogram histogram{theme};
    QSignalSpy chosen{&histogram, &SearchHistogram::spanChosen};

    HistogramBench()
    {
        histogram.resize(800, 90);
        histogram.show();
        histogram.setBars(bars(10), 60'000);
    }
    TimeSpan span() { return chosen.takeFirst().first().value<TimeSpan>(); }
};

TimeSpan minutes(int first, int end)
{
    return {1'700'000'000'000 + first * 60'000, 1'700'000'000'000 + end * 60'000};
}

} // namespace

Q_DECLARE_METATYPE(duskwatch::TimeSpan)

class TestSearchWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foundLinesGrowAtTheEndAndAreDecodedAside()
    {
        SearchHitsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.begin({QStringLiteral("score"), QStringLiteral("list.a")});
        model.append({hit(9, kBreach)});
        model.append({hit(8, "not JSON at all")});
        QCOMPARE(model.rowCount(), 2);
        QTRY_VERIFY(model.cells(1) != nullptr);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, SearchHitsModel::Title), QStringLiteral("Compromise::Beacon"));
        QCOMPARE(text(0, SearchHitsModel::DeviceName), QStringLiteral("ws\\u202E1")); // hides nothing
        QCOMPARE(text(0, SearchHitsModel::Score), QStringLiteral("0.81"));
        QCOMPARE(model.columnCount(),
                 int{SearchHitsModel::FixedColumns} + 1); // the score has a column already
        QCOMPARE(text(0, SearchHitsModel::FixedColumns), QStringLiteral("1, 2"));
        QCOMPARE(model.cells(0)->externalId, QStringLiteral("7"));
        QCOMPARE(text(1, SearchHitsModel::Title), QString());
    }

    void cellsOfAnOlderSearchAreDropped()
    {
        SearchHitsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.begin({});
        model.append({hit(1, kBreach)});
        model.begin({});
        model.append({hit(2, "other")});
        QTRY_VERIFY(model.cells(0) != nullptr);
        QCOMPARE(model.cells(0)->title, QString());
    }

    void groupsAreSortedAsNumbersAndHaveShares()
    {
        GroupTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable(groups());
        const QPersistentModelIndex ten = model.index(1, 0);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(firstColumn(model),
                 QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(ten.row(), 0); // what was selected stays selected
        QCOMPARE(model.index(2, 1).data(GroupTableModel::kShareRole).toDouble(), 0.2);
        QVERIFY(!model.index(0, 0).data(GroupTableModel::kShareRole).isValid());
        model.setTable(groups()); // newer figures keep the order
        QCOMPARE(firstColumn(model).first(), QStringLiteral("b"));
        QCOMPARE(model.texts(0), QStringList({QStringLiteral("b"), QStringLiteral("10")}));
    }

    void raggedRowsDoNoHarm()
    {
        GroupTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        SearchTable table = groups();
        table.rows.push_back({QStringLiteral("\u202e")});
        model.setTable(table);
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("\\u202E"));
        QCOMPARE(model.index(3, 1).data().toString(), QString());
    }

    void aClickOnABarChoosesItsTime()
    {
        HistogramBench bench;
        QTest::mouseClick(&bench.histogram, Qt::LeftButton, {}, bench.histogram.barPosition(3));
        QCOMPARE(bench.span(), minutes(3, 4));
    }

    void draggingBackwardsChoosesAllOfIt()
    {
        HistogramBench bench;
        QTest::mousePress(&bench.histogram, Qt::LeftButton, {}, bench.histogram.barPosition(6));
        QTest::mouseMove(&bench.histogram, bench.histogram.barPosition(2));
        QTest::mouseRelease(&bench.histogram, Qt::LeftButton, {}, bench.histogram.barPosition(2));
        QCOMPARE(bench.span(), minutes(2, 7));
    }

    void keysChooseATime()
    {
        HistogramBench bench;
        bench.histogram.activateWindow();
        bench.histogram.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bench.histogram, Qt::Key_Home);
        QTest::keyClick(&bench.histogram, Qt::Key_Right);
        QTest::keyClick(&bench.histogram, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&bench.histogram, Qt::Key_Return);
        QCOMPARE(bench.span(), minutes(1, 3));
        QTest::keyClick(&bench.histogram, Qt::Key_Home);
        QTest::keyClick(&bench.histogram, Qt::Key_Escape);
        QTest::keyClick(&bench.histogram, Qt::Key_Return);
        QVERIFY(bench.chosen.isEmpty());
    }

    void slicesWithoutLinesHaveTheirPlace()
    {
        HistogramBench bench;
        bench.histogram.setBars({{0, 1}, {600'000, 1}}, 60'000);
        QCOMPARE(bench.histogram.barCount(), 11);
        bench.histogram.setBars({}, 0);
        QCOMPARE(bench.histogram.barCount(), 0);
        QTest::mouseClick(&bench.histogram, Qt::LeftButton);
        QVERIFY(bench.chosen.isEmpty());
    }
};

QTEST_MAIN(TestSearchWidgets)
#include "tst_searchwidgets.moc"
