// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/keyboard.h"
#include "ui/connections/connectionwords.h"
#include "ui/sources/wizard/sourcewizard.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

const QString kName = QStringLiteral("Name");
const QString kUrl = QStringLiteral("Appliance URL");
const QString kPublic = QStringLiteral("Public token");
const QString kPrivate = QStringLiteral("Private token");

ConnectionTestReport report(StageState signature)
{
    ConnectionTestReport report;
    for (const Stage stage : kStages)
        report.stages[static_cast<std::size_t>(stage)] = {stage, stagePassed(QStringLiteral("Fine.")), {}};
    if (signature == StageState::Failed)
        report.stages[static_cast<std::size_t>(Stage::Signature)].outcome = {
            signature, QStringLiteral("pair"), QStringLiteral("Refused."),
            QStringLiteral("Make a new pair.")};
    return report;
}

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    FakeQueries& queries = backend.queries(QStringLiteral("wizard"));
    QPointer<SourceWizard> wizard;

    ~Bench() { delete wizard; }
    bool open()
    {
        wizard = new SourceWizard(backend, queries,
                                  {{QStringLiteral("192.0.2.7"), QStringLiteral("eth0"), false},
                                   {QStringLiteral("127.0.0.1"), QStringLiteral("lo"), true}},
                                  theme);
        wizard->open();
        return QTest::qWaitFor([this] { return QGuiApplication::focusWindow() == wizard->windowHandle(); });
    }
    /// To \a step, with nothing but Enter where nothing is demanded.
    bool openAt(WizardStep step, SourceMethod method)
    {
        if (!open())
            return false;
        press(Qt::Key_Return);
        if (method == SourceMethod::Collector)
            press(Qt::Key_Down);
        while (wizard->step() < step && wizard->step() < WizardStep::Connect)
            press(Qt::Key_Return);
        return wizard->step() == step;
    }
    void fillConnection() const
    {
        type("HQ");
        tabTo(kUrl);
        type("https://hq.example.com/login");
        tabTo(kPublic);
        type("publictoken");
        tabTo(kPrivate);
        type("privatetoken");
    }
    bool answerTest(const ConnectionTestReport& with)
    {
        Q_EMIT backend.connectionTestFinished(backend.testJob, with);
        return QTest::qWaitFor([this] { return primary()->isEnabled(); });
    }
    QPushButton* primary() const
    {
        for (QPushButton* button : wizard->findChildren<QPushButton*>())
            if (button->isDefault() && button->property("primary").toBool())
                return button;
        return nullptr;
    }
    template <class Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : wizard->findChildren<Widget*>())
            if (widget->isVisible() && (widget->accessibleName() == name))
                return widget;
        return nullptr;
    }
    QString field(const QString& name) const
    {
        const auto* edit = named<QLineEdit>(name);
        return edit == nullptr ? QStringLiteral("(no such field)") : edit->text();
    }
    bool says(const QString& text) const
    {
        for (const QLabel* label : wizard->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    QMessageBox* question() const { return wizard ? wizard->findChild<QMessageBox*>() : nullptr; }
    /// An alert is stored and its row is read.
    void alertArrives(const QString& title, Priority priority)
    {
        queries.addRow(7, 1'700'000'000'000, priority).title = title;
        StoredBatch batch;
        batch.source = SourceId{backend.list.size()};
        batch.firstNew = batch.lastNew = EventId{7};
        Q_EMIT backend.stored(batch);
        queries.answerAll();
    }
};

} // namespace

class TestSourceWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectorIsAddedWithEnterAlone()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        QVERIFY(bench.openAt(WizardStep::Prepare, SourceMethod::Collector));
        QSignalSpy finished(bench.wizard, &QDialog::finished);
        press(Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
    }

    void escAsksWhereSomethingWouldBeLost()
    {
        Bench bench;
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
        Bench bench;
        QVERIFY(bench.openAt(WizardStep::Prepare, SourceMethod::Collector));
        QVERIFY(tabTo(QStringLiteral("Full Timestamps")));
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
        QTRY_VERIFY(bench.question());
    }

    void withoutAMatchingProductItDoesNotGoOn()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        QVERIFY(bench.openAt(WizardStep::Connect, SourceMethod::Cloud));
        bench.fillConnection();
        replaceWith(" \"private\" ");
        QVERIFY(bench.says(QStringLiteral("Spaces or quotes around the token are left out.")));
        press(Qt::Key_Return);
        QCOMPARE(bench.backend.secret, QByteArray("private"));
    }

    void aTestIsCancelledAndAFailedOneStoresNothingUnlessWanted()
    {
        Bench bench;
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

    void aBadNameInTheOptionsIsSaid()
    {
        Bench bench;
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

    void aRefusalOfTheEngineKeepsTheDraft()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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

    void whatDarktraceNeedsIsCopied()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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

QTEST_MAIN(TestSourceWizard)
#include "tst_sourcewizard.moc"
