// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event.h"
#include "core/events/text.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace duskwatch;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void replacesWhatIsNotUtf8_data();
    void replacesWhatIsNotUtf8();
    void boundsLongTextToWholeCharacters();
    void boundsTextThatGrowsByReplacement();
    void readsNumbers_data();
    void readsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void turnsNumbersIntoIntegersWithoutOverflow();
};

void TestText::cutsBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("short enough") << QByteArray("abc") << 3 << QByteArray("abc");
    QTest::newRow("plain letters") << QByteArray("abcd") << 3 << QByteArray("abc");
    QTest::newRow("inside two bytes") << QByteArray("ab\xC3\xA9") << 3 << QByteArray("ab");
    QTest::newRow("inside four bytes") << QByteArray("a\xF0\x9F\x98\x80z") << 4 << QByteArray("a");
    QTest::newRow("right behind a character") << QByteArray("a\xC3\xA9z") << 3 << QByteArray("a\xC3\xA9");
    QTest::newRow("nothing fits") << QByteArray("\xE2\x82\xAC") << 2 << QByteArray("");
}

void TestText::cutsBetweenCharacters()
{
    QFETCH(QByteArray, text);
    QFETCH(int, limit);
    QFETCH(QByteArray, cut);
    const std::string_view result = text::cut(text.toStdString(), static_cast<std::size_t>(limit));
    QCOMPARE(result.size(), static_cast<std::size_t>(cut.size()));
}

void TestText::replacesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("valid");
    QTest::newRow("good text stays") << QByteArray("ä€😀") << QByteArray("ä€😀");
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << QByteArray("a\xEF\xBF\xBDz");
    QTest::newRow("Latin-1 letter") << QByteArray("caf\xE9 ok") << QByteArray("caf\xEF\xBF\xBD ok");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80").append('!') << QByteArray("\xEF\xBF\xBD!");
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80")
                                    << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("cut off") << QByteArray("x\xE2\x82") << QByteArray("x\xEF\xBF\xBD\xEF\xBF\xBD");
}

void TestText::replacesWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, valid);
    QCOMPARE(QByteArray::fromStdString(text::bounded(bytes.toStdString())), valid);
}

void TestText::boundsLongTextToWholeCharacters()
{
    std::string longText(kMaxFieldBytes - 1, 'a');
    longText += "€ and more";
    QCOMPARE(text::bounded(longText), std::string(kMaxFieldBytes - 1, 'a'));
}

void TestText::boundsTextThatGrowsByReplacement()
{
    const std::string bounded = text::bounded(std::string(kMaxFieldBytes, '\xFF'));
    QVERIFY(bounded.size() <= kMaxFieldBytes);
    QCOMPARE(bounded.size() % text::kReplacement.size(), std::size_t(0));
    QVERIFY(bounded.size() > kMaxFieldBytes - text::kReplacement.size());
}

void TestText::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("integer") << QByteArray("42") << 42.0;
    QTest::newRow("fraction with blanks") << QByteArray(" 0.871 ") << 0.871;
    QTest::newRow("plus sign") << QByteArray("+7") << 7.0;
    QTest::newRow("exponent") << QByteArray("1.5e3") << 1500.0;
    QTest::newRow("beyond a double") << QByteArray("1e999") << infinity;
    QTest::newRow("below a double") << QByteArray("-1e999") << -infinity;
    QTest::newRow("too small for a double") << QByteArray("1e-999") << 0.0;
}

void TestText::readsNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const auto read = text::toNumber(text.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(*read, number);
}

void TestText::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("word") << QByteArray("High");
    QTest::newRow("number with a tail") << QByteArray("5x");
    QTest::newRow("two signs") << QByteArray("+-5");
    QTest::newRow("percent sign") << QByteArray("83%");
}

void TestText::refusesWhatIsNoNumber()
{
    QFETCH(QByteArray, text);
    QVERIFY(!text::toNumber(text.toStdString()).has_value());
}

void TestText::turnsNumbersIntoIntegersWithoutOverflow()
{
    QCOMPARE(*text::toInteger(1648817054.6), std::int64_t(1648817055));
    QCOMPARE(*text::toInteger(1e300), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(*text::toInteger(-1e300), std::numeric_limits<std::int64_t>::min());
    QVERIFY(!text::toInteger(std::nan("")).has_value());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
