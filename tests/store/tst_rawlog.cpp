// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchwriter.h"
#include "core/store/logwriter.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

std::string lineText(int number)
{
    return "line " + std::to_string(number) + std::string(static_cast<std::size_t>(number % 50), '.') +
           std::string("\0\xff\r", 3);
}

std::vector<LogLine> allLines(TemporaryStore& store)
{
    auto lines = store.reader().logLines(store.source(), 0, 1'000'000);
    return lines ? std::move(lines).value() : std::vector<LogLine>();
}

} // namespace

/// The raw log across LogWriter and LogReader: whatever the batches' sizes, the same lines come back byte for byte.
class TestRawLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesComeBackByteForByte_data()
    {
        QTest::addColumn<QList<int>>("batchSizes");
        QTest::newRow("one line") << QList<int>{1};
        QTest::newRow("a trickle that never fills a block") << QList<int>(100, 1);
        QTest::newRow("a trickle that fills two blocks and a bit") << QList<int>(600, 1);
        QTest::newRow("one flood") << QList<int>{1000};
        QTest::newRow("a flood after a trickle") << QList<int>{1, 1, 1, 1000, 1, 1};
        QTest::newRow("exactly a block") << QList<int>{256};
        QTest::newRow("one less than a block, then one") << QList<int>{255, 1};
        QTest::newRow("a small rest after a block") << QList<int>{260, 3, 300, 500};
    }

    void linesComeBackByteForByte()
    {
        QFETCH(QList<int>, batchSizes);
        TemporaryStore store;
        BatchBuilder batch(store.source());
        int number = 0;
        for (const int size : batchSizes) {
            for (int i = 0; i < size; ++i, ++number)
                batch.add({.externalId = std::to_string(number)}, 1000 + number, lineText(number));
            QCOMPARE(store.commit(batch).logEnd, number);
        }
        store.reopen();
        const auto lines = allLines(store);
        QCOMPARE(static_cast<int>(lines.size()), number);
        for (int i = 0; i < number; ++i) {
            QCOMPARE(lines[static_cast<std::size_t>(i)].sequence, i);
            QCOMPARE(lines[static_cast<std::size_t>(i)].bytes.toStdString(), lineText(i));
            QCOMPARE(lines[static_cast<std::size_t>(i)].receivedAtMs, 1000 + i);
        }
        const auto middle = store.reader().logLines(store.source(), number / 2, 3).value();
        QVERIFY(!middle.empty());
        QCOMPARE(middle.front().bytes.toStdString(), lineText(number / 2));
    }

    void linesPackedByTheReceiverKeepTheirPlace_data()
    {
        QTest::addColumn<int>("looseBefore");
        QTest::addColumn<QList<int>>("packed");
        QTest::addColumn<int>("rest");
        QTest::newRow("packed only") << 0 << QList<int>{256, 256} << 0;
        QTest::newRow("a rest behind them") << 0 << QList<int>{256} << 3;
        QTest::newRow("a large rest behind them") << 0 << QList<int>{256} << 300;
        QTest::newRow("behind a trickle") << 5 << QList<int>{256, 100} << 7;
    }

    void linesPackedByTheReceiverKeepTheirPlace()
    {
        QFETCH(int, looseBefore);
        QFETCH(QList<int>, packed);
        QFETCH(int, rest);
        TemporaryStore store;
        BatchBuilder batch(store.source());
        int number = 0;
        const auto add = [&](int count) {
            for (int end = number + count; number < end; ++number) {
                batch.addUnparsed("not for the log");
                batch.add({.externalId = std::to_string(number)}, 1000 + number, lineText(number));
            }
        };
        add(looseBefore);
        store.commit(batch);
        for (const int count : packed) {
            add(count);
            batch.pack();
        }
        add(rest);
        QCOMPARE(store.commit(batch).logEnd, number);
        add(1);
        store.commit(batch);
        store.reopen();
        const auto lines = allLines(store);
        QCOMPARE(static_cast<int>(lines.size()), number);
        for (int i = 0; i < number; ++i) {
            QCOMPARE(lines[static_cast<std::size_t>(i)].sequence, i);
            QCOMPARE(lines[static_cast<std::size_t>(i)].bytes.toStdString(), lineText(i));
            QCOMPARE(lines[static_cast<std::size_t>(i)].receivedAtMs, 1000 + i);
        }
    }

    void aTrickleIsSealedIntoBlocks()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const std::string line(2000, 'r');
        for (int i = 0; i < 3 * static_cast<int>(LinePacker::kBlockLines); ++i)
            store.commit(batch.add({.externalId = std::to_string(i)}, i, line));
        const LogRange range = store.reader().logRange(store.source()).value();
        QCOMPARE(range.end, 3 * static_cast<int>(LinePacker::kBlockLines));
        QCOMPARE(range.lineBytes, range.end * 2000);
        QVERIFY(range.storedBytes * 20 < range.lineBytes);
    }

    void hugeLinesMakeTheirOwnBlocks()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 5; ++i)
            batch.add({.externalId = std::to_string(i)}, i,
                      std::string(1u << 20, static_cast<char>('a' + i)));
        store.commit(batch);
        const auto lines = allLines(store);
        QCOMPARE(lines.size(), std::size_t{5});
        QCOMPARE(lines[4].bytes, QByteArray(1 << 20, 'e'));
    }

    void verdictsStandBesideTheLines()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source(), true);
        batch.add({.externalId = "1", .score = 0.9})
            .add({.externalId = "1", .score = 0.9})
            .add({.externalId = "2", .category = Category::Informational})
            .addUnparsed("?");
        store.commit(batch);
        const auto lines = allLines(store);
        QCOMPARE(lines.size(), std::size_t{4});
        QCOMPARE(lines[0].priority, Priority::High);
        QVERIFY(!lines[0].update);
        QVERIFY(lines[1].update);
        QCOMPARE(lines[2].outcome, Outcome::Informational);
        QCOMPARE(lines[3].outcome, Outcome::Unparsed);
    }

    void unwantedUnparsedLinesAreKeptAsideUpToALimit()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 700; ++i)
            batch.addUnparsed("first " + std::to_string(i)).add({.externalId = std::to_string(i)}, 5, "good");
        store.commit(batch);
        for (int i = 0; i < 700; ++i)
            batch.addUnparsed("second " + std::to_string(i));
        store.commit(batch);
        QCOMPARE(allLines(store).size(), std::size_t{700}); // only the good ones
        const auto kept = store.reader().keptUnparsed(store.source()).value();
        QCOMPARE(kept.size(), kKeptUnparsedLines);
        QCOMPARE(kept.front().bytes, QByteArray("second 699"));
        QCOMPARE(kept.back().bytes, QByteArray("first 400"));
        QCOMPARE(store.sourceRecord().counters.unparsed, 1400);
    }

    void aLongUnparsedLineIsKeptAsideInPart()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.addUnparsed(std::string(1u << 20, 'u')));
        const auto kept = store.reader().keptUnparsed(store.source()).value();
        QCOMPARE(static_cast<std::size_t>(kept.at(0).bytes.size()), kKeptUnparsedBytes);
    }

    void logsOfTwoSourcesDoNotMix()
    {
        TemporaryStore store;
        const SourceId other = store.writer().addSource(QStringLiteral("branch"), "{}").value().id;
        BatchBuilder first(store.source());
        BatchBuilder second(other);
        for (int i = 0; i < 300; ++i) {
            store.commit(first.add({.externalId = std::to_string(i)}, i, "first"));
            store.commit(second.add({.externalId = std::to_string(i)}, i, "second"));
        }
        for (const LogLine& line : store.reader().logLines(other, 0, 1000).value())
            QCOMPARE(line.bytes, QByteArray("second"));
        QCOMPARE(store.reader().logLines(other, 0, 1000).value().size(), std::size_t{300});
    }

    void scanningGoesBothWays()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 1000; ++i)
            batch.add({.externalId = std::to_string(i)}, i, std::to_string(i));
        store.commit(batch);
        QByteArrayList newest;
        QVERIFY(store.reader()
                    .scanLog(store.source(), true,
                             [&](LogLine&& line) {
                                 newest << line.bytes;
                                 return newest.size() < 3;
                             })
                    .ok());
        QCOMPARE(newest, (QByteArrayList{"999", "998", "997"}));
        int count = 0;
        QVERIFY(store.reader()
                    .scanLog(store.source(), false,
                             [&](LogLine&& line) { return line.bytes == QByteArray::number(count++); })
                    .ok());
        QCOMPARE(count, 1000);
    }

    void theDetailOfAnEventShowsItsNewestLine()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const EventId id = store.commit(batch.add({.externalId = "7"}, 1, "older")).firstNew;
        store.commit(batch.add({.externalId = "7"}, 2, "newer"));
        const auto detail = store.reader().detail(id);
        QVERIFY(detail.ok());
        QCOMPARE(detail->rawLine, QByteArray("newer"));
        QCOMPARE(detail->sourceName, QStringLiteral("dt"));
        QVERIFY(detail->reasons.size() > 0);
        QCOMPARE(store.reader().detail(EventId{999}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRawLog)
#include "tst_rawlog.moc"
