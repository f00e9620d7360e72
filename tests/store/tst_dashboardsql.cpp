// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerworker.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kBase = 1'700'000'000'000;
constexpr std::int64_t kHour = 3600 * 1000;
constexpr std::size_t kAllNames = 1000;

/// Events of every outcome and priority over ten hours, some told of several times.
void fill(TemporaryStore& store, int events)
{
    std::mt19937 random(7);
    BatchBuilder batch(store.source());
    for (int i = 0; i < events; ++i) {
        EventSpec spec;
        spec.externalId = std::to_string(random() % static_cast<unsigned>(events));
        spec.timeMs = kBase + static_cast<std::int64_t>(random() % (10 * kHour));
        spec.score = static_cast<double>(random() % 100) / 100;
        spec.device = random() % 5 == 0 ? "" : "ws-" + std::to_string(random() % 20);
        spec.address = "10.0.0." + std::to_string(random() % 9);
        spec.title = "Device::Model " + std::to_string(random() % 12);
        spec.category = random() % 3 == 0 ? Category::Informational : Category::Suspicious;
        spec.respond = random() % 9 == 0;
        spec.resolved = random() % 15 == 0;
        if (random() % 8 == 0)
            spec.kind = EventKind::SystemStatus;
        if (random() % 11 == 0)
            spec.kind = EventKind::Audit;
        batch.add(spec, kBase + 11 * kHour);
        if (i % 50 == 49)
            store.commit(batch);
    }
    store.commit(batch.addUnparsed("not json"));
}

DashboardQuery hourly(std::int64_t beforeMs, std::int64_t fromMs, std::optional<std::int64_t> toMs)
{
    DashboardQuery query;
    query.beforeMs = beforeMs;
    query.fromMs = fromMs;
    query.toMs = toMs;
    for (std::int64_t at = fromMs / kHour * kHour; at < toMs.value_or(kBase + 10 * kHour); at += kHour)
        query.bucketsMs.push_back(at);
    return query;
}

/// The same by looking at every row.
DashboardFigures counted(TemporaryStore& store, const DashboardQuery& query)
{
    DashboardFigures figures;
    figures.buckets.resize(query.bucketsMs.size());
    for (const AlertRow& row : store.rows()) {
        figures.oldestMs = figures.anyStored ? std::min(figures.oldestMs, row.timeMs) : row.timeMs;
        figures.anyStored = true;
        if (row.timeMs < query.beforeMs || (query.toMs && row.timeMs >= *query.toMs))
            continue;
        if (row.timeMs < query.fromMs) {
            if (row.outcome == Outcome::Alert)
                figures.before.add(row.priority);
            continue;
        }
        figures.informational += row.outcome == Outcome::Informational;
        figures.suppressed += row.outcome == Outcome::Suppressed;
        figures.resolved += row.outcome == Outcome::Resolved;
        figures.audit += row.outcome == Outcome::Audit;
        if (row.outcome != Outcome::Alert)
            continue;
        figures.alerts.add(row.priority);
        const auto after = std::upper_bound(query.bucketsMs.begin(), query.bucketsMs.end(), row.timeMs);
        figures.buckets[static_cast<std::size_t>(after - query.bucketsMs.begin() - 1)].add(row.priority);
    }
    return figures;
}

void compare(const DashboardFigures& one, const DashboardFigures& other)
{
    QVERIFY(one.alerts == other.alerts);
    QVERIFY(one.before == other.before);
    QVERIFY(one.buckets == other.buckets);
    QCOMPARE(one.informational, other.informational);
    QCOMPARE(one.suppressed, other.suppressed);
    QCOMPARE(one.resolved, other.resolved);
    QCOMPARE(one.audit, other.audit);
    QCOMPARE(one.oldestMs, other.oldestMs);
    QCOMPARE(one.anyStored, other.anyStored);
}

QStringList texts(const std::vector<NameCount>& names)
{
    QStringList texts;
    for (const NameCount& name : names)
        texts << QString::fromUtf8(name.name) + u'=' + QString::number(name.count);
    return texts;
}

} // namespace

class TestDashboardSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfCountingEveryRow_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("all, open") << qint64(kBase) << qint64(kBase) << qint64(0);
        QTest::newRow("the last hours, open") << qint64(kBase) << qint64(kBase + 5 * kHour) << qint64(0);
        QTest::newRow("in the middle")
            << qint64(kBase + kHour) << qint64(kBase + 3 * kHour + 1234) << qint64(kBase + 5 * kHour + 1234);
        QTest::newRow("after everything")
            << qint64(kBase) << qint64(kBase + 20 * kHour) << qint64(kBase + 21 * kHour);
    }

    void figuresAreThoseOfCountingEveryRow()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        TemporaryStore store;
        fill(store, 1200);
        DashboardQuery query = hourly(before, from, to == 0 ? std::nullopt : std::optional<std::int64_t>(to));
        if (query.bucketsMs.empty())
            query.bucketsMs.push_back(from);
        const auto figures = store.reader().figures(query);
        QVERIFY(figures.ok());
        compare(figures.value(), counted(store, query));
        std::int64_t inBars = 0;
        for (const PriorityCounts& bucket : figures.value().buckets)
            inBars += bucket.total();
        QCOMPARE(inBars, figures.value().alerts.total());
    }

    void theBeginningIsInAndTheEndIsNot()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 4; ++i)
            batch.add({.externalId = std::to_string(i), .score = 0.9, .timeMs = kBase + i * kHour});
        store.commit(batch);
        DashboardQuery query;
        query.beforeMs = kBase;
        query.fromMs = kBase + kHour;
        query.toMs = kBase + 3 * kHour;
        query.bucketsMs = {kBase + kHour, kBase + 2 * kHour};
        const DashboardFigures figures = store.reader().figures(query).value();
        QCOMPARE(figures.before.high, std::int64_t{1});
        QCOMPARE(figures.alerts.high, std::int64_t{2});
        QCOMPARE(figures.buckets[0].high, std::int64_t{1});
        QCOMPARE(figures.buckets[1].high, std::int64_t{1});
    }

    void anEmptyStoreHasNothing()
    {
        TemporaryStore store;
        const DashboardFigures figures = store.reader().figures(hourly(0, kBase, {})).value();
        QVERIFY(!figures.anyStored);
        QCOMPARE(figures.events(), std::int64_t{0});
        const DashboardTop top = store.reader().top({0, {}, 5}).value();
        QVERIFY(top.devices.empty());
        QVERIFY(top.titles.empty());
        QVERIFY(top.complete);
    }

    void namesAreThoseOfCountingEveryRow()
    {
        TemporaryStore store;
        fill(store, 1200);
        const std::int64_t from = kBase + 2 * kHour;
        const std::int64_t to = kBase + 8 * kHour;
        std::map<QString, std::int64_t> devices;
        std::map<QString, std::int64_t> titles;
        std::int64_t repeats = 0;
        for (const AlertRow& row : store.rows()) {
            if (row.outcome != Outcome::Alert || row.timeMs < from || row.timeMs >= to)
                continue;
            ++devices[row.deviceName.isEmpty() ? row.deviceAddress : row.deviceName];
            ++titles[row.title];
            repeats += row.repeats;
        }
        const DashboardTop top = store.reader().top({from, to, kAllNames}).value();
        QVERIFY(repeats > 0);
        QCOMPARE(top.repeats, repeats);
        QCOMPARE(top.devices.size(), devices.size());
        QCOMPARE(top.titles.size(), titles.size());
        for (const NameCount& name : top.devices)
            QCOMPARE(name.count, devices[QString::fromUtf8(name.name)]);
        for (const NameCount& name : top.titles)
            QCOMPARE(name.count, titles[QString::fromUtf8(name.name)]);
        QVERIFY(std::is_sorted(top.devices.begin(), top.devices.end(),
                               [](const NameCount& a, const NameCount& b) { return a.count > b.count; }));
        const DashboardTop five = store.reader().top({from, to, 5}).value();
        QCOMPARE(texts(five.devices), texts(top.devices).mid(0, 5));
    }

    void whoOccursAsOftenIsOrderedByName()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        int id = 0;
        for (const char* device : {"b", "a", "c", "c", "a", "b", "z"})
            batch.add({.externalId = std::to_string(++id), .device = device, .timeMs = kBase + id});
        store.commit(batch);
        QCOMPARE(texts(store.reader().top({kBase, {}, 3}).value().devices),
                 QStringList({"a=2", "b=2", "c=2"}));
    }

    void moreNamesThanCanBeToldApartAreSaidToBe()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 10; ++i)
            batch.add({.externalId = std::to_string(i),
                       .title = "T",
                       .device = "d" + std::to_string(i),
                       .timeMs = kBase + i});
        store.commit(batch.add({.externalId = "again", .title = "T", .device = "d8", .timeMs = kBase}));
        const DashboardTop top = store.reader().top({kBase, {}, 5, 3}).value();
        QVERIFY(!top.complete);
        QCOMPARE(texts(top.devices), QStringList({"d8=2", "d7=1", "d9=1"})); // the newest, counted exactly
        QCOMPARE(texts(top.titles), QStringList({"T=11"}));
        QVERIFY(store.reader().top({kBase, {}, 5, 10}).value().complete);
    }

    void theListBehindANameIsAsLongAsItsFigure_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"ws-7", "ws-77", "WS-7", "ws", "two words", "words two", "Ünïcode ßharp", "---", "::", "a\"b",
              "100%", "O'Brien; DROP TABLE event", "日本 語", "tail.", "x"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("long") << QString(500, u'q') + QStringLiteral(" end");
        QTest::newRow("many words") << QStringLiteral("a1 b2 c3 d4 e5 f6 g7 h8 i9 j0 k1");
    }

    void theListBehindANameIsAsLongAsItsFigure()
    {
        QFETCH(QString, name);
        TemporaryStore store;
        BatchBuilder batch(store.source());
        int id = 0;
        for (const QString& each : {name, name + u'x', u'x' + name, name.toUpper(), QStringLiteral("other"),
                                    QStringLiteral("ws-7 ws-77 two words")}) {
            for (int i = 0; i < 3; ++i) {
                batch.add({.externalId = std::to_string(++id),
                           .title = each.toStdString(),
                           .device = "device",
                           .summary = name.toStdString(),
                           .timeMs = kBase + id});
                batch.add({.externalId = std::to_string(++id),
                           .title = "title",
                           .device = each.toStdString(),
                           .summary = name.toStdString(),
                           .timeMs = kBase + id});
            }
        }
        store.commit(batch);
        const DashboardTop top = store.reader().top({kBase, {}, kAllNames}).value();
        AlertFilter filter;
        filter.fromMs = kBase;
        for (const NameCount& device : top.devices) {
            filter.device = device.name;
            QCOMPARE(static_cast<std::int64_t>(store.ids(filter).size()), device.count);
            QCOMPARE(store.reader().counts(filter).value().matching, device.count);
        }
        filter.device.clear();
        for (const NameCount& title : top.titles) {
            filter.title = title.name;
            QCOMPARE(static_cast<std::int64_t>(store.ids(filter).size()), title.count);
        }
        filter.device = "device";
        filter.title = name.toUtf8();
        filter.text = name;
        const bool hasWords = name != QLatin1StringView("---") && name != QLatin1StringView("::");
        QCOMPARE(store.ids(filter).size(),
                 hasWords ? std::size_t{name.toUpper() == name ? 6u : 3u} : std::size_t{0});
    }

    void aNameThatIsNoTextLeadsToItsAlertsToo()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const std::string cut = "caf\xc3";
        batch.add({.externalId = "1", .title = "a \xff b", .device = cut})
            .add({.externalId = "2", .title = "a \xfe b", .device = "caf\xc4"});
        store.commit(batch);
        const DashboardTop top = store.reader().top({0, {}, 5}).value();
        QCOMPARE(top.devices.size(), std::size_t{2});
        for (const NameCount& device : top.devices) {
            AlertFilter filter;
            filter.device = device.name;
            QCOMPARE(store.ids(filter).size(), std::size_t{1});
        }
        AlertFilter filter;
        filter.title = "a \xff b";
        QCOMPARE(store.ids(filter), std::vector<EventId>{EventId{1}});
    }

    void anAddressIsTheNameOfADeviceWithoutOne()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({.externalId = "1", .device = "", .address = "10.1.1.1"})
            .add({.externalId = "2", .device = "host", .address = "10.1.1.1"})
            .add({.externalId = "3", .device = "", .address = ""});
        store.commit(batch);
        QCOMPARE(texts(store.reader().top({0, {}, 5}).value().devices),
                 QStringList({"10.1.1.1=1", "host=1"}));
        AlertFilter filter;
        filter.device = "10.1.1.1";
        QCOMPARE(store.ids(filter), std::vector<EventId>{EventId{1}});
    }

    void countingStopsWhenToldTo()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 8000; ++i)
            batch.add({.externalId = std::to_string(i), .timeMs = kBase + i});
        store.commit(batch);
        const auto stop = std::make_shared<std::atomic<bool>>(true);
        const auto figures = store.reader().figures(hourly(0, kBase, {}), stop);
        QVERIFY(!figures.ok());
        QCOMPARE(figures.error().code, ErrorCode::Cancelled);
        const auto top = store.reader().top({0, {}, 5}, stop);
        QVERIFY(!top.ok());
        QCOMPARE(top.error().code, ErrorCode::Cancelled);
        QVERIFY(store.reader().figures(hourly(0, kBase, {})).ok()); // the reader is none the worse
    }

    void onlyTheNewestOfManyQuestionsIsAnswered()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 20'000; ++i)
            batch.add({.externalId = std::to_string(i), .timeMs = kBase + i});
        store.commit(batch);
        ReaderWorker worker(store.folder());
        QSignalSpy figures(&worker, &ReaderWorker::figuresRead);
        QSignalSpy tops(&worker, &ReaderWorker::topRead);
        quint64 figuresJob = 0;
        quint64 topJob = 0;
        for (int i = 0; i < 20; ++i) {
            figuresJob = worker.requestFigures(hourly(0, kBase, {}));
            topJob = worker.requestTop({0, {}, 5});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!figures.isEmpty() && figures.last().at(0).toULongLong() == figuresJob,
                                 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!tops.isEmpty() && tops.last().at(0).toULongLong() == topJob, 20'000);
        QCOMPARE(figures.last().at(1).value<DashboardFigures>().alerts.total(), std::int64_t{20'000});
        QVERIFY(figures.size() < 20);
        QVERIFY(tops.size() < 20);
    }
};

QTEST_GUILESS_MAIN(TestDashboardSql)
#include "tst_dashboardsql.moc"
