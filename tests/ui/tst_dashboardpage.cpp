// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardfeed.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/prioritytile.h"
#include "ui/dashboard/rangechips.h"
#include "ui/dashboard/sourcerow.h"
#include "ui/dashboard/sourcescard.h"
#include "ui/dashboard/timelinecard.h"
#include "ui/dashboard/timelineview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/timespandialog.h"

#include <QAction>
#include <QApplication>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

constexpr std::int64_t kHour = 3600 * 1000;

/// The page over a store with some alerts.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<DashboardPage> page;
    std::unique_ptr<QSignalSpy> links;

    explicit Bench(bool source = true)
    {
        if (source)
            backend.addListening(QStringLiteral("fixture"), 6514);
        DashboardFigures& figures = queries().figures;
        figures.anyStored = source;
        figures.alerts = {3, 20, 100};
        figures.before = {1, 30, 101};
        figures.informational = 500;
        figures.suppressed = 7;
        figures.buckets.resize(10, PriorityCounts{1, 2, 3});
        names().top.devices = {{"ws-7", 40}, {"\x1b[31mred", 2}};
        names().top.titles = {{"Device::Scan", 60}};
        names().top.repeats = 11;
        page = std::make_unique<DashboardPage>(backend, theme, clock);
        page->resize(1050, 760);
        links = std::make_unique<QSignalSpy>(page.get(), &DashboardPage::alertsRequested);
        page->show();
        page->activateWindow();
        backend.answerAll();
    }
    FakeQueries& queries() { return backend.queries(QStringLiteral("dashboard")); }
    FakeQueries& names() { return backend.queries(QStringLiteral("dashboard names")); }
    TimelineView& timeline() const { return page->cards().timeline().view(); }
    FilterState link() const { return links->last().at(0).value<FilterState>(); }
    void click(QWidget& widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    void choose(TimeRange range)
    {
        click(*page->rangeChips().chip(range));
        backend.answerAll();
    }
};

} // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void itShowsTheLast24HoursAgainstTheDayBefore()
    {
        Bench bench;
        const DashboardQuery query = bench.queries().figuresRequests.at(0);
        QCOMPARE(query.fromMs, bench.clock.now - 24 * kHour);
        QCOMPARE(query.beforeMs, bench.clock.now - 48 * kHour);
        QVERIFY(!query.toMs);
        QVERIFY(query.bucketsMs.size() >= 48);
        QCOMPARE(bench.page->cards().tile(Priority::High).figureText(), QStringLiteral("3"));
        QCOMPARE(bench.page->cards().tile(Priority::High).changeText(),
                 QStringLiteral("2 more than the day before"));
        QCOMPARE(bench.page->cards().tile(Priority::Medium).changeText(),
                 QStringLiteral("10 fewer than the day before"));
        QCOMPARE(bench.page->cards().tile(Priority::Low).changeText(),
                 QStringLiteral("about as many as the day before"));
        QCOMPARE(bench.page->cards().tile(Priority::High).accessibleName(),
                 QStringLiteral("High alerts: 3, 2 more than the day before"));
    }

    void aTileLeadsToItsAlerts()
    {
        Bench bench;
        bench.click(bench.page->cards().tile(Priority::Medium));
        QCOMPARE(bench.link().priorities, EnumSet<Priority>{Priority::Medium});
        QVERIFY(bench.link().outcome == Outcome::Alert);
        QVERIFY(bench.link().range == TimeRange::Day);
        bench.page->cards().tile(Priority::High).setFocus();
        QTest::keyClick(&bench.page->cards().tile(Priority::High), Qt::Key_Return);
        QCOMPARE(bench.link().priorities, EnumSet<Priority>{Priority::High});
        QTest::keyClick(&bench.page->cards().tile(Priority::High), Qt::Key_Space);
        QCOMPARE(bench.links->size(), 3);
    }

    void everyStepOfTheFunnelLeadsToItsEvents()
    {
        Bench bench;
        const auto& rows = bench.page->cards().funnel().rows();
        QStringList shown;
        for (const FigureRow* row : rows)
            shown << row->accessibleName();
        QCOMPARE(shown, QStringList({"Events, 630", "Informational, 500", "Suppressed, 7", "Alerts, 123"}));
        QCOMPARE(bench.page->cards().funnel().note(), QStringLiteral("11 more lines repeated an alert."));
        bench.click(*rows[0]);
        QVERIFY(!bench.link().outcome);
        bench.click(*rows[1]);
        QVERIFY(bench.link().outcome == Outcome::Informational);
        bench.click(*rows[2]);
        QVERIFY(bench.link().outcome == Outcome::Suppressed);
        bench.click(*rows[3]);
        QVERIFY(bench.link().outcome == Outcome::Alert);
    }

    void aNameLeadsToExactlyItsAlertsByKeyToo()
    {
        Bench bench;
        QTRY_VERIFY(bench.page->isActiveWindow());
        QCOMPARE(bench.page->cards().devices().rows().size(), 2);
        bench.page->cards().devices().rows()[0]->setFocus();
        QTest::keyClick(bench.page->cards().devices().rows()[0], Qt::Key_Down);
        QVERIFY(bench.page->cards().devices().rows()[1]->hasFocus());
        QTest::keyClick(bench.page->cards().devices().rows()[1], Qt::Key_Return);
        QCOMPARE(bench.link().device, QByteArray("\x1b[31mred")); // as stored
        QCOMPARE(bench.page->cards().devices().rows()[1]->text(),
                 QStringLiteral("\\u001B[31mred")); // as shown
        bench.click(*bench.page->cards().titles().rows()[0]);
        QCOMPARE(bench.link().title, QByteArray("Device::Scan"));
        QVERIFY(bench.link().device.isEmpty());
        QVERIFY(bench.link().priorities.empty());
    }

    void theTabulatorGoesFromCardToCard()
    {
        Bench bench;
        QTRY_VERIFY(bench.page->isActiveWindow());
        QStringList order;
        bench.page->rangeChips().chip(TimeRange::Hour)->setFocus();
        for (int i = 0; i < 40 && !order.contains(QApplication::focusWidget()->accessibleName()); ++i) {
            order << QApplication::focusWidget()->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.mid(4),
                 QStringList({"Export the dashboard", "High alerts: 3, 2 more than the day before",
                              "Medium alerts: 20, 10 fewer than the day before",
                              "Low alerts: 100, about as many as the day before", "Events, 630",
                              "Informational, 500", "Suppressed, 7", "Alerts, 123", "Alerts over time",
                              "ws-7, 40", "\\u001B[31mred, 2", "Device::Scan, 60",
                              "fixture, 0 events/min, JSON syslog · TCP 127.0.0.1:6514"}));
    }

    void aClickOnABarLeadsToItsTime()
    {
        Bench bench;
        const TimeBuckets buckets = bench.page->feed().picture().buckets;
        QTest::mouseClick(bench.timeline().viewport(), Qt::LeftButton, {}, bench.timeline().barPosition(5));
        QCOMPARE(bench.links->size(), 1);
        QVERIFY(bench.link().range == TimeRange::Custom);
        QVERIFY(bench.link().custom == buckets.span(5));
        // The first bar began before the range did.
        QTest::mouseClick(bench.timeline().viewport(), Qt::LeftButton, {}, bench.timeline().barPosition(0));
        QCOMPARE(bench.link().custom.fromMs, bench.clock.now - 24 * kHour);
        QCOMPARE(bench.link().custom.toMs, buckets.span(0).toMs);
    }

    void figuresThatComeInWhileDraggingDoNotMoveWhatIsMarked()
    {
        Bench bench;
        const TimeBuckets buckets = bench.page->feed().picture().buckets;
        QWidget* bars = bench.timeline().viewport();
        QTest::mousePress(bars, Qt::LeftButton, {}, bench.timeline().barPosition(10));
        QTest::mouseMove(bars, bench.timeline().barPosition(12));
        bench.clock.now += kHour; // two bars later
        bench.page->feed().refresh();
        const auto movedOn = [&] {
            bench.backend.answerAll();
            return bench.page->feed().picture().buckets.startsMs.front() == buckets.startsMs.at(2);
        };
        QTRY_VERIFY(movedOn());
        QTest::mouseRelease(bars, Qt::LeftButton, {}, bench.timeline().barPosition(10));
        QCOMPARE(bench.link().custom.fromMs, buckets.span(10).fromMs);
        QCOMPARE(bench.link().custom.toMs, buckets.span(12).toMs);
    }

    void aRangeIsChosenByChip()
    {
        Bench bench;
        bench.choose(TimeRange::Hour);
        QCOMPARE(bench.queries().figuresRequests.back().fromMs, bench.clock.now - kHour);
        QCOMPARE(bench.names().topRequests.back().fromMs, bench.clock.now - kHour);
        QVERIFY(bench.page->rangeChips().chip(TimeRange::Hour)->isChecked());
        QVERIFY(!bench.page->rangeChips().chip(TimeRange::Day)->isChecked());
        QCOMPARE(bench.page->cards().tile(Priority::High).changeText(),
                 QStringLiteral("2 more than the hour before"));
        bench.choose(TimeRange::Week);
        bench.click(bench.page->cards().tile(Priority::High));
        QVERIFY(bench.link().range == TimeRange::Week);
    }

    void aCustomRangeIsAskedForAndChecked()
    {
        Bench bench;
        bench.click(*bench.page->rangeChips().chip(TimeRange::Custom));
        TimeSpanDialog* dialog = bench.page->rangeChips().dialog();
        QVERIFY(dialog);
        QVERIFY(bench.page->rangeChips().chip(TimeRange::Day)->isChecked()); // nothing is chosen yet
        const auto editors = dialog->findChildren<QDateTimeEdit*>();
        QPushButton* show = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            show = button->isDefault() ? button : show;
        QVERIFY(show && show->isEnabled());
        const QDateTime end = editors[1]->dateTime();
        editors[0]->setDateTime(end.addSecs(60));
        QVERIFY(!show->isEnabled());
        editors[0]->setDateTime(end.addDays(-2));
        bench.click(*show);
        bench.backend.answerAll();
        const DashboardQuery query = bench.queries().figuresRequests.back();
        QVERIFY(query.toMs);
        QCOMPARE(*query.toMs - query.fromMs, 48 * kHour);
        QCOMPARE(query.fromMs - query.beforeMs, 48 * kHour);
        bench.click(bench.page->cards().tile(Priority::Low));
        QVERIFY(bench.link().range == TimeRange::Custom);
        QCOMPARE(bench.link().custom.toMs, *query.toMs);
    }

    void aLateAnswerToAnotherRangeIsDropped()
    {
        Bench bench;
        bench.queries().figures.alerts.high = 999;
        bench.page->rangeChips().choose(TimeRange::Week);
        // Its answer is under way when the range changes again.
        bench.page->rangeChips().choose(TimeRange::Hour);
        QSignalSpy shown(&bench.page->feed(), &DashboardFeed::pictureChanged);
        DashboardFigures late;
        late.alerts.high = 1;
        late.buckets.resize(bench.queries().figuresRequests[1].bucketsMs.size());
        Q_EMIT bench.queries().figuresRead(2, late);
        QCOMPARE(shown.size(), 0);
        Q_EMIT bench.queries().failed(2, Error{ErrorCode::StoreFailure, {}});
        QVERIFY(bench.page->message().isEmpty());
        bench.backend.answerAll();
        QCOMPARE(bench.page->cards().tile(Priority::High).figureText(), QStringLiteral("999"));
        QVERIFY(bench.page->feed().picture().range.range == TimeRange::Hour);
    }

    void oldFiguresDoNotStayUnderANewRange()
    {
        Bench bench;
        bench.page->rangeChips().choose(TimeRange::Week); // and no answer comes
        QTRY_COMPARE(bench.page->cards().tile(Priority::High).figureText(), QStringLiteral("–"));
        const auto exportable = [&] {
            bool any = false;
            for (const QAction* action : bench.page->actions())
                any = any || (action->text().startsWith(QLatin1StringView("Export")) && action->isEnabled());
            return any;
        };
        QVERIFY(!exportable()); // zeros that nobody counted must not leave the house
        bench.backend.answerAll();
        QCOMPARE(bench.page->cards().tile(Priority::High).figureText(), QStringLiteral("3"));
        QVERIFY(exportable());
    }

    void eventsThatPourInAskRarely()
    {
        Bench bench;
        QCOMPARE(bench.queries().figuresRequests.size(), std::size_t{1});
        for (int i = 0; i < 500; ++i) {
            Q_EMIT bench.backend.stored({});
            bench.backend.answerAll();
        }
        QCOMPARE(bench.queries().figuresRequests.size(), std::size_t{1}); // half a second is not over
        QCOMPARE(bench.names().topRequests.size(), std::size_t{1});
        bench.clock.now += 500;
        QTRY_COMPARE(bench.queries().figuresRequests.size(), std::size_t{2});
        QCOMPARE(bench.names().topRequests.size(), std::size_t{1}); // names are slower
    }

    void nothingIsReadWhileThePageIsNotLookedAt()
    {
        Bench bench;
        bench.page->hide();
        QCOMPARE(bench.queries().cancels, 1);
        QCOMPARE(bench.names().cancels, 1);
        bench.clock.now += 10'000;
        Q_EMIT bench.backend.stored({});
        QCOMPARE(bench.queries().figuresRequests.size(), std::size_t{1});
        bench.page->show();
        QCOMPARE(bench.queries().figuresRequests.size(), std::size_t{2});
    }

    void aFailureIsSaid()
    {
        Bench bench;
        bench.page->rangeChips().choose(TimeRange::Hour);
        Q_EMIT bench.queries().failed(2, Error{ErrorCode::DatabaseBusy, {}});
        QVERIFY(bench.page->message().startsWith(QStringLiteral("The figures could not be read.")));
    }

    void withoutASourceTheOneButtonAddsOne()
    {
        Bench bench(false);
        auto* empty = bench.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QSignalSpy add(bench.page.get(), &DashboardPage::addSourceRequested);
        bench.click(*empty->findChild<QPushButton*>());
        QCOMPARE(add.size(), 1);
        // What is stored is worth looking at even when its source was removed.
        bench.queries().figures.anyStored = true;
        bench.page->rangeChips().choose(TimeRange::Hour);
        bench.backend.answerAll();
        QVERIFY(!empty->isVisible());
    }

    void aRangeWithoutAlertsSaysSo()
    {
        Bench bench;
        bench.queries().figures.alerts = {};
        bench.names().top = {};
        bench.choose(TimeRange::Hour);
        QCOMPARE(bench.page->cards().tile(Priority::High).figureText(), QStringLiteral("0"));
        QCOMPARE(bench.page->cards().devices().note(), QStringLiteral("No alerts in this time."));
        QVERIFY(bench.page->cards().devices().rows().isEmpty());
    }

    void sourcesThatNeedSomeoneComeFirst()
    {
        Bench bench;
        SourceStatus& broken = bench.backend.addListening(QStringLiteral("lab"), 6515);
        broken.state = SourceState::Problem;
        broken.problem = QStringLiteral("The port is in use.");
        bench.backend.list[0].eventsPerSecond = 20;
        bench.backend.list[0].startedMs = bench.clock.now;
        Q_EMIT bench.backend.sourcesChanged();
        const auto& rows = bench.page->cards().sources().rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]->text(), QStringLiteral("lab"));
        QCOMPARE(rows[0]->briefText(), QStringLiteral("Problem"));
        QCOMPARE(rows[0]->whatText(), QStringLiteral("The port is in use."));
        QCOMPARE(rows[1]->briefText(), QStringLiteral("1,200 events/min"));
        QSignalSpy asked(bench.page.get(), &DashboardPage::sourcesRequested);
        bench.click(*rows[0]);
        QCOMPARE(asked.size(), 1);
    }

    void itsCommandsAreActions()
    {
        Bench bench;
        QStringList texts;
        for (const QAction* action : bench.page->actions())
            texts << action->text();
        QCOMPARE(texts.size(), 6);
        for (QAction* action : bench.page->actions())
            if (action->text() == QLatin1StringView("Show the dashboard of the last 7 days"))
                action->trigger();
        QVERIFY(bench.page->feed().range().range == TimeRange::Week);
    }

    void aNarrowPageScrollsAndCutsNothing()
    {
        Bench bench;
        bench.page->resize(560, 420);
        QCOMPARE(bench.page->width(), 560);
        for (QWidget* card : {static_cast<QWidget*>(&bench.page->cards().tile(Priority::Low)),
                              static_cast<QWidget*>(&bench.page->cards().funnel()),
                              static_cast<QWidget*>(&bench.page->cards().timeline()),
                              static_cast<QWidget*>(&bench.page->cards().titles()),
                              static_cast<QWidget*>(&bench.page->cards().sources())}) {
            QVERIFY(card->geometry().right() < 560);
            QVERIFY(card->height() >= (card->hasHeightForWidth() ? card->heightForWidth(card->width())
                                                                 : card->sizeHint().height()));
        }
        QVERIFY(bench.page->cards().sources().y() > bench.page->cards().titles().y()); // wrapped
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
