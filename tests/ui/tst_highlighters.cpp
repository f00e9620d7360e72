// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/highlighters.h"
#include "ui/theme/highlightcolors.h"

#include <QElapsedTimer>
#include <QTest>

using namespace duskwatch;

namespace {

Highlighter highlighter(const QString& text, int color, bool expression = false)
{
    Highlighter one;
    one.name = text + u'!';
    one.pattern = {text, expression, false};
    one.color = color;
    return one;
}

} // namespace

class TestHighlighters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyComeBackFromJsonAsTheyWere()
    {
        QVector<Highlighter> all{highlighter(QStringLiteral("a\"b\u00fc"), 2), highlighter("x+", 5, true)};
        all[1].enabled = false;
        all[1].pattern.caseSensitive = true;
        QCOMPARE(highlightersFromJson(toJson(all)), all);
    }

    void whatIsDamagedIsLeftOut()
    {
        QVERIFY(highlightersFromJson("no json").isEmpty());
        QVERIFY(highlightersFromJson("{\"text\":\"x\"}").isEmpty());
        const auto read = highlightersFromJson(R"([7, {"text":""}, {"text":"x","color":99,"name":3}])");
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().pattern.text, QStringLiteral("x"));
        QVERIFY(read.first().color < kHighlightColors);
    }

    void thereIsAMostOfThem()
    {
        QCOMPARE(highlightersFromJson(toJson(QVector<Highlighter>(100, highlighter("x", 0)))).size(),
                 kMaxHighlighters);
    }

    void spansAreAscendingAndTheSearchWins()
    {
        LineHighlight highlight;
        highlight.setHighlighters({highlighter("bcd", 1), highlighter("cde", 2), highlighter("a", 3)});
        highlight.setSearch({QStringLiteral("de")});
        const std::vector<HighlightSpan> expected{{0, 1, 3}, {3, 2, HighlightSpan::kSearch}, {5, 1, 3}};
        QCOMPARE(highlight.spans(QStringLiteral("abcdea")), expected);
        QCOMPARE(highlight.firstSearchMatch(QStringLiteral("abcdea")), 3);
        QCOMPARE(highlight.firstSearchMatch(QStringLiteral("zzz")), -1);
    }

    void whatIsOffOrBrokenHighlightsNothing()
    {
        QVector<Highlighter> all{highlighter("a", 0), highlighter("((", 1, true)};
        all[0].enabled = false;
        LineHighlight highlight;
        highlight.setHighlighters(all);
        QVERIFY(highlight.isEmpty());
        QVERIFY(highlight.spans(QStringLiteral("aaa((")).empty());
    }

    void aMatchOfNothingEnds()
    {
        LineHighlight highlight;
        highlight.setHighlighters({highlighter("x*", 0, true)});
        QCOMPARE(highlight.spans(QStringLiteral("axa")), (std::vector<HighlightSpan>{{1, 1, 0}}));
    }

    void anExpressionThatNeverEndsIsGivenUp()
    {
        LineHighlight highlight;
        highlight.setSearch({QStringLiteral("^(a+)+$"), true, false});
        QVERIFY(highlight.spans(QString(4000, u'a') + u'!').empty());
    }

    void textIsReadableOnEveryColour()
    {
        for (const Colors& colors : {lightColors(), darkColors()})
            for (int color = 0; color < kHighlightColors; ++color) {
                QVERIFY2(contrastRatio(colors.text, highlightColor(color, colors)) >= 7,
                         qPrintable(highlightColorName(color)));
                for (int other = 0; other < color; ++other)
                    QVERIFY(highlightColor(color, colors) != highlightColor(other, colors));
            }
    }
};

QTEST_GUILESS_MAIN(TestHighlighters)
#include "tst_highlighters.moc"
