// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/globpattern.h"

#include <QRandomGenerator>
#include <QTest>

using namespace duskwatch;

class TestGlobPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void matchesWhatItEscapes();
    void neverRulesOutAMatch();
    void staysQuickOnHostileText();
};

void TestGlobPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("match");
    const auto row = [](const char* name, const char* pattern, const char* text, bool match) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << match;
    };
    row("same", "Device::Scan", "Device::Scan", true);
    row("other case", "device::SCAN", "Device::Scan", true);
    row("only the beginning", "Device", "Device::Scan", false);
    row("only the end", "Scan", "Device::Scan", false);
    row("begins with", "Device::*", "Device::Scan", true);
    row("ends with", "*::Scan", "Device::Scan", true);
    row("holds", "*evice*", "Device::Scan", true);
    row("holds not", "*beacon*", "Device::Scan", false);
    row("two gaps", "D*::S*n", "Device::Scan", true);
    row("a gap may be nothing", "Device*::*Scan", "Device::Scan", true);
    row("anything", "*", "Device::Scan", true);
    row("anything, of nothing", "*", "", true);
    row("stars in a row", "**a**", "a", true);
    row("one character", "D?vice", "Device", true);
    row("one character is not none", "Device?", "Device", false);
    row("one character is not two", "D?ice", "Device", false);
    row("one character of several bytes", "B?ro", "Büro", true);
    row("nothing matches nothing", "", "", true);
    row("nothing matches only nothing", "", "a", false);
    row("the last star backs off", "*ab", "aab", true);
    row("an earlier star need not", "*a*b", "aXbXab", true);
    row("backs off over a false start", "*ana?", "banananas", true);
    row("letters of other scripts", "BÜRO*", "büro Zürich", true);
    row("greek", "ΛΌΓΟΣ", "λόγοσ", true);
    row("outside the first plane", "𐐀*", "𐐨x", true);
    row("Kelvin is no k", "k", "\u212A", false);
    row("escaped star", "a\\*b", "a*b", true);
    row("escaped star is no gap", "a\\*b", "axb", false);
    row("escaped question mark", "a\\?", "ab", false);
    row("backslash at the end", "a\\", "a\\", true);
    row("brackets mean themselves", "[ab]", "[AB]", true);
    row("brackets are no set", "[ab]", "a", false);
}

void TestGlobPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, match);
    QCOMPARE(GlobPattern(pattern).matches(text.toStdString()), match);
}

void TestGlobPattern::matchesWhatItEscapes()
{
    const QString text = QStringLiteral("100%? a*b\\c [x]");
    QVERIFY(GlobPattern(GlobPattern::escaped(text)).matches(text.toStdString()));
    QVERIFY(!GlobPattern(GlobPattern::escaped(text)).matches("100%! a*b\\c [x]"));
}

void TestGlobPattern::neverRulesOutAMatch()
{
    QRandomGenerator random(11);
    const QString letters = QStringLiteral("aAbB*?ü\u212A");
    const auto word = [&](const QString& of, int longest) {
        QString made;
        for (int left = random.bounded(longest + 1); left > 0; --left)
            made += of[random.bounded(of.size())];
        return made;
    };
    int matches = 0;
    for (int i = 0; i < 50000; ++i) {
        const GlobPattern pattern(word(letters, 6));
        const std::string text = word(QStringLiteral("aAbBüÜ\u212A"), 5).toStdString();
        if (!pattern.matches(text))
            continue;
        ++matches;
        QCOMPARE(pattern.requiredPairs() & ~GlobPattern::pairsOf(text), std::uint64_t{0});
        QVERIFY(text.empty() ? pattern.mayBeEmpty()
                             : pattern.mayBeginWith(static_cast<unsigned char>(text.front())));
    }
    QVERIFY(matches > 1000);
}

void TestGlobPattern::staysQuickOnHostileText()
{
    // Exponential matchers would not come back from this within the test's time.
    const GlobPattern pattern(QStringLiteral("a*").repeated(200) + QLatin1Char('b'));
    QVERIFY(!pattern.matches(std::string(4096, 'a')));
    QVERIFY(!GlobPattern(QStringLiteral("x")).matches("\xff\xfe\x80"));
}

QTEST_GUILESS_MAIN(TestGlobPattern)
#include "tst_globpattern.moc"
