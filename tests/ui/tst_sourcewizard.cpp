// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wizardbench.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace duskwatch;
using namespace duskwatch::test;

/// The way through the wizard, by keys.
class TestSourceWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectorIsAddedWithEnterAlone()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        QTRY_VERIFY(bench.says(QStringLiteral("Port 6514 is free.")));
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Options);
        QVERIFY(bench.says(QStringLiteral("0.0.0.0, port 6514, TCP")));
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("add Darktrace 6514")});
        QCOMPARE(bench.backend.list[0].settings.address, QStringLiteral("0.0.0.0"));
        QVERIFY(bench.says(QStringLiteral("Verify Alert Settings")));
        QVERIFY(bench.says(QStringLiteral("192.0.2.7")));
    }

    void aCloudSourceIsAddedWithANewConnection()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        QCOMPARE(focusName(), kName);
        bench.fillConnection();
        press(Qt::Key_Return);
        QCOMPARE(bench.backend.tested.host, QStringLiteral("hq.example.com"));
        QCOMPARE(bench.backend.secret, QByteArray("privatetoken"));
        QVERIFY(!bench.primary()->isEnabled());
        QVERIFY(bench.answerTest(report(StageState::Passed)));
        QTRY_COMPARE(bench.primary()->text(), QStringLiteral("&Next"));
        QVERIFY(bench.field(kPrivate) == QStringLiteral("(no such field)")); // a stored one is not shown
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Options);
        QCOMPARE(bench.field(kName), QStringLiteral("HQ")); // proposed from the connection
        replaceWith("branch");
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
        QCOMPARE(bench.backend.commands.last(), QStringLiteral("add branch 6514"));
        const SourceSettings& added = bench.backend.list[0].settings;
        QCOMPARE(added.method, SourceMethod::Cloud);
        QCOMPARE(added.connection, ConnectionId{1});
    }

    void aStoredConnectionIsReused()
    {
        WizardBench bench;
        bench.backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        QCOMPARE(focusName(), QStringLiteral("Connection"));
        press(Qt::Key_Down);
        QVERIFY(bench.says(QStringLiteral("hq.example.com")));
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(bench.backend.commands, QStringList{QStringLiteral("test hq.example.com")});
        QVERIFY(bench.backend.secret.isEmpty());
        QVERIFY(bench.answerTest(report(StageState::Passed)));
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Options);
        QCOMPARE(bench.wizard->draft().settings.connection, ConnectionId{1});
    }

    void backLosesNothing()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        bench.fillConnection();
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::Prepare);
        QVERIFY(tabTo(QStringLiteral("Keep both tokens in view")));
        press(Qt::Key_Space);
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::Method);
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::Product);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Connect);
        QCOMPARE(bench.field(kName), QStringLiteral("HQ"));
        QCOMPARE(bench.field(kUrl), QStringLiteral("hq.example.com"));
        QCOMPARE(bench.field(kPublic), QStringLiteral("publictoken"));
        QCOMPARE(bench.field(kPrivate), QStringLiteral("privatetoken"));
        QCOMPARE(bench.wizard->draft().ticked, QStringList{QStringLiteral("tokens")});
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::Prepare);
        const QList<QCheckBox*> ticks = bench.wizard->findChildren<QCheckBox*>();
        QVERIFY(std::any_of(ticks.begin(), ticks.end(), [](const QCheckBox* tick) {
            return tick->isVisible() && tick->isChecked() &&
                   tick->text() == QStringLiteral("Keep both tokens in view");
        }));
    }

    void nothingTypedIsLeftWithoutAQuestion()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Prepare, SourceMethod::Collector));
        QSignalSpy finished(bench.wizard, &QDialog::finished);
        press(Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
    }

    void escAsksWhereSomethingWouldBeLost()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        bench.fillConnection();
        QSignalSpy finished(bench.wizard, &QDialog::finished);
        press(Qt::Key_Escape);
        QTRY_VERIFY(bench.question() && bench.question()->isActiveWindow());
        press(Qt::Key_Escape); // stays
        QTRY_VERIFY(!bench.question());
        QVERIFY(finished.isEmpty());
        QCOMPARE(bench.field(kPrivate), QStringLiteral("privatetoken"));
        bench.wizard->activateWindow(); // as window managers do
        QTRY_VERIFY(bench.wizard->isActiveWindow());
        press(Qt::Key_Escape);
        QTRY_VERIFY(bench.question() && bench.question()->isActiveWindow());
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(bench.backend.list.isEmpty());
    }

    void aTickAloneIsWorthTheQuestion()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Prepare, SourceMethod::Collector));
        QVERIFY(tabTo(QStringLiteral("Full Timestamps")));
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
        QTRY_VERIFY(bench.question());
    }

    void aTestIsCancelledAndAFailedOneStoresNothingUnlessWanted()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        bench.fillConnection();
        press(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("Cancel test")));
        press(Qt::Key_Space);
        QCOMPARE(bench.backend.commands.last(), QStringLiteral("cancel test %1").arg(bench.backend.testJob));
        ConnectionTestReport cancelled = report(StageState::Failed);
        cancelled.cancelled = true;
        QVERIFY(bench.answerTest(cancelled));
        QCOMPARE(bench.wizard->step(), WizardStep::Connect);
        const quint64 job = bench.backend.testJob;
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(bench.backend.testJob != job);
        QVERIFY(bench.answerTest(report(StageState::Failed)));
        QVERIFY(bench.says(QStringLiteral("Make a new pair.")));
        QVERIFY(bench.backend.connectionList.isEmpty());
        press(Qt::Key_A, Qt::AltModifier); // Save anyway
        QTRY_COMPARE(bench.backend.connectionList.size(), 1);
        QTRY_COMPARE(bench.primary()->text(), QStringLiteral("&Next"));
    }

    void aRefusalOfTheEngineKeepsTheDraft()
    {
        WizardBench bench;
        bench.backend.refuses = true;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_VERIFY(bench.says(QStringLiteral("in use by another program")));
        QCOMPARE(bench.wizard->step(), WizardStep::Options);
        bench.backend.refuses = false;
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
    }

    void theFirstAlertTurnsItGreen()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
        QVERIFY(bench.says(QStringLiteral("waiting for the first event")));
        press(Qt::Key_Return); // the button that sends a test alert has the focus
        QCOMPARE(bench.backend.commands.last(), QStringLiteral("test alert 1"));
        QTRY_VERIFY(bench.says(QStringLiteral("Sent.")));
        QVERIFY(!bench.says(QStringLiteral("has arrived")));
        bench.alertArrives(QStringLiteral("Device::Own"), Priority::High);
        QVERIFY(bench.says(QStringLiteral("The first alert has arrived")));
        QVERIFY(bench.says(QStringLiteral("High priority")));
        for (const QLabel* label : bench.wizard->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QStringLiteral("Alerts arrive"))
                QCOMPARE(label->palette().color(QPalette::WindowText), lightColors().good);
        QSignalSpy shown(bench.wizard, &SourceWizard::alertRequested);
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<EventId>(), EventId{7});
    }

    void anEventThatIsNoAlertIsSaidToBeNone()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
        AlertRow& row = bench.queries.addRow(5, 1'700'000'000'000, Priority::None);
        row.outcome = Outcome::Informational;
        StoredBatch batch;
        batch.source = SourceId{1};
        batch.firstNew = batch.lastNew = EventId{5};
        Q_EMIT bench.backend.stored(batch);
        bench.queries.answerAll();
        QVERIFY(bench.says(QStringLiteral("The first event has arrived")));
        bench.alertArrives(QStringLiteral("Device::Own"), Priority::Low);
        QVERIFY(bench.says(QStringLiteral("The first alert has arrived")));
    }

    void aProblemOfTheNewSourceIsSaidAndCanBeMended()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
        bench.backend.list[0].state = SourceState::Problem;
        bench.backend.list[0].problem = QStringLiteral("Port 6514 is in use.");
        Q_EMIT bench.backend.sourcesChanged();
        QVERIFY(bench.says(QStringLiteral("Port 6514 is in use.")));
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::Options);
        press(Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::Connect);
        QVERIFY(tabTo(QStringLiteral("Port")));
        replaceWith("6700");
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(bench.wizard->step(), WizardStep::FirstEvent);
        QCOMPARE(bench.backend.commands.last(), QStringLiteral("edit 1 Darktrace 6700"));
    }
};

QTEST_MAIN(TestSourceWizard)
#include "tst_sourcewizard.moc"
