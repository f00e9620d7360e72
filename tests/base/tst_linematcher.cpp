// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linematcher.h"

#include <QTest>

#include <random>

using namespace duskwatch;

namespace {

LineMatch test(const LinePattern& pattern, std::string_view line)
{
    const auto matcher = LineMatcher::compile(pattern);
    return matcher ? matcher->test(line) : LineMatch::TooHard;
}

} // namespace

class TestLineMatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patternsFindWhatTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expression");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("found");
        QTest::newRow("text in any case") << "ReCoN" << false << false << QByteArray("x recon y") << true;
        QTest::newRow("text in its case") << "Recon" << false << true << QByteArray("x recon y") << false;
        QTest::newRow("text at the end") << "end" << false << false << QByteArray("the END") << true;
        QTest::newRow("text longer than the line") << "long" << false << false << QByteArray("lon") << false;
        QTest::newRow("dots are dots in a text") << "a.c" << false << false << QByteArray("abc") << false;
        QTest::newRow("an expression") << "a.c$" << true << false << QByteArray("xABC") << true;
        QTest::newRow("an expression in its case") << "a.c" << true << true << QByteArray("xABC") << false;
        QTest::newRow("letters beyond ASCII in any case")
            << QStringLiteral("MÜLLER") << false << false << QByteArray("m\xc3\xbcller") << true;
        QTest::newRow("behind a zero byte") << "x" << false << false << QByteArray("\0\0x", 3) << true;
        QTest::newRow("behind bytes that are not UTF-8")
            << "x+" << true << false << QByteArray("\xff\xfex") << true;
    }

    void patternsFindWhatTheySay()
    {
        QFETCH(QString, text);
        QFETCH(bool, expression);
        QFETCH(bool, caseSensitive);
        QFETCH(QByteArray, line);
        QFETCH(bool, found);
        QCOMPARE(test({text, expression, caseSensitive},
                      {line.constData(), static_cast<std::size_t>(line.size())}),
                 found ? LineMatch::Yes : LineMatch::No);
    }

    void foldedTextIsFoundWhereComparingEveryPlaceFindsIt()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 3000; ++round) {
            const auto letters = [&random](std::size_t size) {
                std::string out(size, ' ');
                for (char& c : out)
                    c = "aAbB{"[random() % 5];
                return out;
            };
            const std::string needle = letters(1 + random() % 4);
            const std::string line = letters(random() % 40);
            const bool naive =
                QString::fromStdString(line).contains(QString::fromStdString(needle), Qt::CaseInsensitive);
            QCOMPARE(test({QString::fromStdString(needle)}, line), naive ? LineMatch::Yes : LineMatch::No);
        }
    }

    void aBadExpressionSaysWhatAndWhere()
    {
        const auto matcher = LineMatcher::compile({QStringLiteral("ab(c"), true, false});
        QVERIFY(!matcher);
        QCOMPARE(matcher.error().code, ErrorCode::InvalidInput);
        QVERIFY2(matcher.error().detail.contains(QStringLiteral("character 4")),
                 qPrintable(matcher.error().detail));
    }

    void anExpressionThatNeverEndsGivesUp()
    {
        const std::string line(40, 'a');
        QCOMPARE(test({QStringLiteral("^(a+)+$"), true, false}, line + "!"), LineMatch::TooHard);
        // The pattern cannot raise its own limit.
        QCOMPARE(test({QStringLiteral("(*LIMIT_MATCH=4000000000)^(a+)+$"), true, false}, line + "!"),
                 LineMatch::TooHard);
    }

    void aPatternThatIsTooLongIsRefused() { QVERIFY(!LineMatcher::compile({QString(2000, u'x')})); }
};

QTEST_GUILESS_MAIN(TestLineMatcher)
#include "tst_linematcher.moc"
