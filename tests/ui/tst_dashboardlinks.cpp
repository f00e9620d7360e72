// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/filterbar.h"
#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/timespandialog.h"

#include <QAction>
#include <QTest>

using namespace duskwatch;

namespace {

/// The whole window over fakes.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        backend.addListening(QStringLiteral("fixture"), 6514);
        window = std::make_unique<MainWindow>(backend, theme, clock);
        window->resize(1280, 800);
        window->show();
        backend.answerAll();
    }
    FakeQueries& table() { return backend.queries(QStringLiteral("alerts")); }
    template <class Widget>
    Widget* named(const QString& start) const
    {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName().startsWith(start))
                return widget;
        return nullptr;
    }
};

} // namespace

class TestDashboardLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureOfTheDashboardOpensTheAlertsBehindIt()
    {
        Bench bench;
        bench.backend.queries(QStringLiteral("dashboard names")).top.devices = {{"desk-3.example", 4}};
        bench.window->showPage(Sidebar::Page::Dashboard);
        bench.backend.answerAll();
        QCOMPARE(bench.window->dashboard().cards().devices().rows().size(), 1);
        QTest::mouseClick(bench.window->dashboard().cards().devices().rows()[0], Qt::LeftButton);
        QCOMPARE(bench.window->currentPage(), &bench.window->alerts());
        QCOMPARE(bench.table().idsRequests.back().filter.device, QByteArray("desk-3.example"));
        // A chip says so, and ends it.
        auto* chip = bench.named<Chip>(QStringLiteral("Only Device desk-3.example"));
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(bench.table().idsRequests.back().filter.device.isEmpty());
        QVERIFY(!chip->isVisible());
    }

    void aCustomRangeCanBeChosenForTheAlertsToo()
    {
        Bench bench;
        QAction* custom = nullptr;
        for (QAction* action : bench.window->alerts().filterBar().findChildren<QAction*>())
            custom = action->text() == QStringLiteral("Custom…") ? action : custom;
        QVERIFY(custom);
        const std::size_t before = bench.table().idsRequests.size();
        custom->trigger();
        auto* dialog = bench.window->findChild<TimeSpanDialog*>();
        QVERIFY(dialog);
        QCOMPARE(bench.table().idsRequests.size(), before); // nothing is chosen yet
        dialog->accept();
        QVERIFY(bench.table().idsRequests.size() > before);
        const AlertFilter filter = bench.table().idsRequests.back().filter;
        QCOMPARE(filter.fromMs, std::optional<std::int64_t>(dialog->span().fromMs));
        QCOMPARE(filter.toMs, std::optional<std::int64_t>(dialog->span().toMs));
    }

    void readingAgainIsForTheDashboardToo()
    {
        Bench bench;
        bench.window->showPage(Sidebar::Page::Dashboard);
        bench.backend.answerAll();
        const FakeQueries& queries = bench.backend.queries(QStringLiteral("dashboard"));
        QCOMPARE(queries.figuresRequests.size(), std::size_t{1});
        QTRY_VERIFY(bench.window->isActiveWindow());
        QTest::keyClick(bench.window.get(), Qt::Key_F5);
        QCOMPARE(queries.figuresRequests.size(), std::size_t{2}); // at once
    }

    void everyOutcomeBehindAFigureHasItsChipAndAWayBack()
    {
        Bench bench;
        FilterState state;
        for (const std::optional<Outcome> outcome :
             {std::optional(Outcome::Resolved), std::optional(Outcome::Audit), std::optional<Outcome>()}) {
            state.outcome = outcome;
            Q_EMIT bench.window->dashboard().alertsRequested(state);
            QCOMPARE(bench.table().idsRequests.back().filter.outcomes,
                     outcome ? EnumSet<Outcome>{*outcome} : EnumSet<Outcome>{});
            auto* chip = bench.named<Chip>(outcome ? outcomeName(*outcome) : QStringLiteral("All events"));
            QVERIFY(chip && chip->isChecked());
            QTest::mouseClick(bench.named<Chip>(QStringLiteral("Alerts")), Qt::LeftButton);
            QCOMPARE(bench.table().idsRequests.back().filter.outcomes, EnumSet<Outcome>{Outcome::Alert});
            QVERIFY(!chip->isVisible());
        }
    }

    void aSpanOfTheDashboardStaysAndIsNotLive()
    {
        Bench bench;
        FilterState state;
        state.range = TimeRange::Custom;
        state.custom = {bench.clock.now - 7'200'000, bench.clock.now - 3'600'000};
        Q_EMIT bench.window->dashboard().alertsRequested(state);
        bench.backend.answerAll();
        QCOMPARE(bench.table().idsRequests.back().filter.toMs,
                 std::optional<std::int64_t>(state.custom.toMs));
        QVERIFY(bench.named<Chip>(QStringLiteral("Time range: 2023-11-14 20:13 – 21:13")));
        QVERIFY(!bench.named<QWidget>(QStringLiteral("0 · live")));
    }
};

QTEST_MAIN(TestDashboardLinks)
#include "tst_dashboardlinks.moc"
