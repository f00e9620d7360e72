// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apiquery.h"

#include <QTest>

using namespace duskwatch::simulator;

class TestApiQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesAreTakenOrRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("forBreaches");
        QTest::addColumn<bool>("forIncidents");
        const auto row = [](const char* name, const char* query, bool forBreaches, bool forIncidents) {
            QTest::newRow(name) << QByteArray(query) << forBreaches << forIncidents;
        };
        row("nothing", "", true, true);
        row("window", "starttime=1&endtime=2", true, true);
        row("window in the other order", "endtime=2&starttime=1", true, true);
        row("window of a moment", "starttime=2&endtime=2", true, true);
        row("window of a year", "starttime=0&endtime=31536000000", true, true);
        row("window of two years", "starttime=0&endtime=63072000000", false, false);
        row("start alone", "starttime=1", false, false);
        row("end alone", "endtime=1", false, false);
        row("end before start", "starttime=2&endtime=1", false, false);
        row("negative start", "starttime=-1&endtime=1", false, false);
        row("words", "starttime=today&endtime=tomorrow", false, false);
        row("start twice", "starttime=1&starttime=1&endtime=2", false, false);
        row("empty value", "starttime=&endtime=2", false, false);
        row("name without value", "minimal", false, false);
        row("empty pair", "minscore=0&", false, false);
        row("unknown name", "colour=blue", false, false);
        row("seconds of others", "from=2023-01-01&to=2023-01-02", false, false);
        row("acknowledged", "includeacknowledged=true", true, true);
        row("acknowledged, loudly", "includeacknowledged=TRUE", false, false);
        row("acknowledged as number", "includeacknowledged=1", false, false);
        row("creation time", "creationtime=true", true, false);
        row("grouped by device", "group=device", false, false);
        row("all other flags of breaches",
            "deviceattop=true&includebreachurl=true&historicmodelonly=true&expandenums=true&minimal=true&"
            "saasonly=false",
            true, false);
        row("breach and device", "pbid=12&did=-1", true, false);
        row("device -2", "did=-2", false, false);
        row("pinned", "includeallpinned=false&includeincidenteventurl=true", false, true);
        row("group score", "mingroupscore=55.5", false, true);
        row("score of breaches", "minscore=0.5", true, true);
        row("score of incidents", "minscore=50", false, true);
        row("score out of range", "minscore=101", false, false);
        row("no score", "minscore=nan", false, false);
        row("endless score", "minscore=inf", false, false);
    }

    void queriesAreTakenOrRefused()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, forBreaches);
        QFETCH(bool, forIncidents);
        QCOMPARE(readBreachQuery(query).has_value(), forBreaches);
        QCOMPARE(readIncidentQuery(query).has_value(), forIncidents);
    }

    void breachParametersArriveWhereTheyBelong()
    {
        const auto query =
            readBreachQuery("starttime=5&endtime=9&creationtime=true&includeacknowledged=true&"
                            "includebreachurl=true&historicmodelonly=true&minimal=true&deviceattop=false&"
                            "saasonly=true&minscore=0.25&pbid=7&did=8");
        QVERIFY(query.has_value());
        QVERIFY(query->window && query->window->startMs == 5 && query->window->endMs == 9);
        QVERIFY(query->window->contains(5) && query->window->contains(9) && !query->window->contains(10));
        QVERIFY(query->byCreation && query->includeAcknowledged && query->includeUrl);
        QVERIFY(query->historicModelOnly && query->minimal && !query->deviceAtTop && query->saasOnly);
        QCOMPARE(query->minScore, 0.25);
        QCOMPARE(query->pbid.value_or(0), std::int64_t{7});
        QCOMPARE(query->did.value_or(0), std::int64_t{8});
    }

    void incidentParametersArriveWhereTheyBelong()
    {
        QVERIFY(readIncidentQuery("")->includeAllPinned);
        const auto query = readIncidentQuery("starttime=5&endtime=9&includeacknowledged=true&"
                                             "includeallpinned=false&includeincidenteventurl=true&"
                                             "minscore=30&mingroupscore=40.5");
        QVERIFY(query.has_value());
        QVERIFY(query->window && query->includeAcknowledged && !query->includeAllPinned && query->includeUrl);
        QCOMPARE(query->minScore, 30.0);
        QCOMPARE(query->minGroupScore, 40.5);
    }

    void statusTakesItsTwoParametersOnly()
    {
        QVERIFY(isStatusQuery("fast=true&includechildren=false"));
        QVERIFY(isStatusQuery(""));
        QVERIFY(!isStatusQuery("fast=yes"));
        QVERIFY(!isStatusQuery("starttime=1&endtime=2"));
    }
};

QTEST_GUILESS_MAIN(TestApiQuery)
#include "tst_apiquery.moc"
