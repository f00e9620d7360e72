// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storebuilder.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kBase = 1'700'000'000'000;

QStringList externalIds(const std::vector<AlertRow>& rows)
{
    QStringList ids;
    for (const AlertRow& row : rows)
        ids << row.externalId;
    return ids;
}

/// Six events that differ in everything a filter can ask for; ids "1" to "6", times ascending.
void fill(TemporaryStore& store)
{
    BatchBuilder batch(store.source());
    batch
        .add({.externalId = "1",
              .title = "Device::Port Scan",
              .device = "ws-77",
              .score = 0.9,
              .timeMs = kBase + 1000})
        .add({.externalId = "2",
              .title = "Compromise::Beaconing",
              .device = "srv-db",
              .score = 0.6,
              .category = Category::Critical,
              .timeMs = kBase + 2000})
        .add({.externalId = "3",
              .title = "Compliance::Remote Tool",
              .device = "WS-78",
              .score = 0.1,
              .category = Category::Compliance,
              .timeMs = kBase + 3000})
        .add({.externalId = "4",
              .title = "SaaS::Login",
              .score = 0.3,
              .category = Category::Informational,
              .timeMs = kBase + 4000})
        .add({.externalId = "5",
              .title = "Antigena::Block",
              .score = 0.9,
              .timeMs = kBase + 5000,
              .respond = true})
        .add({.kind = EventKind::AiAnalystIncident,
              .externalId = "6",
              .title = "Scanning of Devices",
              .device = "",
              .address = "10.9.9.9",
              .summary = "It talked to badness.example.",
              .score = 0.55,
              .timeMs = kBase + 6000});
    store.commit(batch);
}

} // namespace

class TestStoreReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilterLetsThroughWhatItSays_data()
    {
        QTest::addColumn<AlertFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const AlertFilter& filter, const QStringList& expected) {
            QTest::newRow(name) << filter << expected;
        };
        AlertFilter filter;
        row("alerts by default", filter, {"6", "3", "2", "1"});
        row("anything", TemporaryStore::anything(), {"6", "5", "4", "3", "2", "1"});
        filter.priorities = {Priority::High};
        row("one priority", filter, {"1"});
        filter.priorities = {Priority::High, Priority::Low};
        row("two priorities", filter, {"3", "1"});
        filter = {};
        filter.categories = {Category::Critical};
        row("a category", filter, {"2"});
        filter = {};
        filter.kinds = {EventKind::AiAnalystIncident};
        row("a kind", filter, {"6"});
        filter = {};
        filter.outcomes = {Outcome::Suppressed};
        row("suppressed ones", filter, {"5"});
        filter = {};
        filter.fromMs = kBase + 2000;
        filter.toMs = kBase + 3000;
        row("a time range, its end excluded", filter, {"2"});
        filter = {};
        filter.source = SourceId{99};
        row("another source", filter, {});
        filter = {};
        filter.statuses = {AlertStatus::Acknowledged};
        row("a status that nothing has", filter, {});
    }

    void aFilterLetsThroughWhatItSays()
    {
        QFETCH(AlertFilter, filter);
        QFETCH(QStringList, expected);
        TemporaryStore store;
        fill(store);
        QCOMPARE(externalIds(store.rows(filter)), expected);
    }

    void wordsAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a word of the title") << "beaconing" << QStringList{"2"};
        QTest::newRow("the beginning of a word") << "beac" << QStringList{"2"};
        QTest::newRow("a device, whatever the case") << "ws-7" << QStringList{"3", "1"};
        QTest::newRow("an address") << "10.9.9.9" << QStringList{"6"};
        QTest::newRow("a word of the summary") << "badness.example" << QStringList{"6"};
        QTest::newRow("two words must both occur") << "scan device" << QStringList{"6", "1"};
        QTest::newRow("two words that do not meet") << "scan beaconing" << QStringList{};
        QTest::newRow("a word nobody used") << "zebra" << QStringList{};
        QTest::newRow("signs only") << "::" << QStringList{};
        QTest::newRow("spaces only are no filter") << "  " << QStringList{"6", "3", "2", "1"};
        QTest::newRow("what looks like a query is only words") << "scan\" OR \"login" << QStringList{};
        QTest::newRow("what looks like SQL is only words") << "'; DROP TABLE event; --" << QStringList{};
    }

    void wordsAreFoundWhereverTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        TemporaryStore store;
        fill(store);
        AlertFilter filter;
        filter.text = text;
        QCOMPARE(externalIds(store.rows(filter)), expected);
    }

    void everyColumnSortsBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("ascending");
        const auto row = [](const char* name, AlertColumn column, const QStringList& ids) {
            QTest::newRow(name) << static_cast<int>(column) << ids;
        };
        row("time", AlertColumn::Time, {"1", "2", "3", "6"});
        row("priority", AlertColumn::Priority, {"3", "6", "2", "1"});
        row("score", AlertColumn::Score, {"3", "6", "2", "1"});
        row("title", AlertColumn::Title, {"3", "2", "1", "6"});
        row("device, else address", AlertColumn::Device, {"6", "2", "1", "3"});
        row("category", AlertColumn::Category, {"6", "1", "3", "2"});
        row("kind", AlertColumn::Kind, {"3", "2", "1", "6"});
        row("source", AlertColumn::Source, {"6", "3", "2", "1"});
        row("status", AlertColumn::Status, {"6", "3", "2", "1"});
        row("repeats", AlertColumn::Repeats, {"6", "3", "2", "1"});
    }

    void everyColumnSortsBothWays()
    {
        QFETCH(int, column);
        QFETCH(QStringList, ascending);
        TemporaryStore store;
        fill(store);
        const auto order = static_cast<AlertColumn>(column);
        QCOMPARE(externalIds(store.rows({}, {order, false})), ascending);
        const QStringList descending = externalIds(store.rows({}, {order, true}));
        QCOMPARE(QSet<QString>(descending.begin(), descending.end()),
                 QSet<QString>(ascending.begin(), ascending.end()));
        if (order <= AlertColumn::Time || order == AlertColumn::Score || order == AlertColumn::Title)
            QCOMPARE(descending.last(), ascending.first());
    }

    void countsLeaveOutTheirOwnGroup()
    {
        TemporaryStore store;
        fill(store);
        AlertFilter filter;
        filter.priorities = {Priority::High};
        const auto counts = store.reader().counts(filter);
        QVERIFY(counts.ok());
        QCOMPARE(counts->matching, 1);
        QCOMPARE(counts->high, 1);
        QCOMPARE(counts->medium, 2);
        QCOMPARE(counts->low, 1);
        QCOMPARE(counts->informational, 1);
        QCOMPARE(counts->suppressed, 1);
    }

    void theFirstChunkIsAPage()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 5000; ++i)
            batch.add({.externalId = std::to_string(i), .timeMs = kBase + i});
        store.commit(batch);
        std::vector<std::size_t> sizes;
        QVERIFY(store.reader()
                    .eventIds({}, {},
                              [&](std::vector<EventId>&& ids) {
                                  sizes.push_back(ids.size());
                                  return true;
                              })
                    .ok());
        QCOMPARE(sizes.front(), std::size_t{200});
        QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), std::size_t{0}), std::size_t{5000});
    }

    void newerOnesAreFoundByIdAlone()
    {
        TemporaryStore store;
        fill(store);
        const EventId newest = store.reader().newestEvent().value();
        BatchBuilder batch(store.source());
        store.commit(batch.add({.externalId = "7",
                                .title = "Device::Late Scan",
                                .timeMs = kBase + 1500})); // sorts into the middle
        std::vector<EventId> found;
        AlertFilter filter;
        filter.text = QStringLiteral("scan");
        QVERIFY(store.reader()
                    .eventIds(
                        filter, {},
                        [&](std::vector<EventId>&& ids) {
                            found = std::move(ids);
                            return true;
                        },
                        {}, newest)
                    .ok());
        QCOMPARE(found, (std::vector<EventId>{EventId{toInt(newest) + 1}}));
    }

    void matchingTellsWhichStillBelong()
    {
        TemporaryStore store;
        fill(store);
        AlertFilter filter;
        filter.text = QStringLiteral("scan");
        const auto all = store.ids(TemporaryStore::anything(), {AlertColumn::Time, false});
        const auto matching = store.reader().matching(all, filter);
        QVERIFY(matching.ok());
        QCOMPARE(matching.value(), (std::vector<EventId>{all[0], all[5]}));
        QVERIFY(store.reader().matching({}, filter).value().empty());
    }

    void aSetFlagStopsAQuery()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 20'000; ++i)
            batch.add({.externalId = std::to_string(i), .title = "T" + std::to_string(i % 977)});
        store.commit(batch);
        const CancelFlag flag = std::make_shared<std::atomic<bool>>(true);
        const auto read = store.reader().eventIds(
            {}, {AlertColumn::Title, true}, [](auto&&) { return true; }, flag);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(store.ids({}, {AlertColumn::Title, true}).size(), std::size_t{20'000}); // and it can go on
    }

    void aChangedTitleIsFoundByItsNewWords()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.add({.externalId = "1", .title = "Before"}));
        store.commit(batch.add({.externalId = "1", .title = "Afterwards"}));
        AlertFilter filter;
        filter.text = QStringLiteral("afterwards");
        QCOMPARE(store.ids(filter).size(), std::size_t{1});
    }

    void readersSeeWhatIsCommittedWhileTheyAreOpen()
    {
        TemporaryStore store;
        QVERIFY(store.rows().empty());
        fill(store);
        QCOMPARE(store.rows().size(), std::size_t{6});
    }
};

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
