// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timelineview.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace duskwatch;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;

/// The timeline of a day, with alerts in its first ten bars.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    TimelineView view{theme};
    QSignalSpy chosen{&view, &TimelineView::spanChosen};
    DashboardPicture picture;

    explicit Bench(TimeRange range = TimeRange::Day)
    {
        picture.range = {range, {kNow - 86'400'001, kNow - 1}};
        picture.atMs = kNow;
        picture.span = picture.range.span(kNow);
        picture.buckets = timeBuckets(picture.span, QTimeZone::utc());
        picture.figures.buckets.resize(10, PriorityCounts{1, 2, 3});
        picture.figures.buckets.resize(picture.buckets.startsMs.size());
        picture.figures.alerts = {10, 20, 30};
        view.resize(900, 240);
        view.show();
        view.setPicture(picture);
    }
    int last() const { return picture.buckets.count() - 1; }
    TimeSpan choice() const { return chosen.last().at(0).value<TimeSpan>(); }
    void drag(int from, int over, int to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.barPosition(from));
        QTest::mouseMove(view.viewport(), view.barPosition(over));
        QTest::mouseMove(view.viewport(), view.barPosition(to));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.barPosition(to));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aClickChoosesTheBarUnderIt()
    {
        Bench bench;
        for (const int bar : {1, 20, bench.last()}) {
            QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, bench.view.barPosition(bar));
            QVERIFY(bench.choice() == bench.picture.buckets.span(bar));
        }
        QTest::mouseClick(bench.view.viewport(), Qt::RightButton, {}, bench.view.barPosition(2));
        QCOMPARE(bench.chosen.size(), 3);
    }

    void draggingTakesSeveralBarsInEitherDirection()
    {
        Bench bench;
        const TimeSpan wanted{bench.picture.buckets.span(3).fromMs, bench.picture.buckets.span(8).toMs};
        bench.drag(3, 5, 8);
        QVERIFY(bench.choice() == wanted);
        bench.drag(8, 30, 3);
        QVERIFY(bench.choice() == wanted);
        QCOMPARE(bench.chosen.size(), 2);
    }

    void whatIsChosenStaysWithinACustomRange()
    {
        Bench bench(TimeRange::Custom);
        bench.drag(0, 5, bench.last());
        QVERIFY(bench.choice() == bench.picture.span);
    }

    void escapeEndsADrag()
    {
        Bench bench;
        QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, bench.view.barPosition(3));
        bench.press(Qt::Key_Escape);
        QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, bench.view.barPosition(5));
        QCOMPARE(bench.chosen.size(), 0);
    }

    void itWorksByKeyboard()
    {
        Bench bench;
        bench.press(Qt::Key_Left); // from the newest
        QVERIFY(bench.view.accessibleDescription().contains(QStringLiteral("no alerts")));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.choice() == bench.picture.buckets.span(bench.last() - 1));
        bench.press(Qt::Key_Home);
        QVERIFY(bench.view.accessibleDescription().contains(QStringLiteral("1 high, 2 medium, 3 low")));
        bench.press(Qt::Key_Left); // there is no more
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_Right, Qt::ShiftModifier);
        bench.press(Qt::Key_Right, Qt::ShiftModifier);
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.choice().fromMs, bench.picture.buckets.span(1).fromMs);
        QCOMPARE(bench.choice().toMs, bench.picture.buckets.span(3).toMs);
    }

    void aBarHasAToolTip()
    {
        Bench bench;
        const QPoint at = bench.view.barPosition(4);
        QHelpEvent help(QEvent::ToolTip, at, bench.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(bench.view.viewport(), &help);
        QVERIFY(QToolTip::text().endsWith(QStringLiteral("\n1 high\n2 medium\n3 low")));
    }

    void barsAreDrawnInTheThemesColours()
    {
        Bench bench;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            bench.theme.setChoice(choice);
            const QImage image = bench.view.grab().toImage();
            const QPoint middle = bench.view.barPosition(4);
            QVector<QColor> seen;
            for (int y = image.height() - 1; y >= 0; --y) {
                const QColor color = image.pixelColor(middle.x(), y);
                for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High})
                    if (color == bench.theme.colors().priority(priority) && !seen.contains(color))
                        seen << color;
            }
            const Colors& colors = bench.theme.colors();
            QCOMPARE(seen, QVector<QColor>({colors.low, colors.medium, colors.high})); // from the bottom up
        }
    }

    void withoutFiguresNothingCanBeChosen()
    {
        Bench bench;
        bench.view.setPicture({});
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, QPoint(300, 100));
        bench.press(Qt::Key_Left);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 0);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
