// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/retention.h"
#include "core/store/searchindex.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kDayMs = 24 * 3600 * 1000;
constexpr std::int64_t kNow = 1'700'000'000'000;

/// 600 events in each of the last ten days, in order of receipt.
void fillTenDays(TemporaryStore& store)
{
    BatchBuilder batch(store.source());
    for (int day = 10; day > 0; --day) {
        for (int i = 0; i < 600; ++i) {
            const std::int64_t at = kNow - day * kDayMs + i;
            batch.add({.externalId = std::to_string(day * 1000 + i), .timeMs = at}, at,
                      "day " + std::to_string(day));
        }
        store.commit(batch);
    }
}

void removeAll(TemporaryStore& store, const RetentionSettings& settings)
{
    for (int slices = 0; slices < 1000; ++slices) {
        const auto more = store.writer().removeExpired(settings, kNow);
        QVERIFY(more.ok());
        if (!more.value())
            return;
    }
    QFAIL("removing old data does not come to an end");
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsRemovedUnlessAsked()
    {
        TemporaryStore store;
        fillTenDays(store);
        removeAll(store, {});
        QCOMPARE(store.ids().size(), std::size_t{6000});
    }

    void whatIsTooOldGoes()
    {
        TemporaryStore store;
        fillTenDays(store);
        removeAll(store, {.keepMs = 4 * kDayMs + kDayMs / 2, .keepBytes = {}});
        const auto rows = store.rows();
        QCOMPARE(rows.size(), std::size_t{4 * 600});
        for (const AlertRow& row : rows)
            QVERIFY(row.lastReceivedMs >= kNow - 5 * kDayMs);
        // The log forgets in whole blocks: nothing that should stay is gone, and not much more than a block is left.
        const LogRange range = store.reader().logRange(store.source()).value();
        QVERIFY(range.first > 6 * 600 - 600);
        QVERIFY(range.first <= 6 * 600);
        QCOMPARE(range.end, 6000);
        const auto lines = store.reader().logLines(store.source(), range.first, 10'000).value();
        QCOMPARE(static_cast<std::int64_t>(lines.size()), range.end - range.first);
        QCOMPARE(store.sourceRecord().counters.received, 6000); // counters tell the whole story
    }

    void aForgottenIdentityIsNewAgain()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.add({.externalId = "17"}, kNow - 9 * kDayMs)
                         .add({.externalId = "a-text-id"}, kNow - 9 * kDayMs));
        removeAll(store, {.keepMs = kDayMs, .keepBytes = {}});
        QVERIFY(store.ids().empty());
        const Counters delta =
            store.commit(batch.add({.externalId = "17"}, kNow).add({.externalId = "a-text-id"}, kNow)).delta;
        QCOMPARE(delta.alerts, 2);
    }

    void anOldEventThatWasUpdatedLatelyStays()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(
            batch.add({.externalId = "1"}, kNow - 9 * kDayMs).add({.externalId = "2"}, kNow - 9 * kDayMs));
        store.commit(batch.add({.externalId = "1"}, kNow));
        removeAll(store, {.keepMs = kDayMs, .keepBytes = {}});
        const auto rows = store.rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].externalId, QStringLiteral("1"));
    }

    void theOldestGoUntilTheSizeFits()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 12'000; ++i) {
            std::string line; // does not compress
            for (int k = 0; k < 300; ++k)
                line += static_cast<char>((i * 7919 + k * k * 31 + (i ^ k) * 131) >> 3);
            batch.add({.externalId = std::to_string(i)}, kNow + i, line);
            if (i % 1000 == 999)
                store.commit(batch);
        }
        constexpr std::int64_t kLimit = 3'000'000;
        removeAll(store, {.keepMs = {}, .keepBytes = kLimit});
        auto database = openDatabase(store.folder(), DatabaseUse::Read);
        QVERIFY(database.ok());
        QVERIFY(usedBytes(*database.value()) <= kLimit);
        const auto rows = store.rows({}, {AlertColumn::Time, true});
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().externalId, QStringLiteral("11999")); // the newest are left
    }

    void keptUnparsedLinesAgeToo()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.addUnparsed("old", kNow - 9 * kDayMs).addUnparsed("new", kNow));
        removeAll(store, {.keepMs = kDayMs, .keepBytes = {}});
        const auto kept = store.reader().keptUnparsed(store.source()).value();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept[0].bytes, QByteArray("new"));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
