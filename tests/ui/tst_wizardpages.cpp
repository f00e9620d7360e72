// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wizardbench.h"

#include <QClipboard>

using namespace duskwatch;
using namespace duskwatch::test;

/// What the pages of the wizard say, take and refuse, by keys.
class TestWizardPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAMatchingProductItDoesNotGoOn()
    {
        WizardBench bench;
        QVERIFY(bench.open());
        type("nothing like that");
        QVERIFY(bench.says(QStringLiteral("No product matches")));
        QVERIFY(!bench.primary()->isEnabled());
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Product);
        replaceWith("third dark");
        QVERIFY(!bench.says(QStringLiteral("No product matches")));
        QVERIFY(tabTo(QStringLiteral("Product Type")));
        press(Qt::Key_Down); // Third Party Alerts
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Method);
    }

    void aBadListenerIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("privileged port") << "Port" << QByteArray("514") << "between 1025 and 65535";
        QTest::newRow("port above the largest") << "Port" << QByteArray("72050") << "between 1025 and 65535";
        QTest::newRow("port of another source")
            << "Port" << QByteArray("6600") << "The event source branch uses this port";
        QTest::newRow("port of another program")
            << "Port" << QByteArray("7000") << "in use by another program";
        QTest::newRow("no address") << "Listen on" << QByteArray("here")
                                    << "Enter an address of this computer";
        QTest::newRow("name of another source") << "Name" << QByteArray("BRANCH") << "named branch already";
        QTest::newRow("no name") << "Name" << QByteArray(" ") << "name";
    }

    void aBadListenerIsSaidWhileTyping()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, typed);
        QFETCH(QString, said);
        WizardBench bench;
        bench.backend.addListening(QStringLiteral("branch"), 6600);
        bench.backend.takenPorts = {7000};
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        QVERIFY(tabTo(field));
        replaceWith(typed);
        QTRY_VERIFY(bench.says(said));
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Connect);
        QCOMPARE(focusName(), field);
    }

    void aPortThatBecameFreeIsTakenAfterAll()
    {
        WizardBench bench;
        bench.backend.takenPorts = {6514};
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Collector));
        QTRY_VERIFY(bench.says(QStringLiteral("in use by another program")));
        bench.backend.takenPorts.clear();
        press(Qt::Key_Return);
        QTRY_VERIFY(bench.says(QStringLiteral("Port 6514 is free.")));
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Options);
    }

    void aBadConnectionIsSaidAndGoneTo()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        type("HQ");
        tabTo(kUrl);
        type("http://hq.example.com");
        press(Qt::Key_Return);
        QVERIFY(bench.says(QStringLiteral("http://")));
        QVERIFY(bench.says(QStringLiteral("Enter the public token")));
        QCOMPARE(focusName(), kUrl);
        QVERIFY(bench.backend.commands.isEmpty());
    }

    void aTokenIsCleanedAndThatIsSaid()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        bench.fillConnection();
        replaceWith(" \"private\" ");
        QVERIFY(bench.says(QStringLiteral("Spaces or quotes around the token are left out.")));
        press(Qt::Key_Return);
        QCOMPARE(bench.backend.secret, QByteArray("private"));
    }

    void aBadNameInTheOptionsIsSaid()
    {
        WizardBench bench;
        bench.backend.addListening(QStringLiteral("branch"), 6600);
        bench.backend.addStoredConnection(QStringLiteral("branch"), QStringLiteral("hq.example.com"));
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(bench.field(kName), QStringLiteral("branch 2")); // a proposal is one that can be taken
        replaceWith("branch");
        QVERIFY(bench.says(QStringLiteral("named branch already")));
        press(Qt::Key_Return);
        QCOMPARE(bench.wizard->step(), WizardStep::Options);
        QVERIFY(bench.backend.commands.isEmpty());
    }

    void whatDarktraceNeedsIsCopied()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Prepare, SourceMethod::Collector));
        QVERIFY(bench.says(QStringLiteral("Workflow Integrations › Syslog › Syslog JSON › New")));
        QVERIFY(tabTo(QStringLiteral("Copy Server")));
        press(Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("192.0.2.7"));
        QVERIFY(tabTo(QStringLiteral("Copy Server Port")));
        press(Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("6514"));
    }

    void theChecklistFollowsTheKindOfToken()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Prepare, SourceMethod::Cloud));
        QVERIFY(bench.says(QStringLiteral("Admin › System Config › Settings › API Token › New")));
        press(Qt::Key_Down); // per-user
        QVERIFY(bench.says(QStringLiteral("Permissions Admin › Created Accounts › Flags › API Access")));
        QVERIFY(!bench.says(QStringLiteral("API Token › New")));
        press(Qt::Key_Return);
        bench.fillConnection();
        press(Qt::Key_Return);
        QVERIFY(bench.answerTest(report(StageState::Passed)));
        QTRY_COMPARE(bench.backend.credentialList.size(), 1);
        QCOMPARE(bench.backend.credentialList[0].type, CredentialType::PerUser);
    }

    void theStepIsAnnounced()
    {
        WizardBench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        QVERIFY(bench.named<QFrame>(QStringLiteral("Step 4 of 6: Connection")));
    }

    void tabReadsEachPageFromTopToBottom_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("cloud");
        for (const bool cloud : {true, false})
            for (const WizardStep step :
                 {WizardStep::Product, WizardStep::Method, WizardStep::Prepare, WizardStep::Connect})
                QTest::addRow("step %d %s", static_cast<int>(step) + 1, cloud ? "cloud" : "collector")
                    << static_cast<int>(step) << cloud;
    }

    void tabReadsEachPageFromTopToBottom()
    {
        QFETCH(int, step);
        QFETCH(bool, cloud);
        WizardBench bench;
        const SourceMethod method = cloud ? SourceMethod::Cloud : SourceMethod::Collector;
        if (step == 0)
            QVERIFY(bench.open());
        else
            QVERIFY(bench.openAt(static_cast<WizardStep>(step), method));
        const QWidget* first = QApplication::focusWidget();
        const auto place = [&bench](const QWidget* widget) {
            return widget->mapTo(bench.wizard.data(), QPoint()).y();
        };
        int visited = 0;
        int last = place(first);
        do {
            press(Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            if (now == first)
                break;
            // Fields beside each other may be centred; a scroll that follows moves what comes up by no more.
            QVERIFY2(place(now) >= last - 40, qPrintable(focusName()));
            last = place(now);
            QVERIFY2(!focusName().isEmpty(), now->metaObject()->className());
        } while (++visited < 60);
        QVERIFY(visited >= 2 && visited < 60);
    }
};

QTEST_MAIN(TestWizardPages)
#include "tst_wizardpages.moc"
