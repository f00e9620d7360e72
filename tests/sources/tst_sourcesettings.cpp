// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesettings.h"

#include <QTest>

using namespace duskwatch;

using Field = FieldProblem::Field;

class TestSourceSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsStandAtTheirField_data()
    {
        QTest::addColumn<SourceSettings>("settings");
        QTest::addColumn<QList<int>>("fields");
        const auto row = [](const char* name, auto change, const QList<int>& fields) {
            SourceSettings settings;
            settings.name = "dt-hq";
            change(settings);
            QTest::newRow(name) << settings << fields;
        };
        const QList<int> name{static_cast<int>(Field::Name)};
        const QList<int> address{static_cast<int>(Field::Address)};
        const QList<int> port{static_cast<int>(Field::Port)};
        row("all is well", [](SourceSettings&) {}, {});
        row(
            "no name", [](SourceSettings& s) { s.name.clear(); }, name);
        row(
            "only spaces", [](SourceSettings& s) { s.name = "   "; }, name);
        row(
            "a space at the end", [](SourceSettings& s) { s.name = "dt "; }, name);
        row("64 characters are possible", [](SourceSettings& s) { s.name = QString(64, u'a'); }, {});
        row(
            "65 characters are not", [](SourceSettings& s) { s.name = QString(65, u'a'); }, name);
        row(
            "a name that hides its direction",
            [](SourceSettings& s) { s.name = QString("a") + QChar(0x202e); }, name);
        row(
            "a name in use, other case", [](SourceSettings& s) { s.name = "Branch"; }, name);
        row("all addresses", [](SourceSettings& s) { s.address = "*"; }, {});
        row("IPv6", [](SourceSettings& s) { s.address = "::1"; }, {});
        row(
            "not an address", [](SourceSettings& s) { s.address = "my computer"; }, address);
        row(
            "a privileged port", [](SourceSettings& s) { s.port = 514; }, port);
        row(
            "port 1024", [](SourceSettings& s) { s.port = 1024; }, port);
        row("port 1025", [](SourceSettings& s) { s.port = 1025; }, {});
        row(
            "a port in use", [](SourceSettings& s) { s.port = 7000; }, port);
        row("that port on another address",
            [](SourceSettings& s) {
                s.port = 7000;
                s.address = "127.0.0.2";
            },
            {});
        row(
            "that port on all addresses",
            [](SourceSettings& s) {
                s.port = 7000;
                s.address = "*";
            },
            port);
        row(
            "everything wrong",
            [](SourceSettings& s) {
                s.name.clear();
                s.address = "?";
                s.port = 0;
            },
            name + address + port);
    }

    void problemsStandAtTheirField()
    {
        QFETCH(SourceSettings, settings);
        QFETCH(QList<int>, fields);
        SourceSettings other;
        other.name = "branch";
        other.port = 7000;
        QList<int> found;
        for (const FieldProblem& problem : validate(settings, {other})) {
            QVERIFY(!problem.message.isEmpty());
            found << static_cast<int>(problem.field);
        }
        QCOMPARE(found, fields);
    }

    void settingsSurviveBeingStored()
    {
        SourceSettings settings;
        settings.name = "dt-hq";
        settings.address = "::1";
        settings.port = 7001;
        settings.connection = ConnectionId{7};
        settings.sendUnparsed = true;
        settings.enabled = false;
        const auto back = sourceSettingsFromJson(settings.name, toJson(settings));
        QVERIFY(back.ok());
        QCOMPARE(back.value(), settings);
    }

    void olderSettingsTakeDefaults()
    {
        const auto settings = sourceSettingsFromJson("dt", "{\"port\":7001,\"unknown\":[1]}");
        QVERIFY(settings.ok());
        QCOMPARE(settings->port, quint16{7001});
        QCOMPARE(settings->address, QString("127.0.0.1"));
        QVERIFY(settings->enabled);
    }

    void whatIsNoObjectIsAnError()
    {
        for (const char* json : {"", "[1]", "nonsense", "{\"a\":"}) {
            const auto settings = sourceSettingsFromJson("dt", json);
            QVERIFY(!settings.ok());
            QCOMPARE(settings.error().code, ErrorCode::InvalidInput);
        }
    }
};

QTEST_APPLESS_MAIN(TestSourceSettings)
#include "tst_sourcesettings.moc"
