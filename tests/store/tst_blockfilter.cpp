// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blockfilter.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace duskwatch;

namespace {

std::vector<WordHash> wordsOf(std::string_view text, OpenEnds open = {})
{
    std::vector<WordHash> words;
    forEachWord(text, open, [&words](WordHash word) { words.push_back(word); });
    return words;
}

/// A block of \a lines and its filter.
struct Block
{
    BlockFilterMaker maker;
    std::string bits;

    explicit Block(const std::vector<std::string>& lines)
    {
        std::vector<LogEntry> entries;
        std::string all;
        for (const std::string& line : lines) {
            LogEntry entry;
            entry.length = static_cast<std::uint32_t>(line.size());
            entries.push_back(entry);
            all += line;
        }
        bits = maker.make(entries, all);
    }
    bool mayHold(std::string_view text, OpenEnds open = {}) const
    {
        const auto words = wordsOf(text, open);
        const BlockFilter filter(bits);
        return std::all_of(words.begin(), words.end(), [&](WordHash word) { return filter.mayHold(word); });
    }
};

} // namespace

class TestBlockFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWhatStandsBetweenSigns()
    {
        QCOMPARE(wordsOf("Port Scan"), wordsOf("port=\"SCAN\""));
        QCOMPARE(wordsOf("ab cd").size(), std::size_t{0});       // too short, and no address
        QCOMPARE(wordsOf("10.44.3.250").size(), std::size_t{4}); // three pairs, and 250
        QVERIFY(wordsOf("10.44.3.250") != wordsOf("10.44.3.251"));
        QCOMPARE(wordsOf("beacon", {true, false}).size(), std::size_t{0});
        QCOMPARE(wordsOf("beacon", {false, true}).size(), std::size_t{0});
        QCOMPARE(wordsOf("(beacon)", {true, true}), wordsOf("beacon"));
    }

    void aFilterHoldsWhatItsLinesHold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* name, const char* line, const char* text, bool holds) {
            QTest::newRow(name) << QByteArray(line).replace('\'', '"') << QByteArray(text) << holds;
        };
        row("word", "{'host':'ledger-3'}", "ledger", true);
        row("other case", "{'host':'Ledger-3'}", "LEDGER", true);
        row("part of a word", "{'host':'ledger-3'}", "edge", false);
        row("address", "{'ip':'10.44.3.250'}", "10.44.3.250", true);
        row("address after an escape", "{'a':'x\\n10.44.3.2'}", "10.44.3.2", true);
        row("other address", "{'ip':'10.44.3.250'}", "10.43.3.250", false);
        row("hardware address", "{'mac':'02:00:5e:10:00:01'}", "02:00:5e:10", true);
        row("after an escape", "{'a':'one\\nnext'}", "next", true);
        row("after an escaped backslash", "{'a':'C:\\\\next'}", "next", true);
        row("escaped letters", "{'a':'\\u006cedger'}", "ledger", true);
        row("beyond ASCII, escaped", "{'a':'\\u00e9t\\u00e9'}", "\u00e9t\u00e9", true);
        row("beyond ASCII, folded", "{'a':'\u00c9T\u00c9'}", "\u00e9t\u00e9", true);
        row("folds to ASCII", "{'a':'\u212aelvin'}", "kelvin", true);
        row("exponent", "{'a':1.2345e4}", "12345", true);
        row("fraction of nothing", "{'a':12345.0}", "12345", true);
        row("rounds to a whole number", "{'a':12344.99999999999999999}", "12345", true);
        row("rounds to none", "{'a':12344.5}", "12345", false);
        row("letters tell values apart", "LEEF:2.0|Darktrace|x|1|2|a|name=fooasev=1", "sev", true);
        row("cut off", "{'a':'\\u00", "missing", false);
    }
    void aFilterHoldsWhatItsLinesHold()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, text);
        QFETCH(bool, holds);
        const Block block({"darktrace {\"pbid\":1}", line.toStdString()});
        QCOMPARE(block.mayHold(text.toStdString()), holds);
    }

    /// Any piece of a line asks only for words that the line has told.
    void whatAPieceOfALineTellsItsLineTells()
    {
        std::mt19937 random(5);
        const std::string letters = "ab1.:\\\"{ n\xc3\xa9-";
        for (int round = 0; round < 20'000; ++round) {
            std::string line;
            for (std::size_t i = random() % 30; i > 0; --i)
                line += letters[random() % letters.size()];
            const std::size_t begin = random() % (line.size() + 1);
            const std::size_t size = random() % (line.size() - begin + 1);
            const auto whole = wordsOf(line);
            for (const WordHash word : wordsOf(std::string_view(line).substr(begin, size), {true, true}))
                QVERIFY2(std::find(whole.begin(), whole.end(), word) != whole.end(), line.c_str());
        }
    }

    void fewWordsAreThoughtToBeThereAndAreNot()
    {
        std::vector<std::string> lines;
        for (int i = 0; i < 20'000; ++i)
            lines.push_back("word" + std::to_string(i));
        const Block block(lines);
        for (int i = 0; i < 20'000; ++i)
            QVERIFY(block.mayHold("word" + std::to_string(i)));
        int wrong = 0;
        for (int i = 0; i < 20'000; ++i)
            wrong += block.mayHold("other" + std::to_string(i)) ? 1 : 0;
        QVERIFY2(wrong < 600, qPrintable(QString::number(wrong))); // 3 %
    }

    void bytesThatAreNoFilterHoldEverything()
    {
        QVERIFY(BlockFilter("").mayHold(1));
        QVERIFY(BlockFilter("short").mayHold(7));
    }
};

QTEST_GUILESS_MAIN(TestBlockFilter)
#include "tst_blockfilter.moc"
