// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/replacetokendialog.h"
#include "ui/connections/stagelist.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

ConnectionTestReport passedReport()
{
    ConnectionTestReport report;
    for (const Stage stage : kStages)
        report.stages[static_cast<std::size_t>(stage)] = {stage, stagePassed(QStringLiteral("Fine.")), {}};
    return report;
}

ConnectionTestReport untrustedReport()
{
    ConnectionTestReport report = passedReport();
    for (std::size_t i = static_cast<std::size_t>(Stage::Tls); i < report.stages.size(); ++i)
        report.stages[i].outcome = stageSkipped({});
    report.stages[static_cast<std::size_t>(Stage::Tls)].outcome = {
        StageState::Failed, QStringLiteral("untrusted"), QStringLiteral("Not trusted."),
        QStringLiteral("Compare the fingerprint.")};
    report.certificate.sha256 = QByteArray(32, '\x5a');
    return report;
}

struct Bench
{
    Theme theme{ThemeChoice::Light};
    FakeBackend backend;
    QPointer<ConnectionDialog> dialog;

    ~Bench() { delete dialog; }
    void open(int stored = -1)
    {
        dialog = new ConnectionDialog(backend, theme, stored < 0 ? nullptr : &backend.connectionList[stored]);
        dialog->show();
    }
    QLineEdit* field(const QString& name) const
    {
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    void type(const QString& name, const QString& text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void fill() const
    {
        type(QStringLiteral("Name"), QStringLiteral("HQ"));
        type(QStringLiteral("Appliance URL"), QStringLiteral("https://hq.example.com/login"));
        type(QStringLiteral("Public token"), QStringLiteral("publictoken"));
        type(QStringLiteral("Private token"), QStringLiteral("privatetoken"));
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&').contains(QString(text).remove(u'&')))
                return button;
        return nullptr;
    }
    void press(const QString& text) const
    {
        QVERIFY2(button(text), qPrintable(text));
        button(text)->click();
    }
    bool says(const QString& text) const
    {
        for (QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void answer(const ConnectionTestReport& report)
    {
        Q_EMIT backend.connectionTestFinished(backend.testJob, report);
    }
};

const QString kSaveTest = QStringLiteral("Save & Test Connection");

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWorksIsStoredAfterItsCredential()
    {
        Bench bench;
        bench.open();
        QSignalSpy saved(bench.dialog, &ConnectionDialog::saved);
        bench.fill();
        bench.press(kSaveTest);
        QCOMPARE(bench.backend.commands, QStringList{QStringLiteral("test hq.example.com")});
        QCOMPARE(bench.backend.secret, QByteArray("privatetoken"));
        bench.answer(passedReport());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(bench.backend.commands.mid(1),
                 (QStringList{QStringLiteral("add credential HQ"),
                              QStringLiteral("add connection HQ credential 1")}));
        QCOMPARE(settingsOf(bench.backend.connectionList[0]).credentialId, 1);
        QCOMPARE(bench.backend.secret, QByteArray("privatetoken"));
        QVERIFY(bench.field(QStringLiteral("Private token"))->text().isEmpty());
        QVERIFY(bench.says(QStringLiteral("The connection is stored.")));
    }

    void theTokenIsNotShown()
    {
        Bench bench;
        bench.open();
        bench.fill();
        QCOMPARE(bench.field(QStringLiteral("Private token"))->echoMode(), QLineEdit::Password);
        QVERIFY(
            !bench.field(QStringLiteral("Private token"))->displayText().contains(QStringLiteral("private")));
    }

    void thePastedUrlIsCleanedAndThatIsSaid()
    {
        Bench bench;
        bench.open();
        bench.type(QStringLiteral("Appliance URL"), QStringLiteral("https://hq.example.com/login"));
        QVERIFY(bench.says(QStringLiteral("/login")));
        Q_EMIT bench.field(QStringLiteral("Appliance URL"))->editingFinished(); // as when it is left
        QCOMPARE(bench.field(QStringLiteral("Appliance URL"))->text(), QStringLiteral("hq.example.com"));
        QCOMPARE(bench.field(QStringLiteral("Name"))->text(), QStringLiteral("hq.example.com"));
        QVERIFY(bench.says(QStringLiteral("/login"))); // still
    }

    void quotesAroundTheTokensAreLeftOutAndThatIsSaid()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.type(QStringLiteral("Public token"), QStringLiteral(" 'public' "));
        bench.type(QStringLiteral("Private token"), QStringLiteral("\"private\" "));
        QVERIFY(bench.says(QStringLiteral("are left out")));
        bench.press(kSaveTest);
        QCOMPARE(bench.backend.secret, QByteArray("private"));
        QCOMPARE(bench.backend.tested.publicToken, QStringLiteral("public"));
        QVERIFY(bench.says(QStringLiteral("were removed")));
    }

    void whatIsMissingIsToldOnSaving()
    {
        Bench bench;
        bench.open();
        QVERIFY(!bench.says(QStringLiteral("Enter the public token")));
        bench.press(kSaveTest);
        QVERIFY(bench.backend.commands.isEmpty());
        QVERIFY(bench.says(QStringLiteral("Enter the public token")));
        QVERIFY(bench.says(QStringLiteral("Enter the private token")));
    }

    void stagesAppearWhileTheyRun()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        auto* stages = bench.dialog->findChild<StageList*>();
        Q_EMIT bench.backend.connectionStageChanged(bench.backend.testJob,
                                                    {Stage::Tcp, {StageState::Running, {}, {}, {}}, {}});
        QCOMPARE(stages->stage(Stage::Tcp).outcome.state, StageState::Running);
        Q_EMIT bench.backend.connectionStageChanged(
            bench.backend.testJob,
            {Stage::Tcp, stagePassed(QStringLiteral("Port open.")), std::chrono::milliseconds(31)});
        QVERIFY(bench.says(QStringLiteral("Port open.")));
        QVERIFY(bench.says(QStringLiteral("31 ms")));
        // of another test
        Q_EMIT bench.backend.connectionStageChanged(bench.backend.testJob + 1,
                                                    {Stage::Tcp, {StageState::Failed, {}, {}, {}}, {}});
        QCOMPARE(stages->stage(Stage::Tcp).outcome.state, StageState::Passed);
        QVERIFY(!bench.button(kSaveTest)->isEnabled());
    }

    void aFailedTestStoresNothingUnlessTheUserWants()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        bench.answer(untrustedReport());
        QVERIFY(bench.backend.connectionList.isEmpty());
        QVERIFY(bench.says(QStringLiteral("Compare the fingerprint.")));
        bench.press(QStringLiteral("Save anyway"));
        QTRY_COMPARE(bench.backend.connectionList.size(), 1);
    }

    void aCertificateIsPinnedOnlyAfterComparing()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        bench.answer(untrustedReport());
        QVERIFY(bench.says(fingerprintText(QByteArray(32, '\x5a'))));
        QPushButton* pin = bench.button(QStringLiteral("Pin this certificate"));
        QVERIFY(pin && !pin->isEnabled());
        for (QAbstractButton* box : bench.dialog->findChildren<QAbstractButton*>())
            if (box->text().contains(QStringLiteral("I have compared")))
                box->click();
        pin->click();
        QCOMPARE(bench.backend.tested.trust, Trust::Pin);
        QCOMPARE(bench.backend.tested.pinSha256, QByteArray(32, '\x5a'));
        QCOMPARE(bench.backend.commands.size(), 2); // two tests, nothing stored
    }

    void theDateFormatThatWorksIsOffered()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        ConnectionTestReport report = passedReport();
        report.workingDateFormat = DateFormat::IsoSpace;
        bench.answer(report);
        QVERIFY(bench.backend.connectionList.isEmpty());
        bench.press(QStringLiteral("Use this format"));
        QCOMPARE(bench.backend.tested.dateFormat, DateFormat::IsoSpace);
        bench.answer(passedReport());
        QTRY_COMPARE(bench.backend.connectionList.size(), 1);
        QCOMPARE(settingsOf(bench.backend.connectionList[0]).dateFormat, DateFormat::IsoSpace);
    }

    void aTestCanBeCancelled()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        bench.press(QStringLiteral("Cancel test"));
        QCOMPARE(bench.backend.commands.last(), QStringLiteral("cancel test %1").arg(bench.backend.testJob));
        ConnectionTestReport report = passedReport();
        report.cancelled = true;
        bench.answer(report);
        QVERIFY(bench.backend.connectionList.isEmpty());
        QVERIFY(bench.button(kSaveTest)->isEnabled());
    }

    void copiedDetailsHoldNoToken()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        bench.answer(untrustedReport());
        bench.press(QStringLiteral("Copy details"));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Not trusted.")));
        QVERIFY(!text.contains(QStringLiteral("privatetoken")));
        QVERIFY(!text.contains(QStringLiteral("publictoken")));
    }

    void withoutAKeychainTheSessionIsOffered()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.backend.credentialRefusal = Error{ErrorCode::KeychainMissing, {}};
        bench.press(kSaveTest);
        bench.answer(passedReport());
        QTRY_VERIFY(bench.button(QStringLiteral("Keep for this session only")));
        QVERIFY(bench.backend.connectionList.isEmpty());
        bench.backend.credentialRefusal.reset();
        bench.press(QStringLiteral("Keep for this session only"));
        QTRY_COMPARE(bench.backend.connectionList.size(), 1);
        QCOMPARE(bench.backend.credentialList[0].place, SecretPlace::ThisSession);
    }

    void aRefusedConnectionTakesItsNewCredentialAlong()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.backend.connectionRefusal = Error{ErrorCode::DiskFull, {}};
        bench.press(QStringLiteral("Save without testing"));
        QTRY_VERIFY(bench.says(QStringLiteral("disk is full")));
        QCOMPARE(bench.backend.commands.last(), QStringLiteral("remove credential 1 anyway"));
        QCOMPARE(bench.field(QStringLiteral("Private token"))->text(), QStringLiteral("privatetoken"));
    }

    void aStoredConnectionIsTestedWithItsStoredToken()
    {
        Bench bench;
        bench.backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        bench.open(0);
        bench.dialog->saveAndTest();
        QVERIFY(bench.backend.secret.isEmpty());
        QCOMPARE(bench.backend.tested.credentialId, 1);
        bench.answer(passedReport());
        QCOMPARE(bench.backend.commands.size(), 1); // nothing has changed, nothing is written
        QVERIFY(bench.says(QStringLiteral("The connection is stored.")));
    }

    void aTokenThatCannotBeReadIsSaidWithItsReason()
    {
        Bench bench;
        bench.backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        bench.open(0);
        bench.dialog->saveAndTest();
        Q_EMIT bench.backend.connectionTestRefused(bench.backend.testJob, {ErrorCode::SecretNotFound, {}});
        QVERIFY(bench.says(QStringLiteral("Enter the private token again")));
        bench.press(QStringLiteral("Replace token…"));
        auto* replacing = bench.dialog->findChild<ReplaceTokenDialog*>();
        QVERIFY(replacing);
        replacing->accept();                        // the new one is kept
        QCOMPARE(bench.backend.commands.size(), 2); // and tested
    }

    void aTakenNameIsToldAlsoAfterSaving()
    {
        Bench bench;
        bench.backend.addStoredConnection(QStringLiteral("HQ"), QStringLiteral("hq.example.com"));
        bench.backend.addStoredConnection(QStringLiteral("branch"), QStringLiteral("branch.example.com"));
        bench.open(0);
        bench.dialog->saveAndTest();
        bench.answer(passedReport());
        bench.type(QStringLiteral("Name"), QStringLiteral("Branch"));
        QVERIFY(bench.says(QStringLiteral("There is a connection with this name already")));
    }

    void closingCancelsTheTest()
    {
        Bench bench;
        bench.open();
        bench.fill();
        bench.press(kSaveTest);
        bench.dialog->reject();
        QVERIFY(bench.backend.commands.contains(QStringLiteral("cancel test %1").arg(bench.backend.testJob)));
        QVERIFY(!bench.dialog->isVisible());
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
