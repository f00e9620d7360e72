// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triagejson.h"

#include <QTest>

using namespace duskwatch;

class TestTriageJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsSurviveBeingStored()
    {
        const TriageSettings back = triageSettingsFromJson(toJson(TriageSettings{0.9, 0.4, false}));
        QCOMPARE(back.highFrom, 0.9);
        QCOMPARE(back.mediumFrom, 0.4);
        QCOMPARE(back.complianceAlerts, false);
    }

    void whatMakesNoSenseTakesTheDefaults_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing stored") << QString();
        QTest::newRow("not JSON") << QString("nonsense");
        QTest::newRow("Medium above High") << QString("{\"highFrom\":0.3,\"mediumFrom\":0.6}");
        QTest::newRow("above 1") << QString("{\"highFrom\":80,\"mediumFrom\":50}");
        QTest::newRow("zero") << QString("{\"highFrom\":0.8,\"mediumFrom\":0}");
    }

    void whatMakesNoSenseTakesTheDefaults()
    {
        QFETCH(QString, json);
        const TriageSettings settings = triageSettingsFromJson(json);
        QCOMPARE(settings.highFrom, 0.80);
        QCOMPARE(settings.mediumFrom, 0.50);
    }
};

QTEST_APPLESS_MAIN(TestTriageJson)
#include "tst_triagejson.moc"
