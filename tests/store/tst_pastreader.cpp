// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pastreader.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kDay = 24LL * 3600 * 1000;
constexpr std::int64_t kStart = 1'700'000'000'000;

/// A hundred events an hour apart, with scores 0.00, 0.01, …; every fifth is a compliance breach.
void fill(TemporaryStore& store)
{
    BatchBuilder batch(store.source());
    for (int i = 0; i < 100; ++i) {
        const std::int64_t at = kStart + i * 3'600'000LL;
        EventSpec spec;
        spec.externalId = std::to_string(1000 + i);
        spec.score = i / 100.0;
        spec.category = i % 5 == 0 ? Category::Compliance : Category::Suspicious;
        spec.timeMs = at;
        batch.add(spec, at);
    }
    store.commit(batch);
}

std::unique_ptr<PastReader> past(const TemporaryStore& store)
{
    auto reader = PastReader::open(store.folder());
    return reader ? std::move(reader).value() : nullptr;
}

} // namespace

class TestPastReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdsAreTriedOnWhatIsStored()
    {
        TemporaryStore store;
        fill(store);
        const auto preview = past(store)->triagePreview({0.90, 0.40, true}, kStart, kStart + 30 * kDay);
        QVERIFY(preview);
        QCOMPARE(preview->stored, (TriageCounts{0, 50, 30, 20}));
        QCOMPARE(preview->would, (TriageCounts{0, 40, 50, 10}));
        QCOMPARE(preview->changed, 20);
        QCOMPARE(preview->uncertain, 0);
        QVERIFY(preview->isWhole);
    }

    void complianceTurnedOffLeavesTheAlerts()
    {
        TemporaryStore store;
        fill(store);
        const auto preview = past(store)->triagePreview({0.80, 0.50, false}, kStart, kStart + 30 * kDay);
        QVERIFY(preview);
        QCOMPARE(preview->would, (TriageCounts{20, 40, 24, 16}));
    }

    void onlyTheTimeAskedForCounts()
    {
        TemporaryStore store;
        fill(store);
        const auto preview =
            past(store)->triagePreview({}, kStart + 90 * 3'600'000LL, kStart + 95 * 3'600'000LL);
        QVERIFY(preview);
        QCOMPARE(preview->stored, (TriageCounts{0, 0, 0, 5}));
        const auto longer = past(store)->triagePreview({}, kStart - kDay, kStart + kDay);
        QVERIFY(!longer->isWhole);
        QCOMPARE(longer->oldestMs, kStart);
    }

    void whatIsCancelledSaysSo()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 20'000; ++i) { // enough for the flag to be looked at
            EventSpec spec;
            spec.externalId = std::to_string(i);
            batch.add(spec);
        }
        store.commit(batch);
        const auto cancel = std::make_shared<std::atomic<bool>>(true);
        const auto preview = past(store)->triagePreview({}, 0, kStart + kDay, cancel);
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, ErrorCode::Cancelled);
    }

    void factsAreThoseOfTheFolder()
    {
        TemporaryStore store;
        fill(store);
        const auto facts = past(store)->dataFacts();
        QVERIFY(facts);
        QCOMPARE(facts->events, 100);
        QCOMPARE(facts->lines, 100);
        QCOMPARE(facts->oldestMs, kStart);
        QVERIFY(facts->fileBytes >= facts->usedBytes / 2);
        QVERIFY(facts->usedBytes > 0);
        QVERIFY(facts->freeBytes > 0);
    }

    void anAgeRemovesWhatThePreviewSaid()
    {
        TemporaryStore store;
        fill(store);
        const std::int64_t now = kStart + 100 * 3'600'000LL;
        const RetentionSettings keep{kDay, std::nullopt};
        const auto preview = past(store)->retentionPreview(keep, now);
        QVERIFY(preview);
        QCOMPARE(preview->events, 76);
        QVERIFY(!preview->estimated);
        QCOMPARE(preview->untilMs, now - kDay);
        while (store.writer().removeExpired(keep, now).value())
            ;
        QCOMPARE(100 - past(store)->dataFacts()->events, preview->events);
    }

    void aSizeIsEstimated()
    {
        TemporaryStore store;
        fill(store);
        const auto used = past(store)->dataFacts()->usedBytes;
        const auto preview = past(store)->retentionPreview({std::nullopt, used / 2}, kStart + 30 * kDay);
        QVERIFY(preview);
        QVERIFY(preview->estimated);
        QCOMPARE(preview->events, 50);
        QCOMPARE(preview->untilMs, kStart + 50 * 3'600'000LL);
        const auto nothing = past(store)->retentionPreview({std::nullopt, used * 2}, kStart + 30 * kDay);
        QCOMPARE(nothing->events, 0);
        QCOMPARE(nothing->untilMs, 0);
    }
};

QTEST_GUILESS_MAIN(TestPastReader)
#include "tst_pastreader.moc"
