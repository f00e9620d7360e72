// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search page keeps: saved queries, the history, and files.
#include "tests/support/searchbench.h"

using namespace duskwatch;
using namespace duskwatch::test;
using Bench = duskwatch::test::SearchBench;

class TestSearchKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void queriesAreSavedReplacedAndRenamed()
    {
        Bench bench;
        bench.jobs().saved = {{QueryId{4}, QStringLiteral("Old"), QStringLiteral("a"), SourceId{2}, 0}};
        bench.run("b");
        press(Qt::Key_S, Qt::ControlModifier);
        TextPrompt* prompt = bench.page.savedMenu().prompt();
        QVERIFY(prompt != nullptr);
        static_cast<QLineEdit*>(prompt->editor())->setText(QStringLiteral("old"));
        QTest::keyClick(prompt->editor(), Qt::Key_Return);
        QCOMPARE(bench.jobs().saves.size(), std::size_t{1});
        QCOMPARE(bench.jobs().saves[0].id, QueryId{4}); // the one of that name
        QCOMPARE(bench.jobs().saves[0].query, QStringLiteral("b"));
        Q_EMIT bench.jobs().queryCommandFinished(bench.jobs().lastJob, false, {},
                                                 {ErrorCode::StoreFailure, QStringLiteral("disk")});
        QVERIFY(bench.page.notice().text().contains(QStringLiteral("disk")));
    }

    void aSavedQueryRunsInItsLog()
    {
        Bench bench;
        bench.jobs().saved = {{QueryId{4}, QStringLiteral("A & B"), QStringLiteral("a"), SourceId{2}, 0}};
        bench.choose(bench.page.savedMenu(), QStringLiteral("A && B"));
        QCOMPARE(bench.jobs().searches.back().source, SourceId{2});
        QCOMPARE(bench.jobs().searches.back().query, QStringLiteral("a"));
    }

    void aRemovedQueryCanBeBroughtBack()
    {
        Bench bench;
        const SavedQuery query{QueryId{4}, QStringLiteral("Mine"), QStringLiteral("a"), std::nullopt, 0};
        bench.jobs().saved = {query};
        bench.page.savedMenu().remove(query);
        QCOMPARE(bench.jobs().removals, std::vector<QueryId>{QueryId{4}});
        Q_EMIT bench.jobs().queryCommandFinished(bench.jobs().lastJob, true, QueryId{4}, {});
        bench.click(QStringLiteral("Undo"));
        QCOMPARE(bench.jobs().saves.size(), std::size_t{1});
        QCOMPARE(bench.jobs().saves[0].name, QStringLiteral("Mine"));
        QCOMPARE(bench.jobs().saves[0].id, QueryId{});
    }

    void theHistoryIsKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        {
            Bench bench;
            QSignalSpy changed(&bench.page, &SearchPage::stateChanged);
            bench.run("\"a, b\"");
            bench.run("c");
            QCOMPARE(changed.size(), 2);
            QSettings settings(file, QSettings::IniFormat);
            bench.page.saveState(settings);
        }
        Bench bench;
        QSettings settings(file, QSettings::IniFormat);
        bench.page.restoreState(settings);
        QCOMPARE(bench.page.history().queries(),
                 QStringList({QStringLiteral("c"), QStringLiteral("\"a, b\"")}));
    }

    void exportsAreShownAndCanBeCancelled()
    {
        Bench bench;
        bench.run("x");
        bench.page.exportTo(ExportFormat::Csv, QStringLiteral("/tmp/x.csv"));
        QCOMPARE(bench.jobs().exports.size(), std::size_t{1});
        QCOMPARE(bench.jobs().exports[0].request.query, QStringLiteral("x"));
        Q_EMIT bench.jobs().exportProgress(bench.jobs().lastJob, 50, 200);
        QVERIFY(bench.page.notice().text().startsWith(QStringLiteral("50 of 200")));
        bench.click(QStringLiteral("Cancel"));
        QCOMPARE(bench.jobs().exportCancels, 1);
        Q_EMIT bench.jobs().failed(bench.jobs().lastJob, {ErrorCode::Cancelled, {}});
        QCOMPARE(bench.page.notice().text(),
                 QStringLiteral("The export was cancelled; no file was written."));
    }
};

QTEST_MAIN(TestSearchKeeping)
#include "tst_searchkeeping.moc"
