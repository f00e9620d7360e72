// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/rawlog/highlightersdialog.h"
#include "ui/rawlog/linepane.h"
#include "ui/rawlog/lognotice.h"
#include "ui/rawlog/logsearchbar.h"
#include "ui/rawlog/marksdialog.h"
#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogpage.h"
#include "ui/rawlog/rawlogsearch.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldtext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace duskwatch;

namespace {

/// The page over fakes, with \a count lines in the log; without a source for -1.
struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    RawLogPage page{backend, theme};

    explicit Bench(int count)
    {
        if (count >= 0) {
            backend.addListening(QStringLiteral("fixture"), 6514);
            backend.addListening(QStringLiteral("second"), 6515);
            queries().addLog(count);
        }
        page.resize(1100, 600);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page)) // shortcuts need it
            qFatal("the window does not become active");
        page.showAnySource();
        backend.answerAll();
    }
    FakeQueries& queries() { return backend.queries(QStringLiteral("rawlog")); }
    FakeLogJobs& jobs() { return backend.logJobs; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page.view(), key, modifiers);
        backend.answerAll();
    }
    void type(const QString& pattern)
    {
        page.focusSearch();
        QTest::keyClicks(page.focusWidget(), pattern);
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    }
    /// Searches for \a pattern and answers with \a matches, newest first.
    void search(const QString& pattern, const std::vector<std::int64_t>& matches, bool finished = true)
    {
        type(pattern);
        jobs().answer({0, static_cast<std::int64_t>(queries().log.size())}, matches, finished);
    }
    void grow(int count)
    {
        queries().addLog(count);
        StoredBatch batch;
        batch.source = SourceId{1};
        batch.logEnd = static_cast<std::int64_t>(queries().log.size());
        Q_EMIT backend.stored(batch);
        backend.answerAll();
    }
    void run(const QString& command)
    {
        for (QAction* action : page.actions())
            if (action->text() == command) {
                action->trigger();
                backend.answerAll();
                return;
            }
        QFAIL(qPrintable(command));
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    std::vector<std::int64_t> shown() const
    {
        std::vector<std::int64_t> lines;
        const LogRows rows = page.view().rows();
        for (std::int64_t row = 0; row < rows.count(); ++row)
            lines.push_back(rows.sequence(row));
        return lines;
    }
};

} // namespace

class TestRawLogPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutASourceTheOneButtonAddsOne()
    {
        Bench bench(-1);
        auto* empty = bench.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QSignalSpy requested(&bench.page, &RawLogPage::addSourceRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
    }

    void anEmptyLogSaysSoUntilALineComes()
    {
        Bench bench(0);
        auto* empty = bench.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        bench.grow(1);
        QVERIFY(!empty->isVisible());
    }

    void anotherSourceCanBeChosen()
    {
        Bench bench(10);
        auto* sources = bench.page.findChild<QComboBox*>();
        QCOMPARE(sources->currentText(), QStringLiteral("fixture"));
        sources->setFocus();
        QTest::keyClick(sources, Qt::Key_Down);
        QCOMPARE(toInt(bench.page.lines().source()), 2);
    }

    void aSearchIsCountedAndSteppedThroughByKeys()
    {
        Bench bench(1000);
        bench.search(QStringLiteral("pbid"), {900, 500, 10});
        QVERIFY(bench.says(QStringLiteral("3 matches")));
        bench.key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bench.page.view().selected(), 900);
        bench.key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bench.page.view().selected(), 500);
        QVERIFY(bench.says(QStringLiteral("2 of 3 matches")));
        bench.key(Qt::Key_F3);
        QCOMPARE(bench.page.view().selected(), 900);
        bench.key(Qt::Key_F3);
        QCOMPARE(bench.page.view().selected(), 900);
        QCOMPARE(bench.page.notice().text(), QStringLiteral("There is no newer match."));
    }

    void aStepWaitsForTheMatchThatIsStillSearched()
    {
        Bench bench(1000);
        bench.type(QStringLiteral("x"));
        QVERIFY(bench.says(QStringLiteral("% searched")));
        bench.key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(bench.page.view().selected(), -1);
        bench.jobs().answer({400, 1000}, {450}, false);
        QCOMPARE(bench.page.view().selected(), 450);
    }

    void hidingOthersShowsMatchesAndNewOnesAsTheyCome()
    {
        Bench bench(1000);
        bench.search(QStringLiteral("x"), {900, 500}, false);
        bench.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.shown(), (std::vector<std::int64_t>{500, 900}));
        bench.jobs().answer({0, 500}, {7});
        QCOMPARE(bench.shown(), (std::vector<std::int64_t>{7, 500, 900}));
        bench.grow(20);
        QCOMPARE(bench.jobs().searches.back().scan.span, (LogSpan{1000, 1020}));
        bench.jobs().answer({1000, 1020}, {1003});
        QCOMPARE(bench.shown(), (std::vector<std::int64_t>{7, 500, 900, 1003}));
        bench.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.page.view().rows().count(), 1020);
    }

    void aBadExpressionIsExplainedBesideTheField()
    {
        Bench bench(10);
        for (QAbstractButton* button : bench.page.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QStringLiteral("Regular expression"))
                QTest::mouseClick(button, Qt::LeftButton);
        bench.type(QStringLiteral("a(b"));
        QVERIFY(bench.says(QStringLiteral("At character 3 of the regular expression")));
        QVERIFY(bench.jobs().searches.empty());
        QCOMPARE(bench.page.view().rows().count(), 10);
    }

    void escapeClearsTheSearchAndThenLeads()
    {
        Bench bench(10);
        QSignalSpy back(&bench.page, &RawLogPage::backRequested);
        bench.search(QStringLiteral("x"), {});
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.page.search().state(), RawLogSearch::State::Off);
        QVERIFY(back.isEmpty());
        bench.key(Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void aTimeIsTypedAndGoneTo()
    {
        Bench bench(1000);
        bench.key(Qt::Key_G, Qt::ControlModifier);
        auto* field = bench.page.findChild<QDialog*>()->findChild<QLineEdit*>();
        field->setText(QStringLiteral("nonsense"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bench.page.findChild<QDialog*>()->isVisible());
        // The log begins on 2023-11-14 at 22:13:20 UTC, one line a second.
        field->setText(QStringLiteral("2023-11-14 22:15:00 UTC"));
        QTest::keyClick(field, Qt::Key_Return);
        bench.backend.answerAll();
        QCOMPARE(bench.page.view().selected(), 100);
        QVERIFY(!bench.page.view().isFollowing());
    }

    void marksAreSetSteppedThroughAndKept()
    {
        Bench bench(1000);
        QSignalSpy changed(&bench.page, &RawLogPage::stateChanged);
        for (const std::int64_t line : {100, 300}) {
            bench.page.view().goTo(line);
            bench.key(Qt::Key_M, Qt::ControlModifier);
        }
        QCOMPARE(changed.size(), 2);
        bench.key(Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(bench.page.view().selected(), 100);
        bench.key(Qt::Key_F2);
        QCOMPARE(bench.page.view().selected(), 300);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        bench.page.saveState(settings);
        Bench other(1000);
        other.page.restoreState(settings);
        QCOMPARE(other.page.marks(), bench.page.marks());
        QVERIFY(other.page.marks().note(SourceId{1}, 300));
    }

    void aNoteIsWrittenInTheListOfMarks()
    {
        Bench bench(1000);
        bench.page.view().goTo(100);
        bench.key(Qt::Key_M, Qt::ControlModifier);
        bench.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = bench.page.findChild<MarksDialog*>();
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->noteChanged(100, QStringLiteral("why?"));
        QCOMPARE(bench.page.marks().note(SourceId{1}, 100), QStringLiteral("why?"));
        bench.page.view().goTo(500);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(bench.page.view().selected(), 100);
    }

    void aHighlighterIsMadeInItsDialog()
    {
        Bench bench(10);
        bench.key(Qt::Key_H, Qt::ControlModifier);
        auto* dialog = bench.page.findChild<HighlightersDialog*>();
        QTest::keyClicks(dialog->findChildren<QLineEdit*>().at(1), QStringLiteral("darktrace"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(bench.page.highlighters().size(), 1);
        QCOMPARE(bench.page.highlighters().first().pattern.text, QStringLiteral("darktrace"));
        QVERIFY(!bench.page.view().highlight().isEmpty());
    }

    void severalLinesAreCopiedAsReceived()
    {
        Bench bench(1000);
        bench.queries().log[998].bytes = QByteArray("x\xff", 2);
        bench.page.view().setFocus();
        bench.key(Qt::Key_End);
        bench.key(Qt::Key_Up, Qt::ShiftModifier);
        bench.key(Qt::Key_Up, Qt::ShiftModifier);
        bench.run(QStringLiteral("Copy the selected lines"));
        const auto& log = bench.queries().log;
        const QByteArray expected = log[997].bytes + '\n' + log[998].bytes + '\n' + log[999].bytes + '\n';
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/octet-stream")),
                 expected);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(expected));
        QVERIFY(bench.page.notice().text().startsWith(QStringLiteral("3 lines were copied")));
        QVERIFY(bench.page.notice().text().contains(QStringLiteral("Bytes that are no text")));
    }

    void tooMuchForTheClipboardIsSaid()
    {
        Bench bench(1000);
        for (LogLine& line : bench.queries().log)
            line.bytes = QByteArray(100'000, 'x');
        bench.page.view().setFocus();
        bench.run(QStringLiteral("Select all lines shown"));
        bench.run(QStringLiteral("Copy the selected lines"));
        QVERIFY(bench.page.notice().text().startsWith(QStringLiteral("That is too much")));
    }

    void anExportShowsItsProgressAndItsEnd()
    {
        Bench bench(1000);
        bench.page.exportLines({{5, 10}}, QStringLiteral("/tmp/unused"));
        QCOMPARE(bench.jobs().exports.back().spans, (std::vector<LogSpan>{{5, 10}}));
        Q_EMIT bench.jobs().exportProgress(bench.jobs().lastJob, 2, 5);
        QCOMPARE(bench.page.notice().text(), QStringLiteral("2 of 5 lines are exported."));
        QTest::mouseClick(bench.page.notice().findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(bench.jobs().exportCancels, 1);
        Q_EMIT bench.jobs().failed(bench.jobs().lastJob, Error{ErrorCode::Cancelled, {}});
        QVERIFY(bench.page.notice().text().contains(QStringLiteral("cancelled")));
        bench.page.exportLines({{5, 10}}, QStringLiteral("/tmp/unused"));
        Q_EMIT bench.jobs().exported(bench.jobs().lastJob, 5, 2048);
        QVERIFY(bench.page.notice().text().startsWith(QStringLiteral("5 lines were exported")));
    }

    void linesKeptAsideAreListedAndLeftAgain()
    {
        Bench bench(100);
        for (int i = 0; i < 3; ++i) {
            LogLine line;
            line.sequence = 50 - i;
            line.receivedAtMs = 1'700'000'000'000 - i;
            line.outcome = Outcome::Unparsed;
            line.bytes = "garbage " + QByteArray::number(i);
            bench.queries().keptAside.push_back(line);
        }
        bench.backend.list[0].counters.unparsed = 3;
        Q_EMIT bench.backend.sourcesChanged();
        QAbstractButton* chip = nullptr;
        for (QAbstractButton* button : bench.page.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("Not understood"))
                chip = button;
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        bench.backend.answerAll();
        QCOMPARE(bench.page.view().rows().count(), 3);
        QCOMPARE(bench.page.lines().line(2)->text, QStringLiteral("garbage 0")); // the newest at the end
        bench.grow(5);
        QCOMPARE(bench.page.view().rows().count(), 3);
        QTest::mouseClick(chip, Qt::LeftButton);
        bench.backend.answerAll();
        QCOMPARE(bench.page.view().rows().count(), 105);
    }

    void theLineBesideFoldsAndFinds()
    {
        Bench bench(100);
        bench.queries().log[50].bytes =
            R"(x darktrace {"pbid":7,"model":{"name":"Recon","uuid":"u"},"end":1})";
        bench.page.view().goTo(50);
        bench.backend.answerAll();
        FoldText& text = bench.page.linePane().text();
        QTRY_VERIFY(text.toPlainText().contains(QStringLiteral("\"name\": \"Recon\"")));
        QVERIFY(text.findNext(QStringLiteral("\"model\""), false));
        const int model = text.currentLine();
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("-"));
        QVERIFY(text.isFolded(model));
        QVERIFY(!text.document()->findBlockByNumber(model + 1).isVisible());
        QVERIFY(text.document()->findBlockByNumber(model + 3).isVisible()); // the closing bracket
        bench.page.focusSearch();
        QVERIFY(bench.page.focusWidget()->accessibleName() == QStringLiteral("Find in this line"));
        QTest::keyClicks(bench.page.focusWidget(), QStringLiteral("Recon"));
        QVERIFY(!text.isFolded(model));
        bench.run(QStringLiteral("Copy the path of the value at the cursor"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("model.name"));
        bench.run(QStringLiteral("Copy the value at the cursor"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Recon"));
    }

    void aHugeLineBesideIsCut()
    {
        Bench bench(10);
        bench.queries().log[5].bytes = "{" + QByteArray(1 << 20, '[');
        bench.page.view().goTo(5);
        bench.backend.answerAll();
        QTRY_VERIFY(bench.says(QStringLiteral("only its beginning is shown")));
        QVERIFY(bench.page.linePane().text().document()->blockCount() <= 5002);
    }

    void everyCommandHasItsKeyOrStandsInAMenu()
    {
        Bench bench(1);
        QVERIFY(bench.page.actions().size() >= 15);
        QSet<QString> keys;
        for (const QAction* action : bench.page.actions()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys << key;
            QVERIFY2(!key.isEmpty() || action->associatedObjects().size() > 1, qPrintable(action->text()));
        }
    }
};

QTEST_MAIN(TestRawLogPage)
#include "tst_rawlogpage.moc"
