// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/appliance/connectiontrial.h"

#include <QTest>

#include <functional>

using namespace duskwatch;
using namespace duskwatch::test;
using Door = FakeAppliance::Door;
using Manner = FakeAnswer::Manner;
using Change = std::function<void(World&)>;

Q_DECLARE_METATYPE(Change)

namespace {

constexpr qint64 kMinuteMs = 60'000;

quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Adds a row: the first letters of the states of all stages (p, f, s, w), and the stage and code to look for.
void row(const char* name, const char* states, Stage stage, const char* code, const Change& change)
{
    QTest::newRow(name) << change << QString(states) << stage << QString(code);
}

/// What an end-point answers to a request that is signed well.
Change breaches(const FakeAnswer& answer)
{
    return [answer](World& w) {
        w.script.answers["/modelbreaches"] = answer;
    };
}

Change incidents(const FakeAnswer& answer)
{
    return [answer](World& w) {
        w.script.answers["/aianalyst/incidentevents"] = answer;
    };
}

Change both(const FakeAnswer& answer)
{
    return [answer](World& w) {
        breaches(answer)(w);
        incidents(answer)(w);
    };
}

/// What the first request gets, however it is signed.
Change anyone(const FakeAnswer& answer)
{
    return [answer](World& w) {
        w.script.before["/modelbreaches"] = answer;
    };
}

void addReachRows()
{
    // Address
    row("no host", "fssssssss", Stage::Address, "invalid-settings",
        [](World& w) { w.settings.host.clear(); });
    row("URL as host", "fssssssss", Stage::Address, "invalid-settings",
        [](World& w) { w.settings.host = QStringLiteral("http://a.test"); });
    row("no public token", "fssssssss", Stage::Address, "invalid-settings",
        [](World& w) { w.settings.publicToken.clear(); });
    row("no private token", "fssssssss", Stage::Address, "invalid-settings",
        [](World& w) { w.privateToken.clear(); });
    row("no pin", "fssssssss", Stage::Address, "invalid-settings",
        [](World& w) { w.settings.trust = Trust::Pin; });
    // Lookup
    row("unknown host", "pfsssssss", Stage::Lookup, "host-not-found",
        [](World& w) { w.settings.host = QStringLiteral("appliance.invalid"); });
    // TCP
    row("nobody listens", "ppfssssss", Stage::Tcp, "connection-refused",
        [](World& w) { w.settings.port = deadPort(); });
    row("no proxy there", "psfssssss", Stage::Tcp, "proxy-trouble", [](World& w) {
        w.settings.proxyKind = ProxyKind::Http;
        w.settings.proxyHost = QStringLiteral("127.0.0.1");
        w.settings.proxyPort = deadPort();
    });
    // TLS
    row("self-signed", "pppfsssss", Stage::Tls, "tls-untrusted", [](World& w) {
        w.appliance.setIdentity(w.certificates.selfSigned);
        w.settings.trust = Trust::System;
    });
    row("expired", "pppfsssss", Stage::Tls, "tls-untrusted",
        [](World& w) { w.appliance.setIdentity(w.certificates.expired); });
    row("certificate of another host", "pppfsssss", Stage::Tls, "tls-untrusted",
        [](World& w) { w.appliance.setIdentity(w.certificates.otherHost); });
    row("another certificate than pinned", "pppfsssss", Stage::Tls, "certificate-changed", [](World& w) {
        w.settings.trust = Trust::Pin;
        w.settings.pinSha256 = w.certificates.renewed.sha256();
    });
    row("CA file gone", "pppfsssss", Stage::Tls, "ca-file-unusable",
        [](World& w) { w.settings.caFile += QStringLiteral(".gone"); });
    row("no TLS there", "pppfsssss", Stage::Tls, "tls-failed",
        [](World& w) { w.appliance.setDoor(Door::Plain); });
    row("silent before TLS", "pppfsssss", Stage::Tls, "connect-timeout", [](World& w) {
        w.appliance.setDoor(Door::Silent);
        w.limits.reach.tls = std::chrono::milliseconds(50);
    });
    row("closed before TLS", "pppfsssss", Stage::Tls, "tls-failed",
        [](World& w) { w.appliance.setDoor(Door::Slams); });
}

void addSignatureRows()
{
    // Clock
    row("clock 31 minutes ahead", "ppppfssss", Stage::Clock, "clock-skew",
        [](World& w) { w.script.skewMs = 31 * kMinuteMs; });
    row("clock 31 minutes behind", "ppppfssss", Stage::Clock, "clock-skew",
        [](World& w) { w.script.skewMs = -31 * kMinuteMs; });
    row("silent after the request", "ppppfssss", Stage::Clock, "first-byte-timeout", [](World& w) {
        anyone({200, "[]", {}, Manner::Silent})(w);
        w.limits.api.firstByte = std::chrono::milliseconds(50);
    });
    row("closed after the request", "ppppfssss", Stage::Clock, "connection-lost",
        anyone({200, "[]", {}, Manner::Closes}));
    row("clock 2 minutes ahead", "ppppwpppp", Stage::Clock, "clock-differs",
        [](World& w) { w.script.skewMs = 2 * kMinuteMs; });
    row("no Date header", "ppppwpppp", Stage::Clock, "clock-unknown",
        [](World& w) { w.script.sendsDate = false; });
    // Signature
    row("wrong private token", "pppppfsss", Stage::Signature, "wrong-token",
        [](World& w) { w.privateToken += "x"; });
    row("wrong public token", "pppppfsss", Stage::Signature, "wrong-token",
        [](World& w) { w.settings.publicToken += u'x'; });
    row("no date format fits", "pppppfsss", Stage::Signature, "date-refused",
        [](World& w) { w.script.datePatterns = {"'never'"}; });
    row("another date format, and a wrong token", "pppppfsss", Stage::Signature, "wrong-token", [](World& w) {
        w.script.datePatterns = {"yyyy-MM-dd HH:mm:ss"};
        w.privateToken += "x";
    });
    row("another date format", "pppppwppp", Stage::Signature, "date-format",
        [](World& w) { w.script.datePatterns = {"yyyy-MM-dd HH:mm:ss"}; });
    row("page of something else", "pppppfsss", Stage::Signature, "not-darktrace",
        anyone({200, "<html><title>Router</title></html>"}));
    row("sent to another host", "pppppfsss", Stage::Signature, "redirect-elsewhere",
        anyone({302, "", {{"Location", "https://sso.test/login"}}}));
    row("too many requests", "pppppfsss", Stage::Signature, "too-many-requests", anyone({429, ""}));
    row("trouble of the appliance", "pppppfsss", Stage::Signature, "server-trouble", anyone({500, ""}));
    row("status of its own", "pppppfsss", Stage::Signature, "unexpected-status", anyone({418, ""}));
}

void addDataRows()
{
    // Model breaches
    row("no right to breaches", "ppppppfpp", Stage::ModelBreaches, "missing-right",
        breaches({302, "", {{"Location", "/403"}}}));
    row("log-in page for breaches", "ppppppfpp", Stage::ModelBreaches, "missing-right",
        breaches({200, "<html><title>Log In | Darktrace</title>"}));
    row("no breaches there", "ppppppfpp", Stage::ModelBreaches, "no-such-endpoint",
        [](World& w) { w.script.answers.remove("/modelbreaches"); });
    row("breaches refused", "ppppppfpp", Stage::ModelBreaches, "refused",
        breaches({200, "{\"response\":\"ERROR\"}"}));
    row("breaches break off", "ppppppfpp", Stage::ModelBreaches, "cut-off",
        breaches({200, "[" + exampleBreach() + "]", {}, Manner::Breaks}));
    row("breaches end too early", "ppppppfpp", Stage::ModelBreaches, "bad-json",
        breaches({200, "[" + exampleBreach()}));
    row("breaches are damaged", "ppppppfpp", Stage::ModelBreaches, "bad-json",
        breaches({200, "[" + exampleBreach() + " " + exampleBreach() + "]"}));
    row("breaches hang", "ppppppfpp", Stage::ModelBreaches, "answer-timeout", [](World& w) {
        breaches({200, "[" + exampleBreach() + "]", {}, Manner::Hangs})(w);
        w.limits.api.answer = std::chrono::seconds(3);
    });
    row("breaches too large", "ppppppwpp", Stage::ModelBreaches, "answer-too-large", [](World& w) {
        w.limits.api.maxBodyBytes =
            exampleIncident().size() + exampleBreach().size(); // two breaches are more
    });
    // Incident events
    row("no right to incidents", "pppppppfp", Stage::IncidentEvents, "missing-right", incidents({403, ""}));
    row("no incidents there", "pppppppfp", Stage::IncidentEvents, "no-such-endpoint",
        [](World& w) { w.script.answers.remove("/aianalyst/incidentevents"); });
    row("trouble with incidents", "pppppppfp", Stage::IncidentEvents, "server-trouble", incidents({503, ""}));
    row("no right to anything", "ppppppffs", Stage::ModelBreaches, "missing-right",
        both({302, "", {{"Location", "/403"}}}));
    // Data
    row("anonymised breaches", "ppppppppw", Stage::Data, "anonymised",
        breaches({200, "[" + exampleBreach().replace("192.0.2.7", "10.0.0.#28445") + "]"}));
    row("anonymised incidents", "ppppppppw", Stage::Data, "anonymised",
        incidents({200, "[" + exampleIncident().replace("192.0.2.7", "10.0.0.#28445") + "]"}));
    row("events of an unknown kind", "ppppppppw", Stage::Data, "not-understood",
        breaches({200, "[{\"a\":1}]"}));
    row("no events", "ppppppppp", Stage::Data, "", both({200, "[]"}));
}

} // namespace

/// What can be wrong with a connection, and at which stage the test says so.
class TestConnectionCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void causesStopAtTheirStage_data();
    void causesStopAtTheirStage();

private:
    TestCertificates m_certificates;
};

void TestConnectionCauses::initTestCase()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // an answer about an unknown host within seconds
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

void TestConnectionCauses::causesStopAtTheirStage_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("states");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("code");
    addReachRows();
    addSignatureRows();
    addDataRows();
}

void TestConnectionCauses::causesStopAtTheirStage()
{
    QFETCH(const Change, change);
    QFETCH(const QString, states);
    QFETCH(const Stage, stage);
    QFETCH(const QString, code);
    World world(m_certificates);
    change(world);
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    const StageOutcome& outcome = trial.report().at(stage).outcome;
    QVERIFY2(trial.states() == states,
             qPrintable(trial.states() + u' ' + outcome.code + u' ' + outcome.message));
    QCOMPARE(outcome.code, code);
    QCOMPARE(trial.report().ok(), !states.contains(u'f'));
    QVERIFY2(outcome.message.endsWith(u'.') || outcome.message.endsWith(u')'), qPrintable(outcome.message));
    QCOMPARE(outcome.remedy.isEmpty(), code.isEmpty());
    // Whatever failed or warns anywhere says what to do.
    for (const StageReport& report : trial.report().stages) {
        const bool needsHelp =
            report.outcome.state == StageState::Failed || report.outcome.state == StageState::Warning;
        QCOMPARE(report.outcome.remedy.isEmpty(), !needsHelp);
        QVERIFY(!report.outcome.message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestConnectionCauses)
#include "tst_connectioncauses.moc"
