// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/outputsettings.h"

#include <QTest>

using namespace duskwatch;

namespace {

OutputSettings toFile()
{
    OutputSettings settings;
    settings.name = "archive";
    settings.path = "/var/log/dt.log";
    return settings;
}

OutputSettings toSyslog()
{
    OutputSettings settings;
    settings.name = "siem";
    settings.place = OutputPlace::Syslog;
    settings.host = "siem.example";
    return settings;
}

} // namespace

class TestOutputSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBackFromJson()
    {
        OutputSettings settings = toSyslog();
        settings.enabled = false;
        settings.sources = {SourceId{2}, SourceId{7}};
        settings.scope = OutputScope::Alerts;
        settings.form = OutputForm::Ecs;
        settings.priorities = {Priority::High, Priority::Low};
        settings.kinds = {EventKind::Email, EventKind::ModelBreach};
        settings.words = "beacon";
        settings.changes = false;
        settings.port = 601;
        settings.transport = OutputTransport::Tcp;
        settings.trust = OutputTrust::Fingerprint;
        settings.fingerprint = QString(64, 'a');
        settings.authority = "/a.pem";
        settings.facility = 3;
        const auto back = outputSettingsFromJson("siem", false, toJson(settings));
        QVERIFY(back.ok());
        QVERIFY(back.value() == settings);
    }

    void whatCannotBeReadIsAnErrorAndWhatIsMissingADefault()
    {
        QVERIFY(!outputSettingsFromJson("x", true, "[1]").ok());
        const auto bare = outputSettingsFromJson("x", true, R"({"facility":99,"port":-1,"place":"moon"})");
        QVERIFY(bare.ok());
        QCOMPARE(bare.value().facility, 23);
        QCOMPARE(int(bare.value().port), 0);
        QCOMPARE(bare.value().place, OutputPlace::File);
        QVERIFY(bare.value().changes);
    }

    void eachFieldIsChecked_data()
    {
        using Field = OutputProblem::Field;
        QTest::addColumn<OutputSettings>("settings");
        QTest::addColumn<int>("field"); // -1: nothing is wrong
        const auto with = [](OutputSettings settings, auto change) {
            change(settings);
            return settings;
        };
        const auto pem = [](OutputSettings& s) {
            s.trust = OutputTrust::Authority;
        };
        QTest::newRow("file") << toFile() << -1;
        QTest::newRow("syslog") << toSyslog() << -1;
        QTest::newRow("no name") << with(toFile(), [](auto& s) { s.name = " "; }) << int(Field::Name);
        QTest::newRow("taken name") << with(toFile(), [](auto& s) { s.name = "TAKEN"; }) << int(Field::Name);
        QTest::newRow("unseen") << with(toFile(), [](auto& s) { s.name = QString("a") + QChar(0x202e); })
                                << int(Field::Name);
        QTest::newRow("no path") << with(toFile(), [](auto& s) { s.path.clear(); }) << int(Field::Path);
        QTest::newRow("relative") << with(toFile(), [](auto& s) { s.path = "x.log"; }) << int(Field::Path);
        QTest::newRow("folder") << with(toFile(), [](auto& s) { s.path = "/var/"; }) << int(Field::Path);
        QTest::newRow("taken file") << with(toFile(), [](auto& s) { s.path = "/var/./taken"; })
                                    << int(Field::Path);
        QTest::newRow("no host") << with(toSyslog(), [](auto& s) { s.host.clear(); }) << int(Field::Host);
        QTest::newRow("url") << with(toSyslog(), [](auto& s) { s.host = "tls://a"; }) << int(Field::Host);
        QTest::newRow("port") << with(toSyslog(), [](auto& s) { s.port = 0; }) << int(Field::Port);
        QTest::newRow("authority") << with(toSyslog(), pem) << int(Field::Authority);
        QTest::newRow("pin") << with(toSyslog(), [](auto& s) { s.trust = OutputTrust::Fingerprint; })
                             << int(Field::Fingerprint);
        QTest::newRow("not over TCP") << with(toSyslog(), [](auto& s) {
            s.trust = OutputTrust::Fingerprint;
            s.transport = OutputTransport::Tcp;
        }) << -1;
    }
    void eachFieldIsChecked()
    {
        QFETCH(OutputSettings, settings);
        QFETCH(int, field);
        OutputSettings other = toFile();
        other.name = "taken";
        other.path = "/var/taken";
        const auto problems = validateOutput(settings, {other});
        QCOMPARE(problems.isEmpty(), field < 0);
        if (field >= 0) {
            QCOMPARE(int(problems.first().field), field);
            QVERIFY(!problems.first().message.isEmpty());
        }
    }

    void aFingerprintIsReadWithAndWithoutColons()
    {
        const QByteArray bytes(32, '\xab');
        QCOMPARE(fingerprintBytes(bytes.toHex()), bytes);
        QCOMPARE(fingerprintBytes(bytes.toHex(':').toUpper()), bytes);
        QVERIFY(fingerprintBytes(QString(64, 'g')).isEmpty());
        QVERIFY(fingerprintBytes("ab").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutputSettings)
#include "tst_outputsettings.moc"
