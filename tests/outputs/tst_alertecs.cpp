// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertecs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch;

namespace {

QJsonObject ecs(const AlertDetail& detail, const QStringList& techniques = {})
{
    return QJsonDocument::fromJson(alertEcsLine(detail, techniques)).object();
}

} // namespace

class TestAlertEcs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsStandWhereEcsHasThem()
    {
        AlertDetail detail;
        detail.row.kind = EventKind::ModelBreach;
        detail.row.outcome = Outcome::Alert;
        detail.row.priority = Priority::High;
        detail.row.category = Category::Critical;
        detail.row.score = 0.5;
        detail.row.timeMs = 1'657'748'815'000;
        detail.row.externalId = "42";
        detail.row.title = "Device::Port Scan";
        detail.row.deviceName = "ws-77";
        detail.row.deviceAddress = "10.0.0.5";
        const QJsonObject line = ecs(detail);
        QCOMPARE(line["@timestamp"].toString(), QString("2022-07-13T21:46:55.000Z"));
        const QJsonObject event = line["event"].toObject();
        QCOMPARE(event["kind"].toString(), QString("alert"));
        QCOMPARE(event["id"].toString(), QString("42"));
        QCOMPARE(event["dataset"].toString(), QString("darktrace.model-breach"));
        QCOMPARE(event["risk_score"].toDouble(), 50.0);
        QCOMPARE(event["severity"].toInt(), 73);
        QCOMPARE(line["host"].toObject()["name"].toString(), QString("ws-77"));
        QCOMPARE(line["host"].toObject()["ip"].toArray().at(0).toString(), QString("10.0.0.5"));
        QCOMPARE(line["rule"].toObject()["name"].toString(), QString("Device::Port Scan"));
        QCOMPARE(line["message"].toString(), QString("Device::Port Scan"));
    }

    void partsOfATechniqueStandBelowIt()
    {
        const QJsonObject threat = ecs({}, {"T1071.001", "T1071.004", "T1046"})["threat"].toObject();
        QCOMPARE(threat["framework"].toString(), QString("MITRE ATT&CK"));
        const QJsonObject technique = threat["technique"].toObject();
        QCOMPARE(technique["id"].toArray(), QJsonArray({"T1071", "T1046"}));
        QCOMPARE(technique["subtechnique"].toObject()["id"].toArray(),
                 QJsonArray({"T1071.001", "T1071.004"}));
    }

    void whatIsNotKnownIsLeftOut()
    {
        const QJsonObject line = ecs({});
        for (const char* name : {"threat", "host", "rule", "tags", "message"})
            QVERIFY2(!line.contains(name), name);
        QVERIFY(!line["event"].toObject().contains("risk_score"));
    }

    // An index that has host.ip as an address would refuse the whole document.
    void anAnonymousAddressIsNoHostIp()
    {
        AlertDetail detail;
        detail.row.deviceAddress = "10.0.0.#28445";
        const QJsonObject line = ecs(detail);
        QVERIFY(!line.contains("host"));
        QCOMPARE(line["duskwatch"].toObject()["address"].toString(), QString("10.0.0.#28445"));
    }
};

QTEST_GUILESS_MAIN(TestAlertEcs)
#include "tst_alertecs.moc"
