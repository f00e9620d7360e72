// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakequeries.h"
#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/theme/highlightcolors.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeQueries queries;
    RawLogLines lines{queries};
    RawLogView view{lines, theme};

    explicit Bench(int count)
    {
        queries.addLog(count);
        view.resize(800, 400);
        view.show();
        lines.setSource(SourceId{1});
        queries.answerAll();
    }
    void grow(int count)
    {
        queries.addLog(count);
        lines.grow(static_cast<std::int64_t>(queries.log.size()));
    }
    bool isRead(std::int64_t sequence)
    {
        queries.answerAll();
        return lines.line(sequence) != nullptr;
    }
};

} // namespace

class TestRawLogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensAtTheEndAndFollows()
    {
        Bench bench(1000);
        QVERIFY(bench.view.isFollowing());
        QCOMPARE(bench.view.firstVisible() + bench.view.linesPerPage(), 1000);
        bench.grow(50);
        QCOMPARE(bench.view.firstVisible() + bench.view.linesPerPage(), 1050);
    }

    void onlyVisibleLinesAreRead()
    {
        Bench bench(100'000);
        QTRY_VERIFY(bench.isRead(99'999));
        QVERIFY(bench.lines.line(10) == nullptr);
    }

    void scrollingUpStopsFollowing()
    {
        Bench bench(1000);
        QSignalSpy changed(&bench.view, &RawLogView::followingChanged);
        bench.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!bench.view.isFollowing());
        QCOMPARE(changed.size(), 1);
        const std::int64_t top = bench.view.firstVisible();
        bench.grow(100);
        QCOMPARE(bench.view.firstVisible(), top);
        bench.view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(bench.view.isFollowing());
    }

    void aPauseCountsWhatIsNew()
    {
        Bench bench(100);
        bench.view.setPaused(true);
        const std::int64_t top = bench.view.firstVisible();
        bench.grow(7);
        QCOMPARE(bench.view.heldBack(), 7);
        QCOMPARE(bench.view.firstVisible(), top);
        bench.view.setPaused(false);
        QCOMPARE(bench.view.heldBack(), 0);
        QCOMPARE(bench.view.firstVisible() + bench.view.linesPerPage(), 107);
    }

    void keysMoveTheSelection()
    {
        Bench bench(1000);
        QSignalSpy selected(&bench.view, &RawLogView::selectionChanged);
        QTest::keyClick(&bench.view, Qt::Key_End);
        QCOMPARE(bench.view.selected(), 999);
        QVERIFY(bench.view.isFollowing());
        QTest::keyClick(&bench.view, Qt::Key_K);
        QCOMPARE(bench.view.selected(), 998);
        QVERIFY(!bench.view.isFollowing());
        QTest::keyClick(&bench.view, Qt::Key_Home);
        QCOMPARE(bench.view.selected(), 0);
        QCOMPARE(bench.view.firstVisible(), 0);
        QTest::keyClick(&bench.view, Qt::Key_J);
        QCOMPARE(bench.view.selected(), 1);
        QCOMPARE(selected.size(), 4);
    }

    void aClickSelectsTheLineUnderIt()
    {
        Bench bench(1000);
        const std::int64_t top = bench.view.firstVisible();
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, QPoint(100, 3));
        QCOMPARE(bench.view.selected(), top);
        QVERIFY(!bench.view.isFollowing());
    }

    void aLineRetentionRemovedIsAskedForOnce()
    {
        Bench bench(10);
        bench.queries.log[4].sequence = 99'999'999; // as if it were gone
        QTRY_VERIFY(bench.isRead(3));
        QVERIFY(bench.lines.line(4) == nullptr);
        QVERIFY(!bench.queries.answerAll());
    }

    void olderMatchesDoNotMoveWhatIsRead()
    {
        Bench bench(1000);
        MatchList matches;
        for (std::int64_t i = 999; i >= 500; --i)
            matches.addOlder({i});
        bench.view.setOnly(&matches);
        QCOMPARE(bench.view.rows().count(), 500);
        bench.view.goTo(700);
        const std::int64_t top = bench.view.firstVisible();
        for (std::int64_t i = 499; i >= 300; --i)
            matches.addOlder({i});
        bench.view.matchesChanged();
        QCOMPARE(bench.view.rows().count(), 700);
        QCOMPARE(bench.view.firstVisible(), top);
        bench.view.setOnly(nullptr);
        QCOMPARE(bench.view.selected(), 700);
        QVERIFY(bench.view.firstVisible() <= 700);
        QVERIFY(bench.view.firstVisible() + bench.view.linesPerPage() > 700);
    }

    void aHighlighterColoursWhatItFindsAndNothingElse()
    {
        Bench bench(100);
        for (const std::int64_t line : {99, 90, 80}) // all that are visible
            QTRY_VERIFY(bench.isRead(line));
        const QColor yellow = highlightColor(0, bench.theme.colors());
        const auto pixels = [&] {
            const QImage image = bench.view.viewport()->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == yellow ? 1 : 0;
            return count;
        };
        Highlighter one;
        one.pattern = {QStringLiteral("darktrace")};
        LineHighlight highlight;
        highlight.setHighlighters({one});
        bench.view.setHighlight(highlight);
        const int all = pixels();
        QVERIFY(all > 0);
        one.pattern = {QStringLiteral("\"pbid\":99}")}; // one line, somewhat longer
        highlight.setHighlighters({one});
        bench.view.setHighlight(highlight);
        QVERIFY(pixels() > 0);
        QVERIFY(pixels() < all / 4);
        bench.view.setHighlight({});
        QCOMPARE(pixels(), 0);
    }

    void linesFarApartAreAllRead()
    {
        Bench bench(100'000);
        MatchList matches;
        for (std::int64_t i = 99; i >= 0; --i)
            matches.addOlder({i * 1000});
        bench.view.setOnly(&matches);
        bench.view.goTo(50'000);
        const auto pageIsRead = [&bench] {
            bench.view.viewport()->grab(); // a view asks for lines by painting
            bench.queries.answerAll();
            const LogRows rows = bench.view.rows();
            const std::int64_t top = bench.view.verticalScrollBar()->value();
            for (std::int64_t row = top; row < top + bench.view.linesPerPage(); ++row)
                if (!bench.lines.line(rows.sequence(row)))
                    return false;
            return true;
        };
        QTRY_VERIFY(pageIsRead());
        QVERIFY(pageIsRead()); // and all of them stay
    }

    void shiftSelectsLines()
    {
        Bench bench(1000);
        bench.view.goTo(500);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&bench.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.view.selectedSpans(), (std::vector<LogSpan>{{500, 504}}));
        QTest::keyClick(&bench.view, Qt::Key_Up);
        QCOMPARE(bench.view.selectedSpans(), (std::vector<LogSpan>{{502, 503}}));
    }

    void aSelectionAmongMatchesHasOnlyThem()
    {
        Bench bench(1000);
        MatchList matches;
        matches.addOlder({900, 500, 499, 10});
        bench.view.setOnly(&matches);
        bench.view.selectAll();
        QCOMPARE(bench.view.selectedSpans(), (std::vector<LogSpan>{{10, 11}, {499, 501}, {900, 901}}));
        bench.view.goTo(10);
        QTest::keyClick(&bench.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.view.selectedSpans(), (std::vector<LogSpan>{{10, 11}, {499, 500}}));
    }

    void aHugeLineIsCutForPainting()
    {
        Bench bench(1);
        bench.queries.log[0].bytes = QByteArray(1 << 20, 'x');
        bench.lines.setSource(SourceId{1});
        QTRY_VERIFY(bench.isRead(0));
        QVERIFY(bench.lines.line(0)->text.size() <= RawLogLines::kShownBytes);
        QSignalSpy whole(&bench.lines, &RawLogLines::wholeLineRead);
        bench.lines.requestWhole(0);
        bench.queries.answerAll();
        QCOMPARE(whole.front().front().value<LogLine>().bytes.size(), 1 << 20);
    }
};

QTEST_MAIN(TestRawLogView)
#include "tst_rawlogview.moc"
