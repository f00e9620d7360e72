// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/settings/diagnostics.h"
#include "ui/settings/diagnosticsdialog.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/settingspage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;

namespace {

const QByteArray kPublicToken = "PUBLICTOKENPUBLICTOKENPUBLICTOKEN";
const QByteArray kPrivateToken = "PRIVATETOKENPRIVATETOKENPRIVATE";

void fill(FakeBackend& backend)
{
    backend.addStoredCredential("admin pair");
    backend.credentialList.first().key = QUuid::createUuid();
    backend.addStoredConnection("head office", "dt.example.com");
    ConnectionSettings settings;
    settings.host = "dt.example.com";
    settings.publicToken = QString::fromLatin1(kPublicToken);
    backend.connectionList.first().settings = toJson(settings);
    backend.secret = kPrivateToken;
    SourceStatus& source = backend.addListening("branch", 6514);
    source.counters.received = source.counters.alerts = 12;
    source.lagMs = 1500;
    source.peers.append({"10.0.0.5", 1, 12, 3000, 1'700'000'000'000});
    backend.messages << "2023-11-14T22:13:20.000Z warning duskwatch.store: cannot store";
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyHoldWhatHelps()
    {
        FakeBackend backend;
        fill(backend);
        DataFacts facts;
        facts.events = 77;
        const QJsonObject all =
            QJsonDocument::fromJson(diagnosticsOf(backend, {}, facts, 1'700'000'000'000)).object();
        QCOMPARE(all["program"]["duskwatch"].toString(), QString(DUSKWATCH_VERSION));
        const QJsonValue source = all["sources"][0];
        QCOMPARE(source["state"].toString(), QString("listening"));
        QCOMPARE(source["counters"]["received"].toInt(), 12);
        QVERIFY(source["counters"]["addUp"].toBool());
        QCOMPARE(source["lagMs"].toInt(), 1500);
        QCOMPARE(source["peers"][0]["address"].toString(), QString("10.0.0.5"));
        QCOMPARE(all["data"]["events"].toInt(), 77);
        QVERIFY(all["messages"][0].toString().contains("cannot store"));
        QCOMPARE(all["settings"]["thresholds"]["highFrom"].toDouble(), 0.8);
    }

    void noTokenAndNoKeyIsInThem()
    {
        FakeBackend backend;
        fill(backend);
        const QByteArray bytes = diagnosticsOf(backend, {}, {}, 0);
        QVERIFY(bytes.contains("dt.example.com"));
        QVERIFY(!bytes.contains(kPublicToken));
        QVERIFY(!bytes.contains(kPrivateToken));
        QVERIFY(!bytes.contains(backend.credentialList.first().key.toString(QUuid::WithoutBraces).toUtf8()));
        QVERIFY(bytes.contains("\"publicToken\": \"set\""));
    }

    void theyAreShownBeforeTheyAreSaved()
    {
        Theme theme(ThemeChoice::Light);
        FixedClock clock;
        FakeBackend backend;
        fill(backend);
        SettingsPage page(backend, theme, clock);
        page.show();
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text().startsWith("Look at")) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        QVERIFY(page.diagnostics().dialog() == nullptr);
        backend.queries("settings").answerAll();
        DiagnosticsDialog* dialog = page.diagnostics().dialog();
        QVERIFY(dialog != nullptr);
        auto* text = dialog->findChild<QPlainTextEdit*>();
        QVERIFY(text->isReadOnly());
        QVERIFY(text->toPlainText().contains("duskwatch-diagnostics"));
        QTemporaryDir folder;
        page.diagnostics().saveTo(folder.filePath("d.json"), "{}");
        QTRY_COMPARE(page.diagnostics().resultText(), QString("The diagnostics were saved."));
        QFile file(folder.filePath("d.json"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        page.diagnostics().saveTo("/nowhere/at/all.json", "{}");
        QTRY_VERIFY(page.diagnostics().resultText().contains("/nowhere/at/all.json"));
    }

    void aStoreThatCannotBeReadDoesNotKeepThemBack()
    {
        Theme theme(ThemeChoice::Light);
        FixedClock clock;
        FakeBackend backend;
        SettingsPage page(backend, theme, clock);
        page.show();
        backend.queries("settings").answerAll();
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text().startsWith("Look at"))
                button->click();
        for (quint64 job = 1; job < 10; ++job)
            Q_EMIT backend.queries("settings").failed(job, Error{ErrorCode::DatabaseDamaged, {}});
        QVERIFY(page.diagnostics().dialog() != nullptr);
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
