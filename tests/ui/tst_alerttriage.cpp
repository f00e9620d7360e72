// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertsbench.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/widgets/sectionsview.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace duskwatch;

using Bench = AlertsBench;

/// From an alert to rules, exceptions and investigations.
class TestAlertTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDetailLeadsToTheInvestigationThatHoldsTheAlert()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        QSignalSpy old(bench.page.get(), &AlertsPage::investigationRequested);
        QSignalSpy fresh(bench.page.get(), &AlertsPage::newInvestigationRequested);
        Relatives& relatives = bench.backend.queries(QStringLiteral("detail")).relatives;
        bench.clickRow(0);
        AlertDetailPane& pane = bench.page->detailPane();
        auto* summary = qobject_cast<SectionsView*>(pane.tabs()->widget(0));
        const auto follow = [summary] {
            summary->setFocus();
            QTest::keyClick(summary, Qt::Key_Tab); // to the first link
            QTest::keyClick(summary, Qt::Key_Return);
        };
        QTRY_VERIFY(summary->toPlainText().contains(QStringLiteral("New investigation from this alert")));
        follow();
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(fresh[0][0].value<std::vector<EventId>>(), std::vector<EventId>{EventId{20}});
        relatives.investigation = RelatedInvestigation{
            InvestigationId{7}, QString::fromLatin1("Scan\x1b[31m"), InvestigationStatus::Open};
        pane.reload();
        bench.backend.answerAll();
        QTRY_VERIFY(summary->toPlainText().contains(QStringLiteral("7 – Scan")));
        QVERIFY(!summary->toPlainText().contains(QChar(0x1b)));
        follow();
        QCOMPARE(old.size(), 1);
        QCOMPARE(old[0][0].value<InvestigationId>(), InvestigationId{7});
    }

    void rulesAndExceptionsBeginWithTheAlertThatIsShown()
    {
        Bench bench;
        QTRY_VERIFY(isActive(bench));
        QSignalSpy rules(bench.page.get(), &AlertsPage::ruleRequested);
        QSignalSpy exceptions(bench.page.get(), &AlertsPage::exceptionRequested);
        bench.press(Qt::Key_R); // nothing is shown
        QVERIFY(rules.isEmpty());
        bench.clickRow(2);
        bench.press(Qt::Key_R);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules[0][0].value<AlertRow>().id, EventId{18});
        bench.press(Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(exceptions.size(), 1);
        QCOMPARE(exceptions[0][0].value<AlertDetail>().row.id, EventId{18});
    }

    void theContextMenuHoldsWhatCanBeDone()
    {
        Bench bench;
        bench.clickRow(1);
        Q_EMIT bench.view().customContextMenuRequested(QPoint(5, 5));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts.append(action->text());
        menu->close();
        for (const char* text :
             {"Acknowledge, or take it back", "Open an investigation from the selected alerts",
              "Make a rule from this alert…", "Make an exception for this alert…"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    }
};

QTEST_MAIN(TestAlertTriage)
#include "tst_alerttriage.moc"
