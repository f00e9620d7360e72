// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryconditions.h"
#include "ui/search/queryhistory.h"
#include "ui/search/queryparts.h"
#include "ui/search/searchprogress.h"
#include "ui/search/searchrange.h"

#include <QLocale>
#include <QTest>

using namespace duskwatch;

Q_DECLARE_METATYPE(duskwatch::LineMember)

class TestSearchValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void tokensAreWhatTheyLookLike_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("kinds"); // a letter each
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("free words") << QStringLiteral("beacon host") << QStringLiteral("ww");
        QTest::newRow("a condition") << QStringLiteral("where(score > 0.8)") << QStringLiteral("fbkcnb");
        QTest::newRow("a key before a word of comparison")
            << QStringLiteral("model ICONTAINS \"a b\"") << QStringLiteral("kKt");
        QTest::newRow("an expression") << QStringLiteral("/a(b\\/c/ AND x") << QStringLiteral("rKw");
        QTest::newRow("a text without an end") << QStringLiteral("a = \"x AND y") << QStringLiteral("kct");
        QTest::newRow("what is grouped by") << QStringLiteral("groupby(device.ip)") << QStringLiteral("fbkb");
        QTest::newRow("a network") << QStringLiteral("ip = IP(10.0.0.0/8)") << QStringLiteral("kcfbwnb");
    }
    void tokensAreWhatTheyLookLike()
    {
        QFETCH(QString, query);
        QFETCH(QString, kinds);
        QString found;
        int end = 0;
        for (const QueryPart& token : queryParts(query)) {
            QVERIFY(token.at >= end);
            QVERIFY(token.length > 0);
            end = token.at + token.length;
            found += QStringLiteral("wkKftnrcb")[static_cast<int>(token.kind)];
        }
        QVERIFY(end <= query.size());
        QCOMPARE(found, kinds);
    }

    void bracketsFindEachOther()
    {
        const QString query = QStringLiteral("where((a) AND \")\")");
        QCOMPARE(matchingBracket(query, 5), std::optional(17));
        QCOMPARE(matchingBracket(query, 17), std::optional(5));
        QCOMPARE(matchingBracket(query, 6), std::optional(8));
        QCOMPARE(matchingBracket(query, 15), std::nullopt); // in a text
        QCOMPARE(matchingBracket(QStringLiteral("(("), 1), std::nullopt);
    }

    void keysAreListedOnce()
    {
        QCOMPARE(queryKeys(QStringLiteral("where(a = 1 AND b.c > 2 AND a < 3) groupby(d)")),
                 QStringList({QStringLiteral("a"), QStringLiteral("b.c"), QStringLiteral("d")}));
    }

    void conditionsJoinWhatIsThere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("exclude");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing yet") << QString() << false << QStringLiteral("where(a.b = \"x\")");
        QTest::newRow("a condition") << QStringLiteral("where(c > 1)") << true
                                     << QStringLiteral("where(c > 1 AND a.b != \"x\")");
        QTest::newRow("either of two")
            << QStringLiteral("where(c OR d)") << false << QStringLiteral("where((c OR d) AND a.b = \"x\")");
        QTest::newRow("functions behind") << QStringLiteral("where(c) groupby(d)") << false
                                          << QStringLiteral("where(c AND a.b = \"x\") groupby(d)");
    }
    void conditionsJoinWhatIsThere()
    {
        QFETCH(QString, query);
        QFETCH(bool, exclude);
        QFETCH(QString, expected);
        QCOMPARE(withCondition(query, {QStringLiteral("a[0].b"), QStringLiteral("x"), true}, exclude),
                 expected);
    }

    void numbersStandWithoutQuotes()
    {
        QCOMPARE(conditionText({QStringLiteral("score"), QStringLiteral("0.5"), false}, false),
                 QStringLiteral("score = 0.5"));
    }

    void historyKeepsTheNewestFirstAndEachOnce()
    {
        QueryHistory history;
        QVERIFY(history.add(QStringLiteral("a")));
        QVERIFY(history.add(QStringLiteral("b")));
        QVERIFY(!history.add(QStringLiteral(" b ")));
        QVERIFY(history.add(QStringLiteral("a")));
        QCOMPARE(history.queries(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!history.add(QStringLiteral("  ")));
        QVERIFY(!history.add(QString(QueryHistory::kMaxCharacters + 1, u'x')));
        for (int i = 0; i < 80; ++i)
            history.add(QString::number(i));
        QCOMPARE(history.queries().size(), QueryHistory::kMaxQueries);
        QCOMPARE(history.queries().first(), QStringLiteral("79"));
        QCOMPARE(QueryHistory(history.queries()).queries(), history.queries());
    }

    void rangesEndNowAndWidenStepByStep()
    {
        const SearchRange hour{SearchRange::Kind::Hour, {}};
        QCOMPARE(hour.span(10'000'000)->fromMs, 10'000'000 - 3'600'000);
        QVERIFY(hour.span(10'000'000)->toMs > 10'000'000); // what came this very moment counts
        SearchRange range{SearchRange::Kind::QuarterHour, {}};
        for (int i = 0; i < 5; ++i)
            range = range.widened();
        QCOMPARE(range.kind, SearchRange::Kind::All);
        QCOMPARE(range.span(1), std::nullopt);
        QCOMPARE((SearchRange{SearchRange::Kind::Custom, {1, 2}}.widened().kind), SearchRange::Kind::All);
    }

    void progressSaysWhatIsFoundOfWhat()
    {
        SearchProgress progress;
        QVERIFY(progressText(progress).isEmpty());
        progress.state = SearchProgress::State::Running;
        progress.matched = 12;
        progress.searchedLines = 500;
        progress.totalLines = 2000;
        progress.elapsedMs = 1000;
        QCOMPARE(progressText(progress),
                 QStringLiteral("12 found · 500 of 2,000 lines searched · 500 lines a second"));
        QCOMPARE(progress.percent(), 25);
        progress.usedIndex = true;
        progress.state = SearchProgress::State::Stopped;
        QCOMPARE(progressText(progress),
                 QStringLiteral("12 found · 500 of 2,000 lines searched · index used · stopped"));
    }
};

QTEST_GUILESS_MAIN(TestSearchValues)
#include "tst_searchvalues.moc"
