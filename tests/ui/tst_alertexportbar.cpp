// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/alerts/alertexportbar.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alerttableview.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace duskwatch;

namespace {

/// The bar alone, with its dialog open.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeOutputJobs jobs;
    AlertExportBar bar{jobs, theme};

    Bench() { bar.ask(filter(), {}, {}); }
    static AlertFilter filter()
    {
        AlertFilter filter;
        filter.priorities = {Priority::High};
        return filter;
    }
    void choose(int format, const QString& path)
    {
        bar.dialog()->selectNameFilter(bar.dialog()->nameFilters().at(format));
        Q_EMIT bar.dialog()->fileSelected(path);
    }
    QString text() const { return bar.findChild<QLabel*>()->text(); }
};

} // namespace

class TestAlertExportBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormatIsTheOneThatWasChosen_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("format");
        QTest::newRow("CSV") << 0 << int(AlertFileFormat::Csv);
        QTest::newRow("JSON") << 1 << int(AlertFileFormat::JsonLines);
        QTest::newRow("ECS") << 2 << int(AlertFileFormat::Ecs);
    }
    void theFormatIsTheOneThatWasChosen()
    {
        QFETCH(int, row);
        Bench bench;
        QVERIFY(!bench.bar.isVisibleTo(nullptr));
        bench.choose(row, QStringLiteral("/tmp/x"));
        QCOMPARE(bench.jobs.exports.size(), 1);
        QTEST(int(bench.jobs.exports[0].first.format), "format");
        QVERIFY(bench.jobs.exports[0].first.filter == Bench::filter());
        QCOMPARE(bench.jobs.exports[0].second, QStringLiteral("/tmp/x"));
    }

    void progressIsShownAndTheEndIsSaid()
    {
        Bench bench;
        bench.choose(0, QStringLiteral("/tmp/alerts.csv"));
        QVERIFY(bench.bar.isVisibleTo(nullptr));
        Q_EMIT bench.jobs.exportProgressed(1, 50, 200);
        QCOMPARE(bench.bar.findChild<QProgressBar*>()->value(), 250);
        Q_EMIT bench.jobs.exported(7, 3); // another's
        QVERIFY(bench.text().startsWith(QStringLiteral("Exporting")));
        Q_EMIT bench.jobs.exported(1, 1200);
        QCOMPARE(bench.text(), QStringLiteral("1,200 alerts were exported to /tmp/alerts.csv."));
        QVERIFY(!bench.bar.findChild<QProgressBar*>()->isVisibleTo(&bench.bar));
    }

    void itCanBeStopped()
    {
        Bench bench;
        bench.choose(0, QStringLiteral("/tmp/alerts.csv"));
        for (QPushButton* button : bench.bar.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Stop"))
                button->click();
        QCOMPARE(bench.jobs.cancels, 1);
        Q_EMIT bench.jobs.exportFailed(1, {ErrorCode::Cancelled, {}});
        QVERIFY(bench.text().contains(QStringLiteral("stopped")));
    }

    void aFailureSaysWhy()
    {
        Bench bench;
        bench.choose(0, QStringLiteral("/tmp/alerts.csv"));
        Q_EMIT bench.jobs.exportFailed(1, {ErrorCode::DiskFull, {}});
        QVERIFY(bench.text().contains(QStringLiteral("disk is full")));
        QCOMPARE(bench.bar.objectName(), QStringLiteral("problemNotice")); // which is tinted
        bench.bar.ask({}, {}, {});                                         // and the next can begin
        QVERIFY(bench.bar.dialog());
    }

    void thePageExportsItsFilterOrWhatIsSelected()
    {
        Theme theme{ThemeChoice::Light};
        FixedClock clock;
        FakeBackend backend;
        backend.addListening(QStringLiteral("fixture"), 6514);
        for (qint64 id = 1; id <= 5; ++id)
            backend.queries(QStringLiteral("alerts")).addRow(id, clock.now - 100'000 + id);
        for (qint64 id = 5; id >= 1; --id)
            backend.queries(QStringLiteral("alerts")).idsToAnswer.push_back(EventId{id});
        AlertsPage page(backend, theme, clock);
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        backend.answerAll();
        page.table().viewport()->grab();
        backend.answerAll();
        page.table().setFocus();
        QTRY_VERIFY(page.table().hasFocus());
        QTest::keyClick(&page.table(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(page.exportBar().dialog());
        Q_EMIT page.exportBar().dialog()->fileSelected(QStringLiteral("/tmp/a.csv"));
        QVERIFY(backend.outputs.exports[0].first.ids.empty());
        Q_EMIT backend.outputs.exported(1, 5);
        page.exportBar().dialog()->close();
        QTRY_VERIFY(!page.exportBar().dialog());

        page.activateWindow(); // nothing else does after a dialog has closed, without a window manager
        page.table().setFocus();
        QTRY_VERIFY(page.table().hasFocus());
        page.table().setCurrentIndex(page.table().model()->index(1, 0));
        QTest::keyClick(&page.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.exportBar().dialog());
        Q_EMIT page.exportBar().dialog()->fileSelected(QStringLiteral("/tmp/a.csv"));
        QVERIFY(backend.outputs.exports[1].first.ids == std::vector<EventId>{EventId{4}});
    }
};

QTEST_MAIN(TestAlertExportBar)
#include "tst_alertexportbar.moc"
