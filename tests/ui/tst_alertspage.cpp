// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertsbench.h"
#include "ui/alerts/alertcommands.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/changebar.h"
#include "ui/alerts/filterbar.h"
#include "ui/alerts/linkopener.h"
#include "ui/alerts/selectionbar.h"
#include "ui/alerts/viewsmenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionsview.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;

namespace {

using Bench = AlertsBench;

} // namespace

class TestAlertsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingUnderTheFilterIsChangedAtOnce()
    {
        Bench bench(500);
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        bench.press(Qt::Key_A, Qt::ControlModifier);
        auto* bar = bench.page->findChild<SelectionBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel*>()->text(), QStringLiteral("All 500 alerts are selected"));
        QTest::mouseClick(bench.button(*bar, QStringLiteral("Assign to me")), Qt::LeftButton);
        QCOMPARE(bench.lastChange().change, (AlertChange{AlertChangeKind::Assign, QStringLiteral("ada")}));
        QCOMPARE(bench.lastChange().ids.size(), std::size_t(500));
        QCOMPARE(toInt(bench.lastChange().ids.front()), 500);
    }

    void theBarSaysWhatWasDoneAndUndoesIt()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        bench.clickRow(2, Qt::ShiftModifier);
        bench.press(Qt::Key_A);
        QCOMPARE(bench.lastChange().change.kind,
                 AlertChangeKind::Acknowledge); // as not all were acknowledged
        AlertChangeOutcome outcome;
        outcome.changed = 2;
        outcome.undo = {{{AlertChangeKind::Unacknowledge, {}}, {EventId{20}, EventId{18}}}};
        bench.backend.finishChange(outcome);
        QVERIFY(bench.page->changeBar().isVisible());
        QCOMPARE(bench.barText(), QStringLiteral("2 alerts are acknowledged. One was so already."));
        QTest::mouseClick(bench.button(bench.page->changeBar(), QStringLiteral("Undo")), Qt::LeftButton);
        QCOMPARE(bench.lastChange().change.kind, AlertChangeKind::Unacknowledge);
        QCOMPARE(bench.lastChange().ids.size(), std::size_t(2));
        bench.backend.finishChange({});
        const auto changes = bench.backend.changes.size();
        bench.press(Qt::Key_Z, Qt::ControlModifier); // nothing is left to undo
        QCOMPARE(bench.backend.changes.size(), changes);
    }

    void whatIsAcknowledgedOnlyIsTakenBack()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(1);
        bench.press(Qt::Key_A);
        QCOMPARE(bench.lastChange().change.kind, AlertChangeKind::Unacknowledge);
    }

    void longWorkShowsItsProgressAndStops()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        bench.press(Qt::Key_A);
        Q_EMIT bench.backend.alertChangeProgressed(bench.backend.changeJobs.back(), 400, 1000);
        QPushButton* stop = nullptr;
        QTRY_VERIFY((stop = bench.button(bench.page->changeBar(), QStringLiteral("Stop"))));
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(bench.backend.cancelledChanges.size(), std::size_t(1));
        AlertChangeOutcome outcome;
        outcome.changed = 400;
        outcome.asked = 399; // finishChange adds the one that was asked for
        outcome.cancelled = true;
        bench.backend.finishChange(outcome);
        QVERIFY(bench.barText().contains(QStringLiteral("400 alerts are acknowledged.")));
        QVERIFY(bench.barText().contains(QStringLiteral("Stopped")));
    }

    void xAddsAlertsToTheSelection()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        QCOMPARE(bench.page->commands().selectedCount(), 1);
        bench.press(Qt::Key_X);
        QCOMPARE(bench.page->commands().selectedCount(), 0);
        bench.press(Qt::Key_X);
        QCOMPARE(bench.page->commands().selectedCount(), 1);
    }

    void aNoteIsWrittenByKeyboardAlone()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        bench.press(Qt::Key_N);
        QVERIFY(bench.page->commands().prompt());
        auto* text = qobject_cast<QPlainTextEdit*>(bench.page->commands().prompt()->editor());
        QTest::keyClicks(text, QStringLiteral("seen before"));
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, QStringLiteral("twice"));
        QTRY_VERIFY(text->window()->isActiveWindow());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.lastChange().change,
                 (AlertChange{AlertChangeKind::AddNote, QStringLiteral("seen before\ntwice")}));
        QTRY_VERIFY(!bench.page->commands().prompt());
    }

    void anEmptyTagCannotBeGiven()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        bench.press(Qt::Key_T);
        TextPrompt* prompt = bench.page->commands().prompt();
        QVERIFY(prompt);
        QVERIFY(!bench.button(*prompt, QStringLiteral("Add tag"))->isEnabled());
        QTest::keyClicks(prompt->editor(), QString(kMaxTagCharacters + 1, u'x'));
        QVERIFY(!bench.button(*prompt, QStringLiteral("Add tag"))->isEnabled());
        QTest::keyClick(prompt->editor(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.page->commands().prompt());
        QVERIFY(bench.backend.changes.empty());
    }

    void alertsAreCopiedAsTextAndAsJson()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        bench.clickRow(1, Qt::ShiftModifier);
        bench.press(Qt::Key_C, Qt::ControlModifier);
        bench.backend.answerAll();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("[Medium]")));
        QVERIFY(text.contains(QStringLiteral("Darktrace id: 1020")));
        QVERIFY(text.contains(QStringLiteral("Darktrace id: 1019")));
        QCOMPARE(bench.barText(), QStringLiteral("2 alerts are copied."));
        bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        bench.backend.answerAll();
        const QByteArray first = QApplication::clipboard()->text().toUtf8().split('\n').front();
        const QJsonObject json = QJsonDocument::fromJson(first).object();
        QCOMPARE(json["externalId"].toString(), QStringLiteral("1020"));
        QCOMPARE(json["kind"].toString(), QStringLiteral("model-breach"));
        QCOMPARE(json["status"].toString(), QStringLiteral("new"));
    }

    void aLinkIsOpenedOnlyAfterTheUserAgreed()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        std::vector<QUrl> opened;
        LinkOpener opener(bench.backend, *bench.page, [&](const QUrl& url) {
            opened.push_back(url);
            return true;
        });
        const QString link = QStringLiteral("https://dt.example.test/#modelbreach/7");
        opener.open(link, SourceId{1});
        QVERIFY(opener.question());
        QVERIFY(opened.empty());
        QTest::keyClick(opener.question(), Qt::Key_Escape);
        QTRY_VERIFY(!opener.question());
        QVERIFY(opened.empty());
        opener.open(link, SourceId{1});
        QTest::mouseClick(bench.button(*opener.question(), QStringLiteral("Open the link")), Qt::LeftButton);
        QCOMPARE(opened.size(), std::size_t(1));
        opener.open(link, SourceId{1}); // asked once only
        QCOMPARE(opened.size(), std::size_t(2));
        QCOMPARE(opener.agreedHosts(), QStringList({QStringLiteral("dt.example.test")}));
    }

    void linksAreJudged_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* name, const char* link, const char* own,
                            ApplianceLink::Verdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(own)
                                << static_cast<int>(verdict);
        };
        using Verdict = ApplianceLink::Verdict;
        row("none", "", "dt.test", Verdict::None);
        row("agreed", "https://dt.test/#a", "dt.test", Verdict::Open);
        row("agreed, in other letters", "https://DT.test/#a", "dt.test", Verdict::Open);
        row("a host that is not known yet", "https://new.test/#a", "", Verdict::Ask);
        row("another host than the source's", "https://evil.test/#a", "dt.test", Verdict::Refuse);
        row("a host that begins as ours", "https://dt.test.evil.test/", "dt.test", Verdict::Refuse);
        row("http", "http://dt.test/", "dt.test", Verdict::Refuse);
        row("a file", "file:///etc/passwd", "", Verdict::Refuse);
        row("a script", "javascript:alert(1)", "", Verdict::Refuse);
        row("a user in front", "https://dt.test@evil.test/", "", Verdict::Refuse);
        row("no address", "not an address", "", Verdict::Refuse);
    }

    void linksAreJudged()
    {
        QFETCH(QString, link);
        QFETCH(QString, own);
        QFETCH(int, verdict);
        const ApplianceLink judged = judgeLink(link, own, {QStringLiteral("dt.test")});
        QCOMPARE(static_cast<int>(judged.verdict), verdict);
        QCOMPARE(judged.reason.isEmpty(), judged.verdict != ApplianceLink::Verdict::Refuse);
    }

    void aRelatedBreachIsFollowedToItsAlert()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.clickRow(0);
        AlertDetailPane& pane = bench.page->detailPane();
        pane.tabs()->setCurrentIndex(2);
        auto* evidence = qobject_cast<SectionsView*>(pane.tabs()->currentWidget());
        QTRY_VERIFY(evidence->toPlainText().contains(QStringLiteral("breach 1003")));
        evidence->setFocus();
        QTest::keyClick(evidence, Qt::Key_Tab); // to the only link
        QTest::keyClick(evidence, Qt::Key_Return);
        bench.backend.answerAll();
        QCOMPARE(toInt(pane.shownEvent()), 3);
    }

    void theIncidentsOfABreachAreFollowed()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        FakeQueries& queries = bench.backend.queries(QStringLiteral("detail"));
        queries.relatives.incidents = {{EventId{5}, QStringLiteral("Odd\u202eupload"), bench.clock.now}};
        queries.relatives.alertsOfDevice = 12;
        queries.rawLines[20] = "{\"pbid\":1020}";
        bench.clickRow(0);
        AlertDetailPane& pane = bench.page->detailPane();
        const auto shown = [&pane](int tab) {
            pane.tabs()->setCurrentIndex(tab);
            return qobject_cast<SectionsView*>(pane.tabs()->currentWidget());
        };
        QTRY_VERIFY(shown(0)->toPlainText().contains(QStringLiteral("Show all 12 of this device")));
        SectionsView* evidence = shown(2);
        QTRY_VERIFY(evidence->toPlainText().contains(QStringLiteral("AI Analyst incidents")));
        QVERIFY(!evidence->toPlainText().contains(QChar(0x202e)));
        evidence->setFocus();
        QTest::keyClick(evidence, Qt::Key_Tab); // to the only link
        QTest::keyClick(evidence, Qt::Key_Return);
        bench.backend.answerAll();
        QCOMPARE(toInt(pane.shownEvent()), 5);
    }

    void aDeviceWithoutOtherAlertsHasNoLink()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        bench.backend.queries(QStringLiteral("detail")).relatives.alertsOfDevice = 1;
        bench.clickRow(0);
        auto* summary = qobject_cast<SectionsView*>(bench.page->detailPane().tabs()->widget(0));
        QTRY_VERIFY(summary->toPlainText().contains(QStringLiteral("None of this device")));
        QVERIFY(!summary->toPlainText().contains(QStringLiteral("Show all")));
    }

    void viewsAreSavedChosenAndRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        {
            Bench bench;
            QTRY_VERIFY(isActive(bench));
            FilterState state = FilterState::widest();
            state.priorities = {Priority::High};
            state.tag = QStringLiteral("vip");
            bench.page->filterBar().setState(state);
            ViewsMenu& views = bench.page->views();
            Q_EMIT views.aboutToShow();
            QSignalSpy worthSaving(bench.page.get(), &AlertsPage::stateChanged);
            views.askForName();
            QTest::keyClicks(views.prompt()->editor(), QStringLiteral("My & view"));
            QTRY_VERIFY(views.prompt()->isActiveWindow());
            QTest::keyClick(views.prompt()->editor(), Qt::Key_Return);
            QCOMPARE(worthSaving.size(), 1);
            bench.page->saveState(settings);
        }
        Bench bench;
        bench.page->restoreState(settings);
        ViewsMenu& views = bench.page->views();
        QCOMPARE(views.own().size(), 1);
        QCOMPARE(views.own()[0].name, QStringLiteral("My & view"));
        const auto before = bench.table().idsRequests.size();
        Q_EMIT views.chosen(views.own()[0]);
        QCOMPARE(bench.table().idsRequests.size(), before + 1);
        QCOMPARE(bench.table().idsRequests.back().filter.tag, QStringLiteral("vip"));
        QVERIFY(bench.table().idsRequests.back().filter.priorities.contains(Priority::High));
    }

    void aPageThatNobodySeesCountsNothingUntilItIsSeen()
    {
        Bench hidden;
        Bench shown;
        hidden.page->hide();
        const auto counted = [](Bench& bench) {
            return bench.backend.queries(QStringLiteral("counts")).countRequests.size();
        };
        const auto before = counted(hidden);
        const auto shownBefore = counted(shown);
        StoredBatch batch;
        batch.source = SourceId{1};
        Q_EMIT hidden.backend.stored(batch);
        Q_EMIT shown.backend.stored(batch);
        QTRY_COMPARE(counted(shown), shownBefore + 1); // so much time has gone by
        QCOMPARE(counted(hidden), before);
        hidden.page->show();
        QTRY_COMPARE(counted(hidden), before + 1);
    }

    void viewsFromAStrangeFileAreRead()
    {
        QVERIFY(savedViewsFromJson("no json").isEmpty());
        const auto views = savedViewsFromJson(
            R"([1, {"name": ""}, {"name": "a", "priorities": [3, 99, -1, "x"], "range": 77, "column": 4}, {"name": "a"}])");
        QCOMPARE(views.size(), 1);
        QCOMPARE(views[0].filter.priorities, EnumSet<Priority>{Priority::High});
        QCOMPARE(views[0].filter.range, TimeRange::Day);
        QCOMPARE(views[0].order.column, AlertColumn::Title);
        for (const SavedView& view : builtInViews(QStringLiteral("ada")))
            QCOMPARE(savedViewsFromJson(savedViewsToJson({view})), QVector<SavedView>{view});
    }
};

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
