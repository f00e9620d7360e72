// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/relatives.h"
#include "tests/support/investigationlab.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kBase = 1'700'000'000'000;

EventSpec incident(const std::string& id, const std::vector<std::string>& breaches,
                   std::int64_t timeMs = kBase)
{
    return {.kind = EventKind::AiAnalystIncident,
            .externalId = id,
            .title = "Incident " + id,
            .device = "srv-1",
            .timeMs = timeMs,
            .relatedBreaches = breaches};
}

EventId idOf(TemporaryStore& store, const char* externalId)
{
    for (const AlertRow& row : store.rows()) {
        if (row.externalId == QLatin1StringView(externalId))
            return row.id;
    }
    return {};
}

QStringList titles(const Relatives& relatives)
{
    QStringList list;
    for (const RelatedIncident& incident : relatives.incidents)
        list.append(incident.title);
    return list;
}

Relatives relativesOf(TemporaryStore& store, const char* externalId)
{
    return store.reader().relatives(idOf(store, externalId)).value();
}

} // namespace

class TestRelatives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBreachLeadsToItsIncidentsNewestFirst()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({.externalId = "26"})
            .add(incident("a", {"26", "27"}, kBase + 1))
            .add(incident("b", {"26"}, kBase + 2))
            .add(incident("c", {"261"}))
            .add(incident("d", {"2"}))
            .add({.externalId = "261", .title = "26"});
        store.commit(batch);
        QCOMPARE(titles(relativesOf(store, "26")), (QStringList{"Incident b", "Incident a"}));
        QCOMPARE(titles(relativesOf(store, "261")), QStringList{"Incident c"});
        QCOMPARE(titles(relativesOf(store, "a")), QStringList{});
    }

    void aBreachThatJoinsLaterIsFound()
    {
        TemporaryStore store;
        BatchBuilder first(store.source());
        first.add({.externalId = "26"}).add(incident("a", {}));
        store.commit(first);
        QCOMPARE(titles(relativesOf(store, "26")), QStringList{});
        BatchBuilder again(store.source());
        again.add(incident("a", {"26"}));
        store.commit(again);
        QCOMPARE(titles(relativesOf(store, "26")), QStringList{"Incident a"});
    }

    void anotherApplianceCountsOnItsOwn()
    {
        TemporaryStore store;
        const SourceId other = store.writer().addSource(QStringLiteral("other"), "{}").value().id;
        BatchBuilder here(store.source());
        here.add({.externalId = "26"});
        store.commit(here);
        BatchBuilder there(other);
        there.add(incident("a", {"26"}));
        store.commit(there);
        QCOMPARE(titles(relativesOf(store, "26")), QStringList{});
    }

    void incidentsAreBounded()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({.externalId = "26"});
        for (int i = 0; i < kMaxRelatedIncidents + 5; ++i)
            batch.add(incident("i" + std::to_string(i), {"26"}, kBase + i));
        store.commit(batch);
        const Relatives found = relativesOf(store, "26");
        QCOMPARE(found.incidents.size(), std::size_t(kMaxRelatedIncidents));
        QVERIFY(found.moreIncidents);
        QCOMPARE(found.incidents.front().title, QStringLiteral("Incident i24"));
    }

    void alertsOfTheDeviceAreCountedExactly()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({.externalId = "1", .device = "ws-7"})
            .add({.externalId = "2", .device = "ws-7"})
            .add({.externalId = "3", .device = "ws-77"})
            .add({.externalId = "4", .device = "ws-7", .category = Category::Informational})
            .add({.externalId = "5", .device = "", .address = "10.0.0.9"})
            .add({.externalId = "6", .device = "", .address = ""});
        store.commit(batch);
        QCOMPARE(relativesOf(store, "1").alertsOfDevice, 2);
        QCOMPARE(relativesOf(store, "5").alertsOfDevice, 1);
        QCOMPARE(relativesOf(store, "6").alertsOfDevice, 0);
    }

    void onlyPlainNumbersBecomeAWord_data()
    {
        QTest::addColumn<QByteArray>("pbid");
        QTest::addColumn<bool>("isWord");
        QTest::newRow("a number") << QByteArray("26") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a quote") << QByteArray("2\"") << false;
        QTest::newRow("a word of the search language") << QByteArray("2 OR 3") << false;
        QTest::newRow("longer than any number") << QByteArray(21, '1') << false;
        QTest::newRow("negative") << QByteArray("-1") << false;
    }

    void onlyPlainNumbersBecomeAWord()
    {
        QFETCH(QByteArray, pbid);
        QFETCH(bool, isWord);
        QCOMPARE(!breachWord(pbid.toStdString()).empty(), isWord);
    }

    void anEventThatIsGoneHasNone()
    {
        TemporaryStore store;
        const Relatives none = store.reader().relatives(EventId{99}).value();
        QCOMPARE(toInt(none.of), 0);
        QVERIFY(none.incidents.empty());
    }

    void anAlertLeadsToTheInvestigationThatHoldsIt()
    {
        InvestigationLab lab;
        lab.add({{.id = "1", .device = "a"}, {.id = "2", .device = "b", .action = RuleAction::None}});
        const Relatives held = lab.store.reader().relatives(lab.event("1")).value();
        QVERIFY(held.investigation);
        QCOMPARE(held.investigation->id, InvestigationId{1});
        QCOMPARE(held.investigation->title, QStringLiteral("Device::Port Scan"));
        QCOMPARE(held.investigation->status, InvestigationStatus::Open);
        QVERIFY(!lab.store.reader().relatives(lab.event("2")).value().investigation);
    }
};

QTEST_GUILESS_MAIN(TestRelatives)
#include "tst_relatives.moc"
