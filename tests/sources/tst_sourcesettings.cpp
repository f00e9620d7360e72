// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesettings.h"

#include <QTest>

#include <chrono>
#include <limits>

using namespace std::chrono_literals;
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
        const auto only = [](Field field) {
            return QList<int>{static_cast<int>(field)};
        };
        row("UDP beside TCP on one port",
            [](SourceSettings& s) {
                s.port = 7000;
                s.transport = Transport::Udp;
            },
            {});
        row(
            "a sender that is no address",
            [](SourceSettings& s) {
                s.allowedSenders = {"10.0.0.0/8", "me"};
            },
            only(Field::AllowedSenders));
        row("networks that may send",
            [](SourceSettings& s) {
                s.allowedSenders = {"10.0.0.0/8", "2001:db8::/32"};
            },
            {});
        row(
            "a certificate without its key",
            [](SourceSettings& s) {
                s.transport = Transport::Tls;
                s.tls.certificate = "/cert.pem";
            },
            only(Field::Certificate));
        row("the certificate that is made here", [](SourceSettings& s) { s.transport = Transport::Tls; }, {});
        row("a collector with a connection", [](SourceSettings& s) { s.connection = ConnectionId{1}; }, {});
        row(
            "a cloud source without a connection", [](SourceSettings& s) { s.method = SourceMethod::Cloud; },
            only(Field::Connection));
        row("a cloud source needs no address and no port",
            [](SourceSettings& s) {
                s.method = SourceMethod::Cloud;
                s.connection = ConnectionId{1};
                s.address = "?";
                s.port = 0;
            },
            {});
        row("a poll every 10 seconds", [](SourceSettings& s) { s.pollInterval = 10s; }, {});
        row(
            "a poll every 9 seconds", [](SourceSettings& s) { s.pollInterval = 9s; },
            only(Field::PollInterval));
        row("a poll a day", [](SourceSettings& s) { s.pollInterval = 24h; }, {});
        row(
            "a poll in more than a day", [](SourceSettings& s) { s.pollInterval = 24h + 1s; },
            only(Field::PollInterval));
        row("an overlap of a minute", [](SourceSettings& s) { s.overlap = 1min; }, {});
        row(
            "no overlap", [](SourceSettings& s) { s.overlap = 0min; }, only(Field::Overlap));
        row("an overlap of a day", [](SourceSettings& s) { s.overlap = 24h; }, {});
        row(
            "an overlap of more than a day", [](SourceSettings& s) { s.overlap = 24h + 1min; },
            only(Field::Overlap));
        row("an hour back", [](SourceSettings& s) { s.firstFetch = 1h; }, {});
        row(
            "nothing back", [](SourceSettings& s) { s.firstFetch = 0h; }, only(Field::FirstFetch));
        row("a year back", [](SourceSettings& s) { s.firstFetch = 365 * 24h; }, {});
        row(
            "more than a year back", [](SourceSettings& s) { s.firstFetch = 365 * 24h + 1h; },
            only(Field::FirstFetch));
        row("the highest score", [](SourceSettings& s) { s.minScore = 1; }, {});
        row(
            "a score in percent", [](SourceSettings& s) { s.minScore = 80; }, only(Field::MinScore));
        row(
            "a score below nothing", [](SourceSettings& s) { s.minScore = -0.1; }, only(Field::MinScore));
        row(
            "a score that is no number",
            [](SourceSettings& s) { s.minScore = std::numeric_limits<double>::quiet_NaN(); },
            only(Field::MinScore));
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
        settings.transport = Transport::Tls;
        settings.tls = {"/etc/own.pem", "/etc/own.key", "/etc/senders.pem", false};
        settings.allowedSenders = {"10.0.0.0/8", "::1"};
        settings.connection = ConnectionId{7};
        settings.pollInterval = 90s;
        settings.overlap = 45min;
        settings.firstFetch = 720h;
        settings.minScore = 0.35;
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
        QCOMPARE(settings->pollInterval, 60s);
        QCOMPARE(settings->overlap, 10min);
        QCOMPARE(settings->firstFetch, 24h);
        QCOMPARE(settings->minScore, 0.0);
    }

    void numbersOutOfRangeTakeTheNearestLimit()
    {
        const auto low = sourceSettingsFromJson(
            "dt", R"({"pollIntervalSeconds":0,"overlapMinutes":-5,"firstFetchHours":0,"minScore":-1})");
        QVERIFY(low.ok());
        QCOMPARE(low->pollInterval, kMinPollInterval);
        QCOMPARE(low->overlap, kMinOverlap);
        QCOMPARE(low->firstFetch, kMinFirstFetch);
        QCOMPARE(low->minScore, 0.0);
        const auto high = sourceSettingsFromJson(
            "dt",
            R"({"pollIntervalSeconds":1e12,"overlapMinutes":1e12,"firstFetchHours":1e12,"minScore":1e12})");
        QVERIFY(high.ok());
        QCOMPARE(high->pollInterval, kMaxPollInterval);
        QCOMPARE(high->overlap, kMaxOverlap);
        QCOMPARE(high->firstFetch, kMaxFirstFetch);
        QCOMPARE(high->minScore, 1.0);
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
