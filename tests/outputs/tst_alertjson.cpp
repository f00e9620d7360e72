// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace duskwatch;

class TestAlertJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsOneObject()
    {
        AlertDetail detail;
        detail.row.id = EventId{7};
        detail.row.kind = EventKind::ModelBreach;
        detail.row.outcome = Outcome::Alert;
        detail.row.priority = Priority::Medium;
        detail.row.score = 0.5;
        detail.row.timeMs = 1'657'748'815'000;
        detail.row.title = "a\nb\x1b[31m";
        detail.row.tags = QStringList{"one", "two"};
        detail.sourceName = "dt";
        const QByteArray line = alertJsonLine(detail);
        QCOMPARE(line.count('\n'), 1); // a line end in a text does not end the line
        QVERIFY(!line.contains('\x1b'));
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object["id"].toInt(), 7);
        QCOMPARE(object["title"].toString(), detail.row.title);
        QCOMPARE(object["time"].toString(), QString("2022-07-13T21:46:55.000Z"));
        QCOMPARE(object["priority"].toString(), QString("Medium"));
        QCOMPARE(object["tags"].toArray().size(), 2);
        QCOMPARE(object["source"].toString(), QString("dt"));
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject object = QJsonDocument::fromJson(alertJsonLine({})).object();
        for (const char* name : {"score", "modelPriority", "externalId", "title", "assignee", "category"})
            QVERIFY2(object.contains(name) && object[name].isNull(), name);
    }

    void timesOutsideTheFormAreEmpty()
    {
        QCOMPARE(exportTime(253'402'300'799'999), QString("9999-12-31T23:59:59.999Z"));
        QCOMPARE(exportTime(253'402'300'800'000), QString());
        QCOMPARE(exportTime(-62'167'219'200'001), QString());
    }
};

QTEST_GUILESS_MAIN(TestAlertJson)
#include "tst_alertjson.moc"
