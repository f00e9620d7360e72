// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// How one gets from page to page: keys, palette, links.
#include "tests/support/windowbench.h"

using namespace duskwatch;
using Bench = duskwatch::test::WindowBench;

class TestWindowNavigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeysOfThePagesWork()
    {
        Bench bench(3);
        QTRY_VERIFY(QApplication::activeWindow() == bench.window.get());
        const auto key = [](Sidebar::Page page) {
            return static_cast<Qt::Key>(Qt::Key_0 + Sidebar::number(page));
        };
        QTest::keyClick(bench.window.get(), key(Sidebar::Page::Search), Qt::ControlModifier);
        QCOMPARE(bench.window->currentPage(), &bench.window->search());
        QVERIFY(bench.window->search().header().edit().hasFocus());
        QTest::keyClick(bench.window.get(), key(Sidebar::Page::Sources), Qt::ControlModifier);
        QCOMPARE(bench.window->currentPage(), &bench.window->sources());
        QVERIFY(bench.window->sidebar().button(Sidebar::Page::Sources)->isChecked());
        QTest::keyClick(bench.window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(bench.window->currentPage(), &bench.window->alerts());
        QSignalSpy closed(bench.window.get(), &MainWindow::closed);
        QTest::keyClick(bench.window.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(closed.size(), 1);
    }

    void theDeviceOfAnAlertIsSearchedForInItsLog()
    {
        Bench bench(3);
        bench.window->showAlert(EventId{2});
        bench.backend.answerAll();
        Q_EMIT bench.window->alerts().detailPane().linkChosen(kLogSearchLink + QStringLiteral("\"ws-1\""));
        QCOMPARE(bench.window->currentPage(), &bench.window->search());
        QCOMPARE(bench.backend.searchJobs.searches.size(), std::size_t{1});
        QCOMPARE(bench.backend.searchJobs.searches[0].source,
                 bench.window->alerts().detailPane().row().source);
        QCOMPARE(bench.backend.searchJobs.searches[0].query, QStringLiteral("\"ws-1\""));
    }

    void aFoundLineIsShownInTheLog()
    {
        Bench bench(3);
        FakeQueries& log = bench.backend.queries(QStringLiteral("rawlog"));
        log.addLog(500);
        Q_EMIT bench.window->search().logLineRequested(SourceId{1}, 123);
        bench.backend.answerAll();
        QCOMPARE(bench.window->currentPage(), &bench.window->rawLog());
        QCOMPARE(bench.window->rawLog().view().selected(), 123);
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
};

QTEST_MAIN(TestWindowNavigation)
#include "tst_windownavigation.moc"
