// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/searchbench.h"
#include "ui/search/completionpopup.h"

using namespace duskwatch;
using namespace duskwatch::test;
using Bench = duskwatch::test::SearchBench;

class TestSearchPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void withoutASourceTheOneButtonAddsOne()
    {
        Bench bench(false);
        QSignalSpy wanted(&bench.page, &SearchPage::addSourceRequested);
        bench.click(QStringLiteral("Add event source"));
        QCOMPARE(wanted.size(), 1);
    }

    void examplesRunWhenTheyArePressed()
    {
        Bench bench;
        bench.click(QStringLiteral("where(score > 0.8)"));
        QCOMPARE(bench.edit().query(), QStringLiteral("where(score > 0.8)"));
        QCOMPARE(bench.jobs().searches.size(), std::size_t{1});
        QCOMPARE(bench.jobs().searches[0].source, SourceId{1});
    }

    void enterAndControlEnterRunWithTheTimeRange()
    {
        Bench bench;
        type("beacon");
        press(Qt::Key_Return);
        QCOMPARE(bench.jobs().searches.size(), std::size_t{1});
        QCOMPARE(bench.jobs().searches[0].query, QStringLiteral("beacon"));
        QCOMPARE(*bench.jobs().searches[0].fromMs, bench.clock.now - 24 * 3600 * 1000);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.jobs().searches.size(), std::size_t{2});
    }

    void keysOfTheLogAreAskedForOncePerSource()
    {
        Bench bench;
        QCOMPARE(bench.jobs().keyRequests.size(), std::size_t{1});
        bench.page.header().sources().setCurrentIndex(1);
        Q_EMIT bench.page.header().sources().activated(1);
        QCOMPARE(bench.jobs().keyRequests.back(), SourceId{2});
    }

    void pathsOfTheLogAreOfferedBehindTheBuiltInKeys()
    {
        Bench bench;
        const auto sampled = [&](quint64 job, const QStringList& keys) {
            KeySamples samples;
            samples.keys = keys;
            Q_EMIT bench.jobs().keysSampled(job, SourceId{1}, samples);
        };
        const quint64 job = bench.jobs().lastJob;
        sampled(job, {QStringLiteral("device")}); // at once
        bench.edit().setFocus();
        type("dev");
        QCOMPARE(bench.edit().popup().topLevelItemCount(), 1);
        sampled(job, {QStringLiteral("device"), QStringLiteral("device.hostname"),
                      QString::fromUtf8("device.na\u202eme")}); // and once the log was read
        type("i");
        const CompletionPopup& popup = bench.edit().popup();
        QCOMPARE(popup.topLevelItemCount(), 3);
        QCOMPARE(popup.topLevelItem(0)->text(0), QStringLiteral("device"));
        QCOMPARE(popup.topLevelItem(1)->text(0), QStringLiteral("device.hostname"));
        QVERIFY(!popup.topLevelItem(2)->text(0).contains(QChar(0x202e)));
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        QCOMPARE(bench.edit().query(), QStringLiteral("device.hostname"));
        sampled(job - 1, {QStringLiteral("late")}); // of a log that was shown before
        type(" l");
        QVERIFY(popup.topLevelItemCount() == 0 || popup.topLevelItem(0)->text(0) != QStringLiteral("late"));
    }

    void progressIsShownAndStopKeepsWhatWasFound()
    {
        Bench bench;
        bench.run("x");
        bench.found(answer(3, false));
        QVERIFY(bench.says(QStringLiteral("3 found")));
        QVERIFY(bench.says(QStringLiteral("500 of 2,000 lines searched")));
        bench.click(QStringLiteral("Stop"));
        QCOMPARE(bench.jobs().searchCancels, 1);
        QVERIFY(bench.says(QStringLiteral("stopped")));
        bench.found(answer(5, true)); // late
        QCOMPARE(bench.page.results().hits().rowCount(), 3);
        QVERIFY(bench.button(QStringLiteral("Run")) != nullptr);
    }

    void escapeStopsTheSearchThatRuns()
    {
        Bench bench;
        bench.run("x");
        press(Qt::Key_Escape);
        QCOMPARE(bench.jobs().searchCancels, 1);
        QVERIFY(bench.says(QStringLiteral("Nothing found so far")));
    }

    void answersOfAnOlderSearchAreDropped()
    {
        Bench bench;
        bench.run("x");
        const quint64 old = bench.jobs().lastJob;
        bench.run("y");
        Q_EMIT bench.jobs().answered(old, answer(3, true));
        QCOMPARE(bench.page.results().hits().rowCount(), 0);
    }

    void moreLinesDoNotMoveWhatOneReads()
    {
        Bench bench;
        bench.run("x");
        bench.found(answer(200, false));
        QListView& raw = bench.page.results().raw();
        raw.verticalScrollBar()->setValue(500);
        const QModelIndex top = raw.indexAt(QPoint(5, 5));
        bench.found(answer(300, true, 800));
        QCOMPARE(bench.page.results().hits().rowCount(), 500);
        QCOMPARE(raw.verticalScrollBar()->value(), 500);
        QCOMPARE(raw.indexAt(QPoint(5, 5)).row(), top.row());
    }

    void aMistakeIsSaidWithItsCharacter()
    {
        Bench bench;
        bench.run("where(score >)");
        if (bench.jobs().searches.empty()) // it was found here
            QVERIFY(!bench.page.header().problemText().isEmpty());
        else
            Q_EMIT bench.jobs().refused(bench.jobs().lastJob, {13, 1, QStringLiteral("A value is missing.")});
        QVERIFY(bench.page.header().problemText().startsWith(QStringLiteral("Character 14: ")));
        QVERIFY(!bench.edit().extraSelections().isEmpty());
        bench.edit().setFocus();
        type("x"); // goes while one mends it
        QCOMPARE(bench.page.header().problemText(), QString());
    }

    void aFailureIsSaidInWords()
    {
        Bench bench;
        bench.run("x");
        Q_EMIT bench.jobs().failed(bench.jobs().lastJob, {ErrorCode::StoreFailure, QStringLiteral("disk")});
        QVERIFY(bench.page.notice().text().startsWith(QStringLiteral("The log could not be searched.")));
        QVERIFY(bench.button(QStringLiteral("Run")) != nullptr);
    }

    void nothingFoundOffersAWiderTime()
    {
        Bench bench;
        bench.run("x");
        SearchAnswer none;
        none.searchedLines = none.totalLines = 1234;
        none.finished = true;
        bench.found(none);
        QVERIFY(bench.says(QStringLiteral("Nothing found")));
        QVERIFY(bench.says(QStringLiteral("1,234 lines were searched (Last 24 hours).")));
        bench.click(QStringLiteral("Search: All time"));
        QCOMPARE(bench.jobs().searches.size(), std::size_t{2});
        QVERIFY(!bench.jobs().searches[1].fromMs);
    }

    void aClickInTheHistogramNarrowsTheTime()
    {
        Bench bench;
        bench.run("x");
        bench.found(answer(3, true));
        SearchHistogram& histogram = bench.page.histogram();
        QVERIFY(histogram.isVisible());
        QTest::mouseClick(&histogram, Qt::LeftButton, {}, histogram.barPosition(1));
        QCOMPARE(bench.jobs().searches.size(), std::size_t{2});
        QCOMPARE(*bench.jobs().searches[1].fromMs, 1'700'000'060'000);
        QCOMPARE(*bench.jobs().searches[1].toMs, 1'700'000'120'000);
    }

    void theRangeMenuRunsTheQueryAgain()
    {
        Bench bench;
        bench.run("x");
        bench.choose(*bench.page.header().range().menu(), QStringLiteral("Last 15 minutes"));
        QCOMPARE(*bench.jobs().searches.back().fromMs, bench.clock.now - 15 * 60 * 1000);
    }

    void linesAndTableShareTheSelection()
    {
        Bench bench;
        bench.run("where(device.hostname = \"ws-1\" AND x = 1)");
        bench.found(answer(5, true));
        bench.page.results().raw().setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const int row = bench.page.results().currentRow();
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(bench.page.results().table().isVisible());
        QCOMPARE(bench.page.results().table().currentIndex().row(), row);
        QVERIFY(bench.page.results().table().hasFocus());
    }

    void groupsReplaceTheLines()
    {
        Bench bench;
        bench.run("groupby(model)");
        SearchAnswer groups;
        groups.table = SearchTable{
            {QStringLiteral("model"), QStringLiteral("count")},
            {{QStringLiteral("a"), QStringLiteral("2")}, {QStringLiteral("b"), QStringLiteral("7")}},
            true};
        groups.matched = 9;
        groups.finished = true;
        bench.found(groups);
        QTableView& table = bench.page.results().groupTable();
        QVERIFY(table.isVisible());
        QVERIFY(bench.says(QStringLiteral("there are more groups than are shown")));
        table.horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("b"));
        table.setFocus();
        table.selectRow(0);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("b\t7\n"));
    }

    void theSelectedLineIsShownAndLeadsOn()
    {
        Bench bench;
        QSignalSpy line(&bench.page, &SearchPage::logLineRequested);
        QSignalSpy alert(&bench.page, &SearchPage::alertRequested);
        bench.run("x");
        bench.found(answer(3, true));
        QTest::mouseClick(bench.page.results().raw().viewport(), Qt::LeftButton, {}, QPoint(200, 5));
        QVERIFY(bench.page.pane().isVisible());
        QTRY_VERIFY(bench.page.pane().linePane().text().toPlainText().contains(QStringLiteral("ws-1")));
        bench.click(QStringLiteral("Show in log"));
        QCOMPARE(line.size(), 1);
        QCOMPARE(line[0][1].toLongLong(), 1000);
        QTRY_VERIFY(bench.page.results().hits().cells(0) != nullptr);
        AlertRow& row = bench.backend.queries(QStringLiteral("search")).addRow(55, 1);
        row.kind = EventKind::ModelBreach;
        row.externalId = QStringLiteral("1000");
        row.source = SourceId{1};
        bench.click(QStringLiteral("Show alert"));
        bench.backend.answerAll();
        QCOMPARE(alert.size(), 1);
        QCOMPARE(alert[0][0].value<EventId>(), EventId{55});
    }

    void aValueOfTheLineNarrowsTheQuery()
    {
        Bench bench;
        bench.run("where(score > 0.5)");
        bench.found(answer(1, true));
        bench.page.results().raw().setCurrentIndex(bench.page.results().hits().index(0, 0));
        FoldText& text = bench.page.pane().linePane().text();
        QTRY_VERIFY(text.toPlainText().contains(QStringLiteral("ws-1")));
        QVERIFY(text.findNext(QStringLiteral("ws-1"), false));
        bench.click(QStringLiteral("Without this"));
        QCOMPARE(bench.edit().query(), QStringLiteral("where(score > 0.5 AND device.hostname != \"ws-1\")"));
        QCOMPARE(bench.jobs().searches.back().query, bench.edit().query());
    }

    void aClickWithControlAddsTheValueAtOnce()
    {
        Bench bench;
        bench.run("");
        bench.found(answer(1, true));
        bench.page.results().raw().setCurrentIndex(bench.page.results().hits().index(0, 0));
        FoldText& text = bench.page.pane().linePane().text();
        QTRY_VERIFY(text.toPlainText().contains(QStringLiteral("0.81")));
        QTextCursor cursor = text.document()->find(QStringLiteral("0.81"));
        const QPoint at = text.cursorRect(cursor).center();
        QTest::mouseClick(text.viewport(), Qt::LeftButton, Qt::ControlModifier, at);
        QCOMPARE(bench.edit().query(), QStringLiteral("where(score = 0.81)"));
    }

    void selectedLinesAreCopiedAsReceived()
    {
        Bench bench;
        bench.run("x");
        bench.found(answer(3, true));
        bench.page.results().raw().setFocus();
        bench.page.results().raw().setCurrentIndex(bench.page.results().hits().index(0, 0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromUtf8(breach(1000) + '\n' + breach(999) + '\n'));
    }

    void anotherSourceTakesTheResultsAway()
    {
        Bench bench;
        bench.run("x");
        bench.found(answer(3, false));
        bench.page.setSource(SourceId{2});
        QCOMPARE(bench.jobs().searchCancels, 1);
        QVERIFY(bench.page.results().isEmpty());
        QVERIFY(!bench.page.histogram().isVisible());
        QVERIFY(bench.says(QStringLiteral("Search in the log of this event source")));
    }

    void aSearchFromElsewhereLooksAtAllTime()
    {
        Bench bench;
        bench.page.search(SourceId{2}, QStringLiteral("\"ws-1\""));
        QCOMPARE(bench.jobs().searches.size(), std::size_t{1});
        QCOMPARE(bench.jobs().searches[0].source, SourceId{2});
        QVERIFY(!bench.jobs().searches[0].fromMs);
        QCOMPARE(bench.edit().query(), QStringLiteral("\"ws-1\""));
    }
};

QTEST_MAIN(TestSearchPage)
#include "tst_searchpage.moc"
