// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/filterbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navbutton.h"
#include "ui/rawlog/rawlogpage.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/command.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionsview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace duskwatch;

namespace {

/// The whole window over fakes, with alerts \a count…1 on the screen.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<MainWindow> window;

    explicit Bench(int count)
    {
        if (count >= 0)
            backend.addListening(QStringLiteral("fixture"), 6514);
        for (const char* purpose : {"alerts", "detail"})
            for (qint64 id = 1; id <= count; ++id) {
                FakeQueries& queries = backend.queries(QLatin1StringView(purpose));
                queries.addRow(id, clock.now - 100'000 + id, id % 3 == 0 ? Priority::High : Priority::Low);
                queries.rawLines[id] =
                    "<165>x darktrace {\"pbid\":" + QByteArray::number(id) +
                    ",\"triggeredComponents\":[{\"triggeredFilters\":[{\"filterType\":\"Colour\","
                    "\"comparatorType\":\"display\",\"trigger\":{\"value\":\"blue\"}}]}]}";
            }
        for (qint64 id = count; id >= 1; --id)
            table().idsToAnswer.push_back(EventId{id});
        window = std::make_unique<MainWindow>(backend, theme, clock);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        backend.answerAll();
    }
    FakeQueries& table() { return backend.queries(QStringLiteral("alerts")); }
    AlertTableView& view() const { return window->alerts().table(); }
    AlertTableModel& model() const { return window->alerts().model(); }
    bool rowsRead()
    {
        view().viewport()->grab(); // a view asks for rows by painting
        backend.answerAll();
        return model().rowCount() > 0 && !model().index(0, 0).data(AlertTableModel::LoadingRole).toBool();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(model().index(row, 1)).center());
        backend.answerAll();
    }
    template <class Widget>
    Widget* named(const QString& start) const
    {
        for (Widget* widget : window->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName().startsWith(start))
                return widget;
        return nullptr;
    }
    void alertsArrive(qint64 first, qint64 last)
    {
        std::vector<EventId> added;
        for (qint64 id = last; id >= first; --id) {
            table().addRow(id, clock.now + id);
            added.push_back(EventId{id});
        }
        table().newerToAnswer = added;
        StoredBatch batch;
        batch.firstNew = EventId{first};
        batch.lastNew = EventId{last};
        Q_EMIT backend.stored(batch);
    }
    bool shows(int rows)
    {
        backend.answerAll();
        return model().rowCount() == rows;
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASourceTheOneButtonAddsOne()
    {
        Bench bench(-1);
        auto* empty = bench.window->alerts().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(bench.window->currentPage(), &bench.window->sources());
        QVERIFY(bench.window->sources().wizard());
    }

    void whenNothingMatchesTheFiltersCanBeCleared()
    {
        Bench bench(0);
        auto* empty = bench.window->alerts().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!bench.table().idsRequests.back().filter.fromMs); // all time
    }

    void aClickOnARowShowsItsDetails()
    {
        Bench bench(50);
        QVERIFY(!bench.window->alerts().detailPane().isVisible());
        bench.clickRow(2);
        AlertDetailPane& pane = bench.window->alerts().detailPane();
        QVERIFY(pane.isVisible());
        QCOMPARE(toInt(pane.shownEvent()), 48);
        pane.tabs()->setCurrentIndex(2);
        auto* evidence = pane.findChildren<QTextEdit*>().last();
        QTRY_VERIFY(evidence->toPlainText().contains(QStringLiteral("Colour")));
        QVERIFY(evidence->toPlainText().contains(QStringLiteral("blue")));
        QTRY_VERIFY(
            pane.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("\"pbid\": 48")));
        QTest::keyClick(&bench.view(), Qt::Key_Escape);
        QVERIFY(!pane.isVisible());
    }

    void jAndKWalkThroughTheAlerts()
    {
        Bench bench(50);
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        bench.view().setFocus();
        QTest::keyClick(&bench.view(), Qt::Key_J);
        QCOMPARE(toInt(bench.view().currentEvent()), 50);
        QTest::keyClick(&bench.view(), Qt::Key_J);
        QCOMPARE(toInt(bench.view().currentEvent()), 49);
        QTest::keyClick(&bench.view(), Qt::Key_K);
        QCOMPARE(toInt(bench.view().currentEvent()), 50);
        QTest::keyClick(&bench.view(), Qt::Key_K);
        QCOMPARE(toInt(bench.view().currentEvent()), 50);
    }

    void aAcknowledgesTheSelection()
    {
        Bench bench(50);
        QTRY_VERIFY(bench.rowsRead());
        bench.clickRow(0);
        QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          bench.view().visualRect(bench.model().index(2, 1)).center());
        QTest::keyClick(&bench.view(), Qt::Key_A);
        QCOMPARE(bench.backend.changes.size(), std::size_t(1));
        QCOMPARE(bench.backend.changes[0].size(), std::size_t(1));
        QCOMPARE(bench.backend.changes[0][0].ids.size(), std::size_t(3));
        QCOMPARE(bench.backend.changes[0][0].change.kind, AlertChangeKind::Acknowledge);
    }

    void slashGoesToTheFilterAndTypingFilters()
    {
        Bench bench(50);
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        QTest::keyClick(bench.window.get(), Qt::Key_Slash);
        QLineEdit* text = bench.window->alerts().filterBar().textField();
        QVERIFY(text->hasFocus());
        const auto before = bench.table().idsRequests.size();
        QTest::keyClicks(text, QStringLiteral("desk 7"));
        QTRY_COMPARE(bench.table().idsRequests.back().filter.text, QStringLiteral("desk 7"));
        QVERIFY(bench.table().idsRequests.size() <= before + 6);
    }

    void chipsFilterAtOnceAndShowCounts()
    {
        Bench bench(50);
        FakeQueries& counting = bench.backend.queries(QStringLiteral("counts"));
        counting.counts.high = 37;
        QTest::mouseClick(bench.named<Chip>(QStringLiteral("High")), Qt::LeftButton);
        QVERIFY(bench.table().idsRequests.back().filter.priorities.contains(Priority::High));
        bench.backend.answerAll();
        QVERIFY(bench.named<Chip>(QStringLiteral("High, 37")));
        QTest::mouseClick(bench.named<Chip>(QStringLiteral("Critical")), Qt::LeftButton);
        QVERIFY(bench.table().idsRequests.back().filter.categories.contains(Category::Critical));
        QTest::mouseClick(bench.named<Chip>(QStringLiteral("Suppressed")), Qt::LeftButton);
        QCOMPARE(bench.table().idsRequests.back().filter.outcomes, EnumSet<Outcome>{Outcome::Suppressed});
        QTest::mouseClick(bench.named<Chip>(QStringLiteral("Alerts")), Qt::LeftButton);
        QCOMPARE(bench.table().idsRequests.back().filter.outcomes, EnumSet<Outcome>{Outcome::Alert});
    }

    void aClickOnAHeaderSorts()
    {
        Bench bench(50);
        QHeaderView* header = bench.view().horizontalHeader();
        const int score = static_cast<int>(AlertColumn::Score);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(score) + 20, 10));
        QCOMPARE(bench.table().idsRequests.back().order, (AlertOrder{AlertColumn::Score, true}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(score) + 20, 10));
        QCOMPARE(bench.table().idsRequests.back().order, (AlertOrder{AlertColumn::Score, false}));
    }

    void newAlertsDoNotMoveWhatIsBeingRead()
    {
        Bench bench(500);
        QTRY_VERIFY(bench.rowsRead());
        bench.view().verticalScrollBar()->setValue(100 * bench.view().rowHeight(0));
        const QModelIndex read = bench.model().index(bench.view().rowAt(0), 0);
        const EventId top = bench.model().idAt(read.row());
        bench.clickRow(bench.view().rowAt(0) + 3);
        const EventId selected = bench.view().currentEvent();
        bench.alertsArrive(501, 512);
        QTRY_VERIFY(bench.shows(512));
        QCOMPARE(bench.model().idAt(bench.view().rowAt(0)), top);
        QCOMPARE(bench.view().currentEvent(), selected);
        QPushButton* pill = nullptr;
        for (QPushButton* button : bench.view().findChildren<QPushButton*>())
            pill = button;
        QVERIFY(pill->isVisible());
        QVERIFY(pill->text().startsWith(QStringLiteral("12 new")));
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(bench.view().verticalScrollBar()->value(), 0);
        QVERIFY(!pill->isVisible());
    }

    void atTheTopNewAlertsAreSeenAtOnce()
    {
        Bench bench(500);
        bench.alertsArrive(501, 503);
        QTRY_VERIFY(bench.shows(503));
        QCOMPARE(bench.view().verticalScrollBar()->value(), 0);
        QCOMPARE(toInt(bench.model().idAt(bench.view().rowAt(0))), 503);
    }

    void selectionAndPlaceSurviveARefresh()
    {
        Bench bench(500);
        QTRY_VERIFY(bench.rowsRead());
        bench.view().verticalScrollBar()->setValue(50 * bench.view().rowHeight(0));
        bench.clickRow(bench.view().rowAt(0) + 2);
        const EventId selected = bench.view().currentEvent();
        const EventId top = bench.model().idAt(bench.view().rowAt(0));
        bench.table().idsToAnswer.insert(bench.table().idsToAnswer.begin(), EventId{501});
        QTest::keyClick(bench.window.get(), Qt::Key_F5);
        bench.window->alerts().refresh();
        bench.backend.answerAll();
        QCOMPARE(bench.model().rowCount(), 501);
        QCOMPARE(bench.view().currentEvent(), selected);
        QCOMPARE(bench.model().idAt(bench.view().rowAt(0)), top);
    }

    void comingToThePageOpensNothingUnasked()
    {
        Bench bench(50);
        bench.window->showPage(Sidebar::Page::Sources);
        bench.window->showPage(Sidebar::Page::Alerts);
        QTRY_VERIFY(bench.view().hasFocus());
        QCOMPARE(toInt(bench.view().currentEvent()), 0);
        QVERIFY(!bench.window->alerts().detailPane().isVisible());
    }

    void theSelectionWaitsForALaterChunk()
    {
        Bench bench(500);
        bench.clickRow(3); // 497
        bench.table().holdIds = true;
        bench.window->alerts().refresh();
        const quint64 job = bench.table().idsRequests.back().job;
        bench.table().answerIds(job, {EventId{1}, EventId{2}}, false);
        QVERIFY(bench.window->alerts().detailPane().isVisible());
        bench.table().answerIds(job, {EventId{3}, EventId{497}}, true);
        QCOMPARE(toInt(bench.view().currentEvent()), 497);
        QVERIFY(bench.window->alerts().detailPane().isVisible());
    }

    void aSelectionThatNoLongerMatchesIsGivenUp()
    {
        Bench bench(500);
        bench.clickRow(3);
        bench.table().idsToAnswer = {EventId{1}, EventId{2}};
        bench.window->alerts().refresh();
        bench.backend.answerAll();
        QVERIFY(!bench.window->alerts().detailPane().isVisible());
        QCOMPARE(toInt(bench.view().currentEvent()), 0);
    }

    void theKeysOfThePagesWork()
    {
        Bench bench(3);
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        QTest::keyClick(bench.window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(bench.window->currentPage(), &bench.window->sources());
        QVERIFY(bench.window->sidebar().button(Sidebar::Page::Sources)->isChecked());
        QTest::keyClick(bench.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(bench.window->currentPage(), &bench.window->alerts());
        QSignalSpy closed(bench.window.get(), &MainWindow::closed);
        QTest::keyClick(bench.window.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(closed.size(), 1);
    }

    void thePaletteFindsCommandsPagesAndLogs()
    {
        Bench bench(3);
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette* palette = bench.window->palettePopup();
        QVERIFY(palette && palette->isVisible());
        auto* text = palette->findChild<QLineEdit*>();
        QTRY_VERIFY(palette->isActiveWindow());
        QTest::keyClicks(text, QStringLiteral("datac"));
        QCOMPARE(palette->shown().front(), QStringLiteral("Go to data collection"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(bench.window->currentPage(), &bench.window->sources());
        QTRY_VERIFY(!bench.window->palettePopup());
        bench.window->activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);
        text = bench.window->palettePopup()->findChild<QLineEdit*>();
        QTRY_VERIFY(bench.window->palettePopup()->isActiveWindow());
        QTest::keyClicks(text, QStringLiteral("fixt"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(bench.window->currentPage(), &bench.window->rawLog());
    }

    void theKeysAreListedAndNoneIsTakenTwice()
    {
        Bench bench(3);
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        QTest::keyClick(bench.window.get(), Qt::Key_F1);
        ShortcutSheet* sheet = bench.window->shortcutSheet();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(sheet->list().toPlainText().contains(QStringLiteral("Go to the alerts")));
        QVERIFY(sheet->list().toPlainText().contains(QStringLiteral("Next alert")));
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("palette of nothing"));
        QVERIFY(!sheet->list().toPlainText().contains(QStringLiteral("Next alert")));
        for (QWidget* page : bench.window->pages()) {
            QSet<QKeySequence> taken;
            for (const QAction* action : ownCommands(*bench.window) + commandsOf(*page)) {
                QVERIFY2(!action->text().isEmpty(), page->metaObject()->className());
                for (const QKeySequence& keys : action->shortcuts()) {
                    QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + u' ' + action->text()));
                    taken.insert(keys);
                }
            }
        }
    }

    void theRawLogOpensAndEscapeLeadsBack()
    {
        Bench bench(3);
        bench.window->showRawLog(SourceId{1});
        QCOMPARE(bench.window->currentPage(), &bench.window->rawLog());
        QTest::keyClick(&bench.window->rawLog(), Qt::Key_Escape);
        QCOMPARE(bench.window->currentPage(), &bench.window->sources());
    }

    void columnsAndSizeAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        {
            Bench bench(3);
            bench.view().setColumnHidden(static_cast<int>(AlertColumn::Kind), true);
            bench.window->resize(1111, 777);
            QSettings settings(file, QSettings::IniFormat);
            bench.window->saveState(settings);
        }
        Bench bench(3);
        QSettings settings(file, QSettings::IniFormat);
        bench.window->restoreState(settings);
        QVERIFY(bench.view().isColumnHidden(static_cast<int>(AlertColumn::Kind)));
        QCOMPARE(bench.window->size(), QSize(1111, 777));
        QCOMPARE(bench.model().order(), AlertOrder{});
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Bench bench(3);
        for (QWidget* widget : bench.window->findChildren<QWidget*>()) {
            if (!qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QLineEdit*>(widget))
                continue;
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }

    void darkAndBackLeavesEverythingInPlace()
    {
        Bench bench(20);
        bench.clickRow(1);
        bench.theme.setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(bench.window->palette().color(QPalette::Base), darkColors().surface);
        QCOMPARE(toInt(bench.view().currentEvent()), 19);
        bench.theme.setChoice(ThemeChoice::Light);
        QTRY_COMPARE(bench.window->palette().color(QPalette::Base), lightColors().surface);
    }

    void anAlertIsBroughtUpEvenWhereTheFilterHidesIt()
    {
        Bench bench(20);
        bench.window->showPage(Sidebar::Page::Sources);
        QVERIFY(!bench.window->isWatched());
        bench.window->showAlert(EventId{7});
        QCOMPARE(bench.window->currentPage(), &bench.window->alerts());
        QCOMPARE(bench.view().currentEvent(), EventId{7});

        FilterState hides;
        hides.text = QStringLiteral("nothing like it");
        bench.table().idsToAnswer.clear();
        bench.window->alerts().filterBar().setState(hides);
        bench.backend.answerAll();
        QCOMPARE(bench.model().rowCount(), 0);
        bench.window->showAlert(EventId{9});
        QCOMPARE(bench.window->alerts().detailPane().shownEvent(), EventId{9});
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
