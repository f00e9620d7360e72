// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboard.h"
#include "ui/search/completionpopup.h"
#include "ui/search/queryedit.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace duskwatch;
using duskwatch::test::press;
using duskwatch::test::type;

namespace {

/// Offers "device" and "device.ip" for a word that begins with d, and keywords behind a space.
std::vector<Completion> completions(const QString& query, int cursor)
{
    int from = cursor;
    while (from > 0 && query[from - 1].isLetterOrNumber())
        --from;
    if (from == cursor)
        return query.endsWith(u' ')
                   ? std::vector<Completion>{{QStringLiteral("AND"), QStringLiteral("both"), cursor, cursor}}
                   : std::vector<Completion>{};
    if (query[from] != u'd')
        return {};
    return {{QStringLiteral("device"), QStringLiteral("name"), from, cursor},
            {QStringLiteral("device.ip"), QStringLiteral("address"), from, cursor}};
}

struct Bench
{
    Theme theme{ThemeChoice::Light};
    QWidget window;
    QueryEdit* edit = new QueryEdit(theme, completions);
    QSignalSpy runs{edit, &QueryEdit::runRequested};

    Bench()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addStretch(1);
        window.resize(600, 300);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        edit->setFocus();
    }
};

} // namespace

class TestQueryEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completionsAppearWhileTypingAndTabTakesOne()
    {
        Bench bench;
        type("de");
        QVERIFY(bench.edit->popup().isVisible());
        QCOMPARE(bench.edit->popup().topLevelItemCount(), 2);
        press(Qt::Key_Tab);
        QCOMPARE(bench.edit->query(), QStringLiteral("device"));
        QVERIFY(!bench.edit->popup().isVisible());
        QVERIFY(bench.edit->hasFocus());
        QCOMPARE(bench.runs.size(), 0);
    }

    void arrowsChooseAndEnterTakes()
    {
        Bench bench;
        type("d");
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(bench.edit->query(), QStringLiteral("device.ip"));
        QCOMPARE(bench.runs.size(), 0);
        press(Qt::Key_Return); // nothing is open now
        QCOMPARE(bench.runs.size(), 1);
    }

    void upFromTheFirstGoesToTheLast()
    {
        Bench bench;
        type("d");
        press(Qt::Key_Up);
        press(Qt::Key_Tab);
        QCOMPARE(bench.edit->query(), QStringLiteral("device.ip"));
    }

    void escapeClosesTheListAndEnterRuns()
    {
        Bench bench;
        type("d");
        press(Qt::Key_Escape);
        QVERIFY(!bench.edit->popup().isVisible());
        press(Qt::Key_Return);
        QCOMPARE(bench.runs.size(), 1);
        QCOMPARE(bench.edit->query(), QStringLiteral("d"));
    }

    void anOfferThatCompletesNothingDoesNotKeepEnterFromRunning()
    {
        Bench bench;
        type("x ");
        QVERIFY(bench.edit->popup().isVisible());
        press(Qt::Key_Return);
        QCOMPARE(bench.runs.size(), 1);
        QCOMPARE(bench.edit->query(), QStringLiteral("x "));
    }

    void aClickTakesWhatItIsOn()
    {
        Bench bench;
        type("d");
        CompletionPopup& popup = bench.edit->popup();
        QTest::mouseClick(popup.viewport(), Qt::LeftButton, {},
                          popup.visualItemRect(popup.topLevelItem(1)).center());
        QCOMPARE(bench.edit->query(), QStringLiteral("device.ip"));
    }

    void whatStandsThereAlreadyIsNotOffered()
    {
        Bench bench;
        type("device");
        QCOMPARE(bench.edit->popup().topLevelItemCount(), 1);
        QCOMPARE(bench.edit->popup().topLevelItem(0)->text(0), QStringLiteral("device.ip"));
    }

    void shiftEnterBeginsALineAndTheEditorGrows()
    {
        Bench bench;
        const int before = bench.edit->sizeHint().height();
        type("a");
        press(Qt::Key_Return, Qt::ShiftModifier);
        type("b");
        QCOMPARE(bench.edit->query(), QStringLiteral("a\nb"));
        QVERIFY(bench.edit->sizeHint().height() > before);
        QCOMPARE(bench.runs.size(), 0);
    }

    void aMistakeIsUnderlinedAtItsCharacter()
    {
        Bench bench;
        bench.edit->setQuery(QStringLiteral("score >"));
        bench.edit->setProblem(QueryProblem{6, 1, QStringLiteral("A value is missing.")});
        const auto marks = bench.edit->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().cursor.selectedText(), QStringLiteral(">"));
        QCOMPARE(marks.first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(bench.edit->accessibleDescription(), QStringLiteral("A value is missing."));
        bench.edit->setProblem(std::nullopt);
        QVERIFY(bench.edit->extraSelections().isEmpty());
    }

    void aMistakeBehindTheEndMarksTheLastCharacter()
    {
        Bench bench;
        bench.edit->setQuery(QStringLiteral("where("));
        QTextCursor start(bench.edit->document());
        bench.edit->setTextCursor(start);
        bench.edit->setProblem(QueryProblem{6, 1, QStringLiteral("It ends too early.")});
        QCOMPARE(bench.edit->extraSelections().first().cursor.selectedText(), QStringLiteral("("));
    }

    void bracketsThatBelongTogetherAreMarked()
    {
        Bench bench;
        bench.edit->setQuery(QStringLiteral("where(a)"));
        QCOMPARE(bench.edit->extraSelections().size(), 2); // the cursor is behind the last
        press(Qt::Key_Home);
        QVERIFY(bench.edit->extraSelections().isEmpty());
    }

    void keywordsAndTextsHaveColours()
    {
        Bench bench;
        bench.edit->setQuery(QStringLiteral("score > 1 AND \"x\""));
        const auto formats = bench.edit->document()->firstBlock().layout()->formats();
        const auto colorAt = [&](int at) {
            for (const auto& range : formats)
                if (at >= range.start && at < range.start + range.length)
                    return range.format.foreground().color();
            return QColor();
        };
        QCOMPARE(colorAt(0), bench.theme.colors().low);
        QCOMPARE(colorAt(11), bench.theme.colors().accent);
        QCOMPARE(colorAt(15), bench.theme.colors().good);
    }

    void aLongPasteIsCut()
    {
        Bench bench;
        bench.edit->setQuery(QString(QueryEdit::kMaxCharacters + 500, u'x'));
        QCOMPARE(bench.edit->query().size(), QueryEdit::kMaxCharacters);
        type("y");
        QCOMPARE(bench.edit->query().size(), QueryEdit::kMaxCharacters);
    }
};

QTEST_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
