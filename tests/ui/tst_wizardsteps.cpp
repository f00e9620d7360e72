// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/checklist.h"
#include "ui/sources/wizard/productcatalogue.h"
#include "ui/sources/wizard/wizardsteps.h"

#include <QTest>

#include <algorithm>

using namespace duskwatch;

namespace {

SourceSettings collector(const QString& name, quint16 port)
{
    SourceSettings settings;
    settings.name = name;
    settings.port = port;
    return settings;
}

QStringList titles(const SourceDraft& draft)
{
    QStringList titles;
    for (const ChecklistItem& item : darktraceChecklist(draft))
        titles << item.title;
    return titles;
}

} // namespace

class TestWizardSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewDraftCanBeAddedAsItIs()
    {
        const QVector<SourceSettings> others{collector("darktrace", 6514), collector("Darktrace 2", 6515)};
        SourceDraft draft = newDraft(others, "192.0.2.7");
        QCOMPARE(draft.settings.name, QString("Darktrace 3"));
        QCOMPARE(draft.settings.port, 6516);
        draft.settings.method = SourceMethod::Collector;
        for (const WizardStep step : kWizardSteps)
            QVERIFY(stepProblems(step, draft, others).isEmpty());
    }

    void aLongNameKeepsItsNumber()
    {
        const QString longest(64, u'x');
        const QString free = freeName(longest, {collector(longest, 6514)});
        QCOMPARE(free.size(), 64);
        QVERIFY(free.endsWith(" 2"));
    }

    void aProblemIsSaidInItsStep_data()
    {
        QTest::addColumn<bool>("cloud");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("connection");
        QTest::addColumn<int>("step"); // -1: none
        const int connect = static_cast<int>(WizardStep::Connect);
        const int options = static_cast<int>(WizardStep::Options);
        QTest::newRow("cloud, well") << true << "hq" << 514 << 1 << -1;
        QTest::newRow("cloud without a connection") << true << "hq" << 6514 << 0 << connect;
        QTest::newRow("cloud without a name") << true << "" << 6514 << 1 << options;
        QTest::newRow("collector, well") << false << "hq" << 6514 << 0 << -1;
        QTest::newRow("collector without a name") << false << "" << 6514 << 0 << connect;
        QTest::newRow("collector at a low port") << false << "hq" << 514 << 0 << connect;
    }

    void aProblemIsSaidInItsStep()
    {
        QFETCH(bool, cloud);
        QFETCH(QString, name);
        QFETCH(int, port);
        QFETCH(int, connection);
        QFETCH(int, step);
        SourceDraft draft;
        draft.settings.method = cloud ? SourceMethod::Cloud : SourceMethod::Collector;
        draft.settings.name = name;
        draft.settings.port = static_cast<quint16>(port);
        draft.settings.connection = ConnectionId{connection};
        for (const WizardStep each : kWizardSteps) {
            const auto problems = stepProblems(each, draft, {});
            QCOMPARE(problems.size(), static_cast<int>(each) == step ? 1 : 0);
        }
    }

    void aStepThatIsDoneSaysWhatWasChosen()
    {
        SourceDraft draft = newDraft({}, {});
        QCOMPARE(stepName(WizardStep::Product, draft, false), QString("Product"));
        QCOMPARE(stepName(WizardStep::Product, draft, true), QString("Darktrace"));
        QCOMPARE(stepName(WizardStep::Method, draft, true), QString("Run On Cloud"));
        QCOMPARE(stepAnnouncement(WizardStep::Connect, draft), QString("Step 4 of 6: Connection"));
        draft.settings.method = SourceMethod::Collector;
        QCOMPARE(stepName(WizardStep::Method, draft, true), QString("Run On Collector"));
        QCOMPARE(stepAnnouncement(WizardStep::Connect, draft), QString("Step 4 of 6: Listener"));
    }

    void theChecklistNamesTheSevenSyslogSettings()
    {
        SourceDraft draft = newDraft({}, "192.0.2.7");
        draft.settings.method = SourceMethod::Collector;
        draft.settings.port = 6600;
        const QStringList named = titles(draft);
        for (const char* setting :
             {"Server", "Server Port", "Full Timestamps", "Reduced Message Size", "Send AI Analyst Alerts",
              "Send Model Breach Alerts", "Send System Status Alerts"})
            QVERIFY2(named.contains(setting), setting);
        for (const ChecklistItem& item : darktraceChecklist(draft)) {
            if (item.title == "Server")
                QCOMPARE(item.value, QString("192.0.2.7"));
            if (item.title == "Server Port")
                QCOMPARE(item.value, QString("6600"));
        }
    }

    void everyItemHasAnIdOfItsOwn_data()
    {
        QTest::addColumn<bool>("cloud");
        QTest::addColumn<bool>("perUser");
        QTest::newRow("global token") << true << false;
        QTest::newRow("per-user token") << true << true;
        QTest::newRow("syslog") << false << false;
    }

    void everyItemHasAnIdOfItsOwn()
    {
        QFETCH(bool, cloud);
        QFETCH(bool, perUser);
        SourceDraft draft;
        draft.settings.method = cloud ? SourceMethod::Cloud : SourceMethod::Collector;
        draft.tokenType = perUser ? CredentialType::PerUser : CredentialType::Global;
        QStringList ids;
        for (const ChecklistItem& item : darktraceChecklist(draft))
            ids << item.id;
        QVERIFY(ids.size() >= 3);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void productsAreFoundByEveryWord()
    {
        QCOMPARE(productsMatching({}, {}).size(), products().size());
        QCOMPARE(productsMatching("  dark   THIRD ", {}).size(), 1);
        QCOMPARE(productsMatching("dark nothing", {}).size(), 0);
        QCOMPARE(productsMatching("darktrace", ProductType::ThirdPartyAlerts).size(), 1);
        QVERIFY(productName("none").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWizardSteps)
#include "tst_wizardsteps.moc"
