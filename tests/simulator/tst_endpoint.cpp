// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/endpoint.h"

#include <QTest>

using namespace duskwatch::simulator;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadWhereTheyShould_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("action");
        QTest::addColumn<qint64>("pbid");
        const auto row = [](const char* method, const char* path, Action action, qint64 pbid = 0) {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << static_cast<int>(action) << pbid;
        };
        row("GET", "/modelbreaches", Action::ListBreaches);
        row("GET", "/aianalyst/incidentevents", Action::ListIncidents);
        row("GET", "/status", Action::ShowStatus);
        row("POST", "/modelbreaches/123/acknowledge", Action::AcknowledgeBreach, 123);
        row("POST", "/modelbreaches/9007199254740991/unacknowledge", Action::UnacknowledgeBreach,
            9'007'199'254'740'991);
        row("POST", "/modelbreaches/0/comments", Action::CommentBreach, 0);
        row("GET", "/modelbreaches/7/comments", Action::ListBreachComments, 7);
        row("POST", "/aianalyst/acknowledge", Action::AcknowledgeIncidents);
        row("POST", "/aianalyst/unacknowledge", Action::UnacknowledgeIncidents);
        row("POST", "/aianalyst/incident/comments", Action::CommentIncident);
        row("GET", "/aianalyst/incident/comments", Action::ListIncidentComments);
    }

    void pathsLeadWhereTheyShould()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, action);
        QFETCH(qint64, pbid);
        const auto route = findRoute(method, path);
        QVERIFY(route.has_value());
        QCOMPARE(static_cast<int>(route->action), action);
        QCOMPARE(route->pbid, std::int64_t{pbid});
    }

    void otherPathsLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char* method, const char* path) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path);
        };
        row("POST", "/modelbreaches");
        row("GET", "/modelbreaches/");
        row("GET", "//modelbreaches");
        row("GET", "/ModelBreaches");
        row("GET", "/modelbreaches/123/acknowledge");
        row("POST", "/modelbreaches/#/acknowledge");
        row("POST", "/modelbreaches/-1/acknowledge");
        row("POST", "/modelbreaches//acknowledge");
        row("POST", "/modelbreaches/12345678901234567/acknowledge");
        row("POST", "/modelbreaches/1%32/acknowledge");
        row("GET", "/aianalyst");
        row("GET", "/aianalyst/groups");
        row("GET", "/");
        row("DELETE", "/status");
    }

    void otherPathsLeadNowhere()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QVERIFY(!findRoute(method, path).has_value());
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
