// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/storebuilder.h"

#include <QTest>

#include <random>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

std::string oneLine(int number)
{
    return "{\"pbid\":" + std::to_string(number) + ",\"model\":{\"name\":\"Device::Port Scan\",\"note\":\"" +
           std::string(static_cast<std::size_t>(number % 90), 'n') + "\xc3\xbc\"}}" +
           std::string("\0\xff", 2);
}

std::string noise(int seed, std::size_t length)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    std::string bytes(length, ' ');
    for (char& byte : bytes)
        byte = static_cast<char>('a' + random() % 16); // half of it is worth packing, by the bytes alone
    return bytes;
}

template <class Line>
void fill(TemporaryStore& store, int lines, Line line)
{
    BatchBuilder batch(store.source());
    for (int i = 0; i < lines; ++i)
        batch.add({.externalId = std::to_string(i)}, 1000 + i, line(i));
    store.commit(batch);
}

void finishAll(TemporaryStore& store)
{
    while (store.writer().finishBlocks(2).value()) {
    }
}

std::int64_t number(TemporaryStore& store, const char* question)
{
    const auto database = openDatabase(store.folder(), DatabaseUse::Read).value();
    return database->execAndGet(question).getInt64();
}

/// All blocks as they lie in the database.
std::string packed(TemporaryStore& store)
{
    const auto database = openDatabase(store.folder(), DatabaseUse::Read).value();
    return database->execAndGet("SELECT group_concat(hex(data)) FROM log_block").getString();
}

constexpr const char* kBlocks = "SELECT count(*) FROM log_block";
constexpr const char* kBlockBytes = "SELECT ifnull(sum(length(data)), 0) FROM log_block";
constexpr const char* kLooseBytes = "SELECT ifnull(sum(length(line)), 0) FROM log_loose";

} // namespace

/// Blocks of the log that are finished for searching: nothing that is kept changes but how it is packed.
class TestBlockFinisher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAndTheirTimesStayAsTheyWere()
    {
        TemporaryStore store;
        fill(store, 3000, oneLine);
        const auto before = store.reader().logLines(store.source(), 0, 3000).value();
        const std::string packedBefore = packed(store);
        finishAll(store);
        store.reopen();
        const auto after = store.reader().logLines(store.source(), 0, 3000).value();
        QCOMPARE(after.size(), std::size_t{3000});
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].sequence, static_cast<std::int64_t>(i));
            QCOMPARE(after[i].bytes.toStdString(), oneLine(static_cast<int>(i)));
            QCOMPARE(after[i].receivedAtMs, before[i].receivedAtMs);
            QCOMPARE(after[i].priority, before[i].priority);
        }
        QCOMPARE(number(store, "SELECT count(*) FROM log_filter"), number(store, kBlocks));
        QVERIFY(packed(store) != packedBefore);
    }

    void whatASourceOccupiesIsCountedExactly()
    {
        TemporaryStore store;
        fill(store, 2000, oneLine);
        finishAll(store);
        fill(store, 700, [](int i) { return oneLine(i + 2000); });
        finishAll(store);
        QCOMPARE(store.reader().logRange(store.source()).value().storedBytes,
                 number(store, kBlockBytes) + number(store, kLooseBytes));
    }

    void eachBlockIsFinishedOnceAndTheRestAfterReopening()
    {
        TemporaryStore store;
        fill(store, 3000, oneLine);
        const std::int64_t blocks = number(store, kBlocks);
        QVERIFY(blocks >= 5);
        QVERIFY(store.writer().finishBlocks(2).value());
        store.reopen();
        QVERIFY(store.writer().finishBlocks(static_cast<int>(blocks - 2)).value());
        QVERIFY(!store.writer().finishBlocks(1).value());
        QCOMPARE(number(store, "SELECT count(*) FROM log_filter"), blocks);
    }

    void linesThatHardlyRepeatStayPackedTightly()
    {
        TemporaryStore store;
        fill(store, 600, [](int i) { return noise(i, 2000); });
        const std::int64_t before = number(store, kBlockBytes);
        QVERIFY(before < 600 * 2000 * 3 / 4);
        finishAll(store);
        QVERIFY(number(store, kBlockBytes) <= before + before / 8);
        const auto lines = store.reader().logLines(store.source(), 0, 600).value();
        QCOMPARE(lines.size(), std::size_t{600});
        QCOMPARE(lines.back().bytes.toStdString(), noise(599, 2000));
    }

    void aDamagedBlockStaysAsItIsAndHidesNothing()
    {
        TemporaryStore store;
        fill(store, 600, oneLine);
        {
            const auto database = openDatabase(store.folder(), DatabaseUse::Write).value();
            database->exec(
                "UPDATE log_block SET data = x'05ff' WHERE key = (SELECT min(key) FROM log_block)");
        }
        finishAll(store);
        QCOMPARE(number(store, "SELECT count(*) FROM log_block WHERE data = x'05ff'"), 1);
        QCOMPARE(number(store, "SELECT length(bits) FROM log_filter ORDER BY key LIMIT 1"), 0);
    }
};

QTEST_GUILESS_MAIN(TestBlockFinisher)
#include "tst_blockfinisher.moc"
