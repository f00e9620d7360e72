// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationlimits.h"
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/investigations/investigationdetailpane.h"
#include "ui/investigations/investigationfilterbar.h"
#include "ui/investigations/investigationlimitsdialog.h"
#include "ui/investigations/investigationlistmodel.h"
#include "ui/investigations/investigationpicker.h"
#include "ui/investigations/investigationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/command.h"
#include "ui/widgets/sectionsview.h"
#include "ui/widgets/textprompt.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace duskwatch;

namespace {

/// The page over a fake with two investigations.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<InvestigationsPage> page;

    Bench()
    {
        for (const qint64 id : {2, 1}) {
            InvestigationDetail detail;
            detail.summary.id = InvestigationId{id};
            detail.summary.title = QStringLiteral("Scan %1\u202E").arg(id);
            detail.summary.status = InvestigationStatus::Open;
            detail.summary.priority = detail.summary.inherited = InvestigationPriority::Critical;
            InvestigationAlert alert;
            alert.row.id = EventId{id * 10};
            alert.row.title = QStringLiteral("Device::Scan");
            alert.row.priority = Priority::High;
            detail.alerts = {alert};
            fake().list.rows.push_back(detail.summary);
            fake().details[detail.summary.id] = detail;
        }
        fake().list.byStatus = {0, 2, 0, 0};
        page = std::make_unique<InvestigationsPage>(backend, theme, clock);
        page->resize(1100, 700);
        page->show();
    }
    FakeInvestigations& fake() { return backend.investigations; }
    bool run(const QString& text)
    {
        for (QAction* action : commandsOf(*page)) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    Chip* chip(const QString& text)
    {
        for (Chip* chip : page->findChildren<Chip*>()) {
            if (chip->text() == text)
                return chip;
        }
        return nullptr;
    }
    /// In the menu of a chip.
    void choose(const QString& chipText, const QString& action)
    {
        chip(chipText)->click();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* each : menu->actions()) {
            if (each->text() == action)
                each->trigger();
        }
        menu->close();
    }
    const InvestigationStep& lastStep() { return fake().changes.back().front(); }
    bool isReady() { return page->pane().detail().summary.id == InvestigationId{2}; }
};

} // namespace

class TestInvestigationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsShownWithHiddenSignsMadeVisible()
    {
        Bench bench;
        QAbstractItemModelTester tester(&bench.page->model());
        QTRY_VERIFY(bench.isReady());
        const QModelIndex title = bench.page->model().index(0, InvestigationListModel::Title);
        QCOMPARE(title.data().toString(), QStringLiteral("Scan 2\\u202E"));
        QCOMPARE(bench.page->model().index(0, InvestigationListModel::Priority).data().toString(),
                 QStringLiteral("Critical"));
    }

    void closingSaysItsDispositionAndCanBeUndone()
    {
        Bench bench;
        QTRY_VERIFY(bench.isReady());
        InvestigationStep back;
        back.action = InvestigationAction::SetStatus;
        bench.fake().outcome.undo = {back};
        QVERIFY(bench.run(QStringLiteral("Close as: Malicious")));
        QCOMPARE(bench.lastStep().status, InvestigationStatus::Closed);
        QCOMPARE(bench.lastStep().disposition, Disposition::Malicious);
        QCOMPARE(bench.lastStep().ids, std::vector<InvestigationId>{InvestigationId{2}});
        QTRY_VERIFY(bench.page->message().contains(QLatin1String("Undo")));
        QVERIFY(bench.run(QStringLiteral("Undo the last change")));
        QCOMPARE(bench.lastStep().status, InvestigationStatus::Open);
        QTRY_COMPARE(bench.page->message(), QStringLiteral("The change was undone."));
        QVERIFY(!bench.run(QStringLiteral("Undo the last change"))); // once
    }

    void mergingTakesTwoAndTheKeyboardChoosesThem()
    {
        Bench bench;
        QTRY_VERIFY(bench.isReady());
        QVERIFY(!bench.run(QStringLiteral("Merge the selected investigations")));
        bench.page->table().setFocus();
        QTest::keyClick(&bench.page->table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(bench.run(QStringLiteral("Merge the selected investigations")));
        QCOMPARE(bench.lastStep().ids,
                 (std::vector<InvestigationId>{InvestigationId{1}, InvestigationId{2}}));
    }

    void aNoteIsWrittenWithTheKeyboard()
    {
        Bench bench;
        QTRY_VERIFY(bench.isReady());
        QVERIFY(!bench.page->pane().addNoteButton().isEnabled());
        QTest::keyClicks(&bench.page->pane().note(), QStringLiteral("It was the printer"));
        QTest::keyClick(&bench.page->pane().addNoteButton(), Qt::Key_Space);
        QCOMPARE(bench.lastStep().action, InvestigationAction::AddNote);
        QCOMPARE(bench.lastStep().text, QStringLiteral("It was the printer"));
    }

    void enterOnAnAlertAsksForIt()
    {
        Bench bench;
        QTRY_COMPARE(bench.page->pane().alertList().count(), 1);
        QSignalSpy asked(bench.page.get(), &InvestigationsPage::alertRequested);
        bench.page->pane().alertList().setCurrentRow(0);
        QTest::keyClick(&bench.page->pane().alertList(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<EventId>(), EventId{20});
    }

    void selectedAlertsAreSplitOffAndMoved()
    {
        Bench bench;
        QTRY_COMPARE(bench.page->pane().alertList().count(), 1);
        QVERIFY(!bench.run(QStringLiteral("Split off the selected alerts")));
        bench.page->pane().alertList().setCurrentRow(0);
        QVERIFY(bench.run(QStringLiteral("Split off the selected alerts")));
        QCOMPARE(bench.lastStep().action, InvestigationAction::Create);
        QCOMPARE(bench.lastStep().alerts, std::vector<EventId>{EventId{20}});
        QVERIFY(bench.run(QStringLiteral("Move the selected alerts to another investigation")));
        InvestigationPicker* picker = bench.page->picker();
        QVERIFY(picker);
        QTRY_COMPARE(picker->list().count(), 1); // not the one that holds them
        QVERIFY(picker->list().item(0)->text().startsWith(QStringLiteral("1 – Scan 1\\u202E")));
        QTest::keyClicks(&picker->text(), QStringLiteral("scan"));
        QTRY_COMPARE(bench.fake().lastFilter.text, QStringLiteral("scan"));
        QTest::keyClick(&picker->text(), Qt::Key_Return);
        QTRY_COMPARE(bench.lastStep().action, InvestigationAction::Move);
        QCOMPARE(bench.lastStep().ids, std::vector<InvestigationId>{InvestigationId{1}});
    }

    void aFailureIsSaid()
    {
        Bench bench;
        QTRY_VERIFY(bench.isReady());
        bench.fake().outcome.error = Error{ErrorCode::InvalidInput, QStringLiteral("No alert is selected")};
        QVERIFY(bench.run(QStringLiteral("Begin to investigate")));
        QTRY_VERIFY(bench.page->message().contains(QLatin1String("No alert is selected")));
    }

    void theFilterGoesToTheStore()
    {
        Bench bench;
        QTRY_VERIFY(bench.isReady());
        bench.page->focusFilter();
        QLineEdit* const text = bench.page->filterBar().textField();
        QTest::keyClicks(text, QStringLiteral("ws-77"));
        QTRY_COMPARE(bench.fake().lastFilter.text, QStringLiteral("ws-77"));
        bench.chip(QStringLiteral("Critical"))->click();
        QVERIFY(bench.fake().lastFilter.priorities.contains(InvestigationPriority::Critical));
        bench.choose(QStringLiteral("Anybody’s"), QStringLiteral("Mine"));
        QCOMPARE(bench.fake().lastFilter.assignee, std::optional(QStringLiteral("ada")));
        bench.choose(QStringLiteral("All time"), QStringLiteral("Last 24 h"));
        QCOMPARE(bench.fake().lastFilter.fromMs, std::optional(bench.clock.now - 24 * 3'600'000));
        bench.page->showInvestigation(
            InvestigationId{1}); // what one goes to is shown whatever was filtered by
        QVERIFY(bench.fake().lastFilter == InvestigationFilter{});
        QTRY_COMPARE(bench.page->pane().detail().summary.id, InvestigationId{1});
    }

    void anInvestigationBeyondTheListIsShownAsWell()
    {
        Bench bench;
        QTRY_VERIFY(bench.isReady());
        InvestigationDetail far = bench.fake().details[InvestigationId{1}];
        far.summary.id = InvestigationId{900};
        bench.fake().details[InvestigationId{900}] = far;
        bench.page->showInvestigation(InvestigationId{900});
        QTRY_COMPARE(bench.page->pane().detail().summary.id, InvestigationId{900});
    }

    void limitsAreShownAndSet()
    {
        Bench bench;
        bench.fake().list.notClosed = 37;
        bench.fake().list.refused = {{InvestigationRefusal::OpenLimit, 4, 1}};
        QTRY_VERIFY(bench.page->limitsText().contains(QStringLiteral("37 of at most 500")));
        QVERIFY(bench.page->limitsText().contains(QStringLiteral("at most 20 a minute")));
        QVERIFY(bench.page->limitsText().contains(QStringLiteral("Not opened: 4")));
        QVERIFY(bench.run(QStringLiteral("Set the limits of new investigations")));
        auto* inAll = bench.page->limitsDialog()->findChildren<QSpinBox*>().at(1);
        inAll->setValue(99'999); // beyond what is possible
        QTest::keyClick(inAll, Qt::Key_Return);
        QTRY_COMPARE(bench.fake().list.limits.openInAll, kMostOpenInAll);
        QTRY_VERIFY(bench.page->limitsText().contains(QStringLiteral("37 of at most 10,000")));
    }
};

QTEST_MAIN(TestInvestigationsPage)
#include "tst_investigationspage.moc"
