// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/appliancestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace duskwatch;
using namespace duskwatch::simulator;
using simulation::AddressStyle;

namespace {

constexpr std::int64_t kStartMs = 1'790'000'000'123;
constexpr std::int64_t kHourMs = 3'600'000;
/// After everything that happens by itself has happened.
constexpr std::int64_t kSettledMs = kStartMs + 10 * 60'000;

PlanOptions options(std::uint32_t events, double liveRate = 0)
{
    PlanOptions options;
    options.seed = 11;
    options.events = events;
    options.startMs = kStartMs;
    options.liveRate = liveRate;
    return options;
}

QJsonObject breach(const ApplianceState& state, std::uint32_t index, std::int64_t nowMs = kSettledMs,
                   const simulation::BreachShape& shape = {}, AddressStyle style = AddressStyle::Plain)
{
    simulation::TextBuffer out;
    state.appendBreach(out, index, shape, nowMs, style);
    const QByteArray text(out.view().data(), static_cast<qsizetype>(out.size()));
    return QJsonDocument::fromJson(text).object();
}

QJsonObject incident(const ApplianceState& state, std::uint32_t index, std::int64_t nowMs = kSettledMs,
                     AddressStyle style = AddressStyle::Plain)
{
    simulation::TextBuffer out;
    state.appendIncident(out, index, true, nowMs, style);
    const QByteArray text(out.view().data(), static_cast<qsizetype>(out.size()));
    return QJsonDocument::fromJson(text).object();
}

BreachQuery allBreaches()
{
    BreachQuery query;
    query.includeAcknowledged = true;
    return query;
}

IncidentQuery allIncidents()
{
    IncidentQuery query;
    query.includeAcknowledged = true;
    return query;
}

bool isAcknowledged(const QJsonObject& event)
{
    const QJsonValue value = event.value(QLatin1String("acknowledged"));
    return value.isObject() || value.toBool();
}

double groupScore(const QJsonObject& event)
{
    const QJsonValue value = event.value(QLatin1String("groupScore"));
    return value.isString() ? value.toString().toDouble() : value.toDouble(-1);
}

QList<QJsonObject> lines(const QByteArray& record)
{
    QList<QJsonObject> all;
    for (const QByteArray& line : record.split('\n')) {
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

} // namespace

class TestApplianceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesGiveExactlyWhatTheyAskFor_data()
    {
        QTest::addColumn<QByteArray>("query");
        using Wanted = std::function<bool(const QJsonObject&)>;
        QTest::addColumn<Wanted>("wanted");
        const auto row = [](const char* name, const QByteArray& query, const Wanted& wanted) {
            QTest::newRow(name) << query << wanted;
        };
        const QByteArray from = QByteArray::number(qlonglong{kStartMs - 8 * kHourMs});
        const QByteArray to = QByteArray::number(qlonglong{kStartMs - 3 * kHourMs});
        const QByteArray window = "starttime=" + from + "&endtime=" + to;
        const auto between = [](const QJsonObject& event, const char* name) {
            const qint64 timeMs = event.value(QLatin1String(name)).toInteger();
            return timeMs >= kStartMs - 8 * kHourMs && timeMs <= kStartMs - 3 * kHourMs;
        };
        row("everything", "includeacknowledged=true", [](const QJsonObject&) { return true; });
        row("not acknowledged", "", [](const QJsonObject& event) { return !isAcknowledged(event); });
        row("window of time", "includeacknowledged=true&" + window,
            [between](const QJsonObject& event) { return between(event, "time"); });
        row("window of creation", "includeacknowledged=true&creationtime=true&" + window,
            [between](const QJsonObject& event) { return between(event, "creationTime"); });
        row("score", "includeacknowledged=true&minscore=0.5",
            [](const QJsonObject& event) { return event.value(QLatin1String("score")).toDouble() >= 0.5; });
        row("all of it", "minscore=0.3&creationtime=true&" + window, [between](const QJsonObject& event) {
            return !isAcknowledged(event) && between(event, "creationTime") &&
                   event.value(QLatin1String("score")).toDouble() >= 0.3;
        });
        row("cloud services only", "saasonly=true", [](const QJsonObject&) { return false; });
    }

    void queriesGiveExactlyWhatTheyAskFor()
    {
        QFETCH(QByteArray, query);
        QFETCH(std::function<bool(const QJsonObject&)>, wanted);
        ApplianceState state(options(600));
        const auto read = readBreachQuery(query);
        QVERIFY(read.has_value());
        const auto found = state.breaches(*read, kSettledMs);
        std::size_t matching = 0;
        for (const std::uint32_t index : state.breaches(allBreaches(), kSettledMs)) {
            const bool matches = wanted(breach(state, index));
            matching += matches ? 1 : 0;
            QCOMPARE(std::find(found.begin(), found.end(), index) != found.end(), matches);
        }
        QCOMPARE(found.size(), matching);
    }

    void aDeviceHasItsOwnBreaches()
    {
        ApplianceState state(options(500));
        BreachQuery query = allBreaches();
        const auto did = [&state](std::uint32_t index) {
            return breach(state, index)
                .value(QLatin1String("device"))
                .toObject()
                .value(QLatin1String("did"))
                .toInteger();
        };
        query.did = did(state.breaches(query, kSettledMs).front());
        const auto found = state.breaches(query, kSettledMs);
        QVERIFY(!found.empty() && found.size() < 100);
        for (const std::uint32_t index : found)
            QCOMPARE(std::int64_t{did(index)}, *query.did);
    }

    void answersAreInNoOrderOfTime()
    {
        ApplianceState state(options(2000));
        const auto breaches = state.breaches(allBreaches(), kSettledMs);
        const auto incidents = state.incidents(allIncidents(), kSettledMs);
        QVERIFY(!std::is_sorted(breaches.begin(), breaches.end()));
        QVERIFY(!std::is_sorted(incidents.begin(), incidents.end()));
        QVERIFY(!std::is_sorted(incidents.rbegin(), incidents.rend()));
    }

    void incidentQueriesGiveExactlyWhatTheyAskFor_data()
    {
        QTest::addColumn<QByteArray>("query");
        using Wanted = std::function<bool(const QJsonObject&)>;
        QTest::addColumn<Wanted>("wanted");
        const QByteArray window = "starttime=" + QByteArray::number(qlonglong{kStartMs - 8 * kHourMs}) +
                                  "&endtime=" + QByteArray::number(qlonglong{kStartMs - 3 * kHourMs});
        const auto inside = [](const QJsonObject& event) {
            const qint64 timeMs = event.value(QLatin1String("createdAt")).toInteger();
            return timeMs >= kStartMs - 8 * kHourMs && timeMs <= kStartMs - 3 * kHourMs;
        };
        const auto pinned = [](const QJsonObject& event) {
            return event.value(QLatin1String("pinned")).toBool();
        };
        const auto row = [](const char* name, const QByteArray& query, const Wanted& wanted) {
            QTest::newRow(name) << query << wanted;
        };
        row("not acknowledged", "", [](const QJsonObject& event) { return !isAcknowledged(event); });
        row("window, and everything pinned", "includeacknowledged=true&" + window,
            [=](const QJsonObject& event) { return inside(event) || pinned(event); });
        row("window alone", "includeacknowledged=true&includeallpinned=false&" + window, inside);
        row("score", "includeacknowledged=true&minscore=40",
            [](const QJsonObject& event) { return event.value(QLatin1String("aiaScore")).toInt() >= 40; });
        row("score of the group", "includeacknowledged=true&mingroupscore=40.05",
            [](const QJsonObject& event) { return groupScore(event) >= 40.05; });
    }

    void incidentQueriesGiveExactlyWhatTheyAskFor()
    {
        QFETCH(QByteArray, query);
        QFETCH(std::function<bool(const QJsonObject&)>, wanted);
        ApplianceState state(options(4000));
        const auto found = state.incidents(readIncidentQuery(query).value(), kSettledMs);
        std::size_t matching = 0;
        const auto all = state.incidents(allIncidents(), kSettledMs);
        for (const std::uint32_t index : all) {
            const bool matches = wanted(incident(state, index));
            matching += matches ? 1 : 0;
            QCOMPARE(std::find(found.begin(), found.end(), index) != found.end(), matches);
        }
        QCOMPARE(found.size(), matching);
        QVERIFY(matching > 0 && matching < all.size());
    }

    void hiddenEventsAppearLaterWithATimeInThePast()
    {
        ApplianceState state(options(0, 50));
        BreachQuery query = allBreaches();
        query.byCreation = true;
        query.window = Window{kStartMs, kStartMs + 10'000};
        const std::size_t atOnce = state.breaches(query, kStartMs + 10'000).size();
        const std::size_t later = state.breaches(query, kStartMs + 10'000 + 300'000).size();
        QVERIFY(later > atOnce + 10);
        QCOMPARE(state.breaches(query, kStartMs + kHourMs).size(), later);
    }

    void changesComeByThemselves()
    {
        ApplianceState state(options(0, 50));
        int scores = 0;
        int acknowledgements = 0;
        int comments = 0;
        for (const std::uint32_t index : state.breaches(allBreaches(), kStartMs + 20'000)) {
            const QJsonObject before = breach(state, index, kStartMs + 20'000);
            const QJsonObject after = breach(state, index);
            const auto differs = [&](const char* name) {
                return before.value(QLatin1String(name)) != after.value(QLatin1String(name)) ? 1 : 0;
            };
            QCOMPARE(differs("pbid") + differs("creationTime") + differs("time") + differs("device"), 0);
            scores += differs("score");
            acknowledgements += isAcknowledged(before) != isAcknowledged(after) ? 1 : 0;
            comments += differs("commentCount");
        }
        QVERIFY(scores > 5 && acknowledgements > 5 && comments > 5);
    }

    void incidentsComeBackWithHigherScoresAndMergedGroups()
    {
        ApplianceState state(options(0, 200));
        int rising = 0;
        int merged = 0;
        const std::int64_t beforeMs = kStartMs + 60'000;
        for (const std::uint32_t index : state.incidents(allIncidents(), beforeMs)) {
            const QJsonObject before = incident(state, index, beforeMs);
            const QJsonObject after = incident(state, index);
            QCOMPARE(after.value(QLatin1String("id")), before.value(QLatin1String("id")));
            const int step = after.value(QLatin1String("aiaScore")).toInt() -
                             before.value(QLatin1String("aiaScore")).toInt();
            QVERIFY(step >= 0);
            rising += step > 0 ? 1 : 0;
            if (after.value(QLatin1String("currentGroup")) == before.value(QLatin1String("currentGroup")))
                continue;
            ++merged;
            QVERIFY(after.value(QLatin1String("groupPreviousGroups"))
                        .toArray()
                        .contains(before.value(QLatin1String("currentGroup"))));
        }
        QVERIFY(rising > 20 && merged > 2);
    }

    void shapeFollowsTheQuestion()
    {
        ApplianceState state(options(50));
        const std::uint32_t index = state.breaches(allBreaches(), kSettledMs).front();
        const QJsonObject usual = breach(state, index);
        const QJsonObject model = usual.value(QLatin1String("model")).toObject();
        QVERIFY(model.contains(QLatin1String("then")) && model.contains(QLatin1String("now")));
        QVERIFY(usual.contains(QLatin1String("device")) && !usual.contains(QLatin1String("breachUrl")));
        const QJsonObject flat =
            breach(state, index, kSettledMs, {.historicModelOnly = true, .withUrl = true});
        QCOMPARE(flat.value(QLatin1String("model")), model.value(QLatin1String("then")));
        QVERIFY(flat.value(QLatin1String("breachUrl")).toString().contains(QLatin1String("/#modelbreach/")));
        const QJsonObject inside = breach(state, index, kSettledMs, {.deviceAtTop = false});
        QVERIFY(!inside.contains(QLatin1String("device")));
        for (const QJsonValue& component : inside.value(QLatin1String("triggeredComponents")).toArray())
            QCOMPARE(component.toObject().value(QLatin1String("device")),
                     usual.value(QLatin1String("device")));
        const QJsonObject minimal = breach(state, index, kSettledMs, {.minimal = true});
        QVERIFY(!minimal.contains(QLatin1String("triggeredComponents")));
        for (const char* const name :
             {"pbid", "creationTime", "time", "score", "percentscore", "commentCount"})
            QCOMPARE(minimal.value(QLatin1String(name)), usual.value(QLatin1String(name)));
    }

    void addressesCanBeAnonymised()
    {
        ApplianceState state(options(100));
        for (const std::uint32_t index : state.breaches(allBreaches(), kSettledMs)) {
            const QJsonObject device =
                breach(state, index, kSettledMs, {}, AddressStyle::Anonymised)[QLatin1String("device")]
                    .toObject();
            QVERIFY(device[QLatin1String("ip")].toString().startsWith(QLatin1String("10.0.0.#")));
            for (const QJsonValue& ip : device[QLatin1String("ips")].toArray())
                QVERIFY(ip[QLatin1String("ip")].toString().startsWith(QLatin1String("10.0.0.#")));
            const QJsonObject plain = breach(state, index)[QLatin1String("device")].toObject();
            QVERIFY(plain[QLatin1String("ip")].toString().startsWith(QLatin1String("10.")));
            QVERIFY(!plain[QLatin1String("ip")].toString().contains(u'#'));
            QCOMPARE(plain[QLatin1String("hostname")], device[QLatin1String("hostname")]);
        }
        const std::uint32_t first = state.incidents(allIncidents(), kSettledMs).front();
        const QJsonObject anonymised = incident(state, first, kSettledMs, AddressStyle::Anonymised);
        const QJsonValue device = anonymised[QLatin1String("breachDevices")].toArray().first();
        QVERIFY(device[QLatin1String("ip")].toString().startsWith(QLatin1String("10.0.0.#")));
    }

    void whatIsWrittenIsReadBack()
    {
        ApplianceState state(options(50));
        const std::uint32_t index = state.breaches(BreachQuery(), kSettledMs).front();
        const qint64 before = breach(state, index)[QLatin1String("commentCount")].toInteger();
        QCOMPARE(state.breachComments(index, kSettledMs).size(), before);
        state.acknowledgeBreach(index, true, kSettledMs);
        QVERIFY(state.commentBreach(index, "Größe \"3\"\n", kSettledMs));
        const QJsonObject after = breach(state, index);
        QCOMPARE(after[QLatin1String("acknowledged")][QLatin1String("username")].toString(),
                 QStringLiteral("api"));
        QCOMPARE(after[QLatin1String("commentCount")].toInteger(), before + 1);
        QCOMPARE(state.breachComments(index, kSettledMs).constLast().message, QByteArray("Größe \"3\"\n"));
        state.acknowledgeBreach(index, false, kSettledMs);
        QVERIFY(!isAcknowledged(breach(state, index)));
        const std::uint32_t event = state.incidents(IncidentQuery(), kSettledMs).front();
        state.acknowledgeIncident(event, true, kSettledMs);
        QVERIFY(isAcknowledged(incident(state, event)));
        QVERIFY(state.commentIncident(event, "Seen", kSettledMs));
        QCOMPARE(state.incidentComments(event).constFirst().message, QByteArray("Seen"));
    }

    void commentsAreBounded()
    {
        ApplianceState state(options(1));
        for (qsizetype number = 0; number < Amendments::kMostComments; ++number)
            QVERIFY(state.commentBreach(0, "again", kSettledMs));
        QVERIFY(!state.commentBreach(0, "once too often", kSettledMs));
    }

    void recordHoldsTheVisibleEventsInTheirLastState()
    {
        ApplianceState state(options(300, 20));
        for (const std::int64_t nowMs : {kStartMs + 20'000, kSettledMs}) {
            const QByteArray record = state.record(nowMs);
            QHash<QString, QJsonObject> byId;
            QByteArray lastId;
            for (const QJsonObject& line : lines(record)) {
                const QByteArray id = line[QLatin1String("id")].toString().toLatin1();
                QVERIFY(lastId < id);
                lastId = id;
                byId.insert(QString::fromLatin1(id), line);
            }
            const auto breaches = state.breaches(allBreaches(), nowMs);
            const auto incidents = state.incidents(allIncidents(), nowMs);
            QCOMPARE(std::size_t(byId.size()), breaches.size() + incidents.size());
            for (const std::uint32_t index : breaches) {
                const QJsonObject event = breach(state, index, nowMs);
                const QJsonObject line = byId[QString::number(event[QLatin1String("pbid")].toInteger())];
                QCOMPARE(line[QLatin1String("kind")].toString(), QStringLiteral("modelbreach"));
                QCOMPARE(line[QLatin1String("acknowledged")].toBool(), isAcknowledged(event));
                for (const char* const name : {"score", "commentCount", "creationTime", "time"})
                    QCOMPARE(line[QLatin1String(name)], event[QLatin1String(name)]);
            }
            for (const std::uint32_t index : incidents) {
                const QJsonObject event = incident(state, index, nowMs);
                const QJsonObject line = byId[event[QLatin1String("id")].toString()];
                QCOMPARE(line[QLatin1String("score")], event[QLatin1String("aiaScore")]);
                for (const char* const name : {"acknowledged", "pinned", "currentGroup", "createdAt"})
                    QCOMPARE(line[QLatin1String(name)], event[QLatin1String(name)]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestApplianceState)
#include "tst_appliancestate.moc"
