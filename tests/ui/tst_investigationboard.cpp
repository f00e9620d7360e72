// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/investigations/investigationage.h"
#include "ui/investigations/investigationboard.h"
#include "ui/investigations/investigationcolumnmodel.h"
#include "ui/investigations/investigationcolumnview.h"
#include "ui/investigations/investigationdetailpane.h"
#include "ui/investigations/investigationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/command.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;

namespace {

using Ids = std::vector<InvestigationId>;
using Status = InvestigationStatus;

InvestigationSummary summary(qint64 id, Status status)
{
    InvestigationSummary row;
    row.id = InvestigationId{id};
    row.title = QStringLiteral("Scan %1\u202E").arg(id);
    row.status = status;
    row.priority = InvestigationPriority::High;
    row.alerts = 3;
    return row;
}

/// The page over a fake, as a board: 1 and 2 open, 3 being investigated, none closed.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FixedClock clock;
    FakeBackend backend;
    std::unique_ptr<InvestigationsPage> page;

    Bench()
    {
        for (const auto& row :
             {summary(1, Status::Open), summary(2, Status::Open), summary(3, Status::Investigating)}) {
            fake().list.rows.push_back(row);
            fake().details[row.id].summary = row;
        }
        fake().list.byStatus = {0, 2, 1, 0};
        page = std::make_unique<InvestigationsPage>(backend, theme, clock);
        page->resize(1100, 700);
        page->setBoard(true);
        page->show();
        page->activateWindow();
        [&] {
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            QTRY_COMPARE(cards(Status::Open), 2);
        }();
        page->focusList();
    }
    FakeInvestigations& fake() { return backend.investigations; }
    InvestigationColumnView& column(Status status) const { return page->board().column(status); }
    int cards(Status status) const { return column(status).model()->rowCount(); }
    const InvestigationStep& lastStep() { return fake().changes.back().front(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// As when the cards \a rows of one column are let go over another.
    void drop(Status from, const QModelIndexList& rows, Status to)
    {
        const std::unique_ptr<QMimeData> data(column(from).model()->mimeData(rows));
        dropAt(column(to), *data);
    }
    /// Dragged in, and let go.
    static void dropAt(InvestigationColumnView& view, const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
    QModelIndex card(Status status, int row) const { return column(status).model()->index(row, 0); }
};

} // namespace

class TestInvestigationBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasAColumn()
    {
        Bench bench;
        QAbstractItemModelTester tester(bench.column(Status::Open).model());
        QCOMPARE(bench.cards(Status::Investigating), 1);
        QCOMPARE(bench.cards(Status::Closed), 0);
        const QModelIndex card = bench.card(Status::Open, 0);
        QCOMPARE(card.data().toString(), QStringLiteral("Scan 1\\u202E"));
        const QString spoken = card.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("High")) && spoken.contains(QStringLiteral("Alerts: 3")));
        QVERIFY(bench.fake().lastFilter.statuses.empty());
    }

    void arrowsGoFromCardToCardAndEnterOpens()
    {
        Bench bench;
        QVERIFY(bench.column(Status::Open).hasFocus());
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.page->board().selected(), Ids{InvestigationId{2}});
        QVERIFY(!bench.page->pane().isVisible());
        bench.press(Qt::Key_Right);
        QVERIFY(bench.column(Status::Investigating).hasFocus());
        QCOMPARE(bench.page->board().selected(), Ids{InvestigationId{3}}); // of one column at a time
        bench.press(Qt::Key_Right);                                        // nothing is closed
        QVERIFY(bench.column(Status::Investigating).hasFocus());
        bench.press(Qt::Key_Left);
        QCOMPARE(bench.page->board().selected(), Ids{InvestigationId{1}});
        bench.press(Qt::Key_Return);
        QVERIFY(bench.page->pane().isVisible());
        QTRY_COMPARE(bench.page->pane().detail().summary.id, InvestigationId{1});
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.page->pane().isVisible());
        QVERIFY(bench.column(Status::Open).hasFocus());
    }

    void aCardThatIsDraggedChangesItsStatus()
    {
        Bench bench;
        bench.drop(Status::Open, {bench.card(Status::Open, 0), bench.card(Status::Open, 1)},
                   Status::Investigating);
        QCOMPARE(bench.lastStep().action, InvestigationAction::SetStatus);
        QCOMPARE(bench.lastStep().status, Status::Investigating);
        QCOMPARE(bench.lastStep().ids, (Ids{InvestigationId{1}, InvestigationId{2}}));
    }

    void closingByDraggingAsksForADisposition()
    {
        Bench bench;
        bench.drop(Status::Open, {bench.card(Status::Open, 1)}, Status::Closed);
        QVERIFY(bench.fake().changes.empty());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Close as: Malicious"));
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(bench.lastStep().status, Status::Closed);
        QCOMPARE(bench.lastStep().disposition, Disposition::Malicious);
        QCOMPARE(bench.lastStep().ids, Ids{InvestigationId{2}});
    }

    void whatIsNoCardIsNotTaken()
    {
        Bench bench;
        QMimeData text;
        text.setText(QStringLiteral("1 2"));
        Bench::dropAt(bench.column(Status::Closed), text);
        text.setData(InvestigationColumnModel::kMimeType, "-1 x 99999999999999999999");
        Bench::dropAt(bench.column(Status::Investigating), text);
        QVERIFY(bench.fake().changes.empty());
        QVERIFY(!QApplication::activePopupWidget());
    }

    void theMenuDoesTheSameAsDragging()
    {
        Bench bench;
        QVERIFY(bench.column(Status::Open).hasFocus());
        Q_EMIT bench.column(Status::Open).customContextMenuRequested(QPoint(5, 5));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Begin to investigate"));
        menu->actions().at(0)->trigger();
        menu->close();
        QCOMPARE(bench.lastStep().status, Status::Investigating);
        QCOMPARE(bench.lastStep().ids, Ids{InvestigationId{1}});
    }

    void whatIsSelectedStaysSoWhereverItGoes()
    {
        Bench bench;
        bench.press(Qt::Key_Down);
        bench.fake().list.rows[1].status = Status::Investigating; // 2
        bench.fake().list.byStatus = {0, 1, 2, 0};
        bench.page->refresh();
        QTRY_COMPARE(bench.cards(Status::Investigating), 2);
        QCOMPARE(bench.page->board().selected(), Ids{InvestigationId{2}});
        bench.press(Qt::Key_B, Qt::ControlModifier); // also in the list
        QTRY_COMPARE(bench.page->pane().detail().summary.id, InvestigationId{2});
        QVERIFY(bench.page->pane().isVisible());
    }

    void whatOneLooksAtStaysInPlace()
    {
        Bench bench;
        std::vector<InvestigationSummary>& rows = bench.fake().list.rows;
        for (qint64 id = 10; id <= 60; ++id)
            rows.push_back(summary(id, Status::Open));
        bench.page->refresh();
        QTRY_COMPARE(bench.cards(Status::Open), 53);
        QScrollBar& bar = *bench.column(Status::Open).verticalScrollBar();
        bar.setValue(900); // the first card, which is selected, is out of sight
        QCOMPARE(bar.value(), 900);
        rows.push_back(summary(61, Status::Open));
        bench.page->refresh();
        QTRY_COMPARE(bench.cards(Status::Open), 54);
        QCOMPARE(bar.value(), 900);
        QCOMPARE(bench.page->board().selected(), Ids{InvestigationId{1}});
        bench.page->showInvestigation(InvestigationId{60}); // but one is led to what one asks for
        QTRY_COMPARE(bench.page->board().selected(), Ids{InvestigationId{60}});
        QVERIFY(bar.value() > 900);
    }

    void nothingChangesUnderTheMouse()
    {
        Bench bench;
        InvestigationColumnView& open = bench.column(Status::Open);
        const QPoint card = open.visualRect(bench.card(Status::Open, 1)).center();
        QTest::mousePress(open.viewport(), Qt::LeftButton, {}, card);
        bench.fake().list.rows.erase(bench.fake().list.rows.begin());
        bench.page->refresh();
        QSignalSpy read(&bench.fake(), &Investigations::listRead);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(bench.cards(Status::Open), 2);
        QTest::mouseRelease(open.viewport(), Qt::LeftButton, {}, card);
        QTRY_COMPARE(bench.cards(Status::Open), 1);
    }

    void aLongColumnIsCutAndSaysSo()
    {
        Bench bench;
        bench.fake().list.rows.clear();
        for (qint64 id = 1; id <= 230; ++id)
            bench.fake().list.rows.push_back(summary(id, Status::Open));
        bench.fake().list.byStatus = {0, 1230, 0, 0};
        bench.page->refresh();
        QTRY_COMPARE(bench.cards(Status::Open), int(InvestigationColumnModel::kMaxCards));
        QCOMPARE(bench.page->board().notShown(Status::Open), 1030);
        const auto labels = bench.page->board().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("1,030 more"));
        }));
    }

    void theViewIsRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        Bench bench;
        bench.page->saveState(settings);
        bench.page->setBoard(false);
        QVERIFY(bench.page->table().isVisible());
        bench.page->restoreState(settings);
        QVERIFY(bench.page->board().isVisible());
    }

    void ageIsSaidInTheLargestUnitThatFits()
    {
        constexpr std::int64_t kMinute = 60'000;
        QCOMPARE(ageText(0, 59 * kMinute), QStringLiteral("59 min"));
        QCOMPARE(ageText(0, 60 * kMinute), QStringLiteral("1 h"));
        QCOMPARE(ageText(0, 47 * 60 * kMinute), QStringLiteral("47 h"));
        QCOMPARE(ageText(0, 48 * 60 * kMinute), QStringLiteral("2 d"));
        QCOMPARE(ageText(kMinute, 0), QStringLiteral("0 min")); // clocks differ
    }
};

QTEST_MAIN(TestInvestigationBoard)
#include "tst_investigationboard.moc"
