// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/connectiontest.h"

#include "tests/appliance/apicase.h"
#include "tests/support/darktracescript.h"
#include "tests/support/fakeproxy.h"
#include "tests/support/fixedclock.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace duskwatch;
using namespace duskwatch::test;
using Door = FakeAppliance::Door;
using Manner = FakeAnswer::Manner;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kPatienceMs = 30'000;

const QByteArray kBreach = QByteArrayLiteral(
    "{\"pbid\":7,\"time\":1700000000000,\"score\":0.9,\"device\":{\"did\":3,\"ip\":\"192.0.2.7\"},"
    "\"model\":{\"name\":\"Device::Lab::Example\",\"priority\":4,\"category\":\"Critical\"}}");
const QByteArray kIncident = QByteArrayLiteral("{\"id\":\"a-1\",\"title\":\"Example\",\"summariser\":"
                                               "\"Example\",\"aiaScore\":50,\"createdAt\":1700000000000,"
                                               "\"breachDevices\":[{\"ip\":\"192.0.2.7\",\"did\":3}]}");

/// An appliance that is in order, and a connection to it; rows of the tables break one thing.
struct World
{
    explicit World(const TestCertificates& made)
        : certificates(made),
          appliance(made.trusted),
          settings(settingsFor(appliance, made))
    {
        script.clock = &clock;
        script.publicToken = kPublicToken;
        script.privateToken = kPrivateToken;
        script.answers = {{"/modelbreaches", {200, "[" + kBreach + "," + kBreach + "]"}},
                          {"/aianalyst/incidentevents", {200, "[" + kIncident + "]"}}};
    }

    const TestCertificates& certificates;
    FixedClock clock;
    FakeAppliance appliance;
    DarktraceScript script;
    ConnectionSettings settings;
    ConnectionTestLimits limits;
    QByteArray privateToken = kPrivateToken;
};

using Change = std::function<void(World&)>;

/// Runs a test to its end and keeps what it said.
class Trial
{
public:
    explicit Trial(World& world)
    {
        world.appliance.setScript(world.script);
        test = std::make_unique<ConnectionTest>(
            world.settings, SecretText::fromUtf8(QByteArray(world.privateToken)), world.limits, world.clock);
        QObject::connect(
            test.get(), &ConnectionTest::stageChanged, test.get(), [this](const StageReport& report) {
                steps.append(stageName(report.stage) + u' ' + stageStateName(report.outcome.state));
            });
        QObject::connect(test.get(), &ConnectionTest::finished, test.get(),
                         [this](const ConnectionTestReport& report) { finished.append(report); });
    }
    const ConnectionTestReport& report() const { return finished.last(); }
    /// The first letters of the states, in the order of the stages: p, f, s, w.
    QString states() const
    {
        QString letters;
        for (const StageReport& stage : report().stages)
            letters += stageStateName(stage.outcome.state).at(0);
        return letters;
    }

    std::unique_ptr<ConnectionTest> test;
    QStringList steps;
    QList<ConnectionTestReport> finished;
};

quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void applianceInOrderPasses();
    void namesAreLookedUp();
    void causesStopAtTheirStage_data();
    void causesStopAtTheirStage();
    void untrustedCertificateCanBePinnedAfterwards();
    void clockSkewIsMeasured_data();
    void clockSkewIsMeasured();
    void workingDateFormatIsFound_data();
    void workingDateFormatIsFound();
    void proxyLooksTheNameUp();
    void asksForTheLastDayAsProtocolSays();
    void cancelEndsItOnce_data();
    void cancelEndsItOnce();
    void startingTwiceRunsOnce();
    void destroyingItSaysNothing();
    void everyStageHasItsNames();
    void nothingSecretIsSaid();

private:
    TestCertificates m_certificates;
};

void TestConnectionTest::initTestCase()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // an answer about an unknown host within seconds
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

void TestConnectionTest::applianceInOrderPasses()
{
    World world(m_certificates);
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    QCOMPARE(trial.states(), QStringLiteral("ppppppppp"));
    QVERIFY(trial.report().ok());
    QCOMPARE(trial.report().events, 3);
    QCOMPARE(qint64(trial.report().clockSkewSeconds.value_or(99)), qint64(0));
    QVERIFY(!trial.report().workingDateFormat.has_value());
    QCOMPARE(trial.report().certificate.sha256, m_certificates.trusted.sha256());
    QStringList expected;
    for (const Stage stage : kStages)
        expected << stageName(stage) + " running" << stageName(stage) + " passed";
    QCOMPARE(trial.steps, expected);
    for (const StageReport& stage : trial.report().stages) {
        QVERIFY2(stage.outcome.message.endsWith(u'.'), qPrintable(stage.outcome.message));
        QVERIFY(stage.outcome.code.isEmpty());
        QVERIFY(stage.outcome.remedy.isEmpty());
    }
}

void TestConnectionTest::namesAreLookedUp()
{
    World world(m_certificates);
    world.settings.host = QStringLiteral("localhost");
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    QCOMPARE(trial.states(), QStringLiteral("ppppppppp"));
    const QString message = trial.report().at(Stage::Lookup).outcome.message;
    QVERIFY2(message.contains(QLatin1String("127.0.0.1")), qPrintable(message));
}

void TestConnectionTest::causesStopAtTheirStage_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("states");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* states, Stage stage, const char* code,
                        const Change& change) {
        QTest::newRow(name) << change << QString(states) << stage << QString(code);
    };
    const auto breaches = [](const FakeAnswer& answer) {
        return [answer](World& w) {
            w.script.answers["/modelbreaches"] = answer;
        };
    };
    const auto incidents = [](const FakeAnswer& answer) {
        return [answer](World& w) {
            w.script.answers["/aianalyst/incidentevents"] = answer;
        };
    };
    const auto both = [=](const FakeAnswer& answer) {
        return [=](World& w) {
            breaches(answer)(w);
            incidents(answer)(w);
        };
    };
    const auto anyone = [](const FakeAnswer& answer) {
        return [answer](World& w) {
            w.script.before["/modelbreaches"] = answer;
        };
    };

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
    // Clock
    row("clock 31 minutes ahead", "ppppfssss", Stage::Clock, "clock-skew",
        [](World& w) { w.script.skewMs = 31 * kMinuteMs; });
    row("clock 31 minutes behind", "ppppfssss", Stage::Clock, "clock-skew",
        [](World& w) { w.script.skewMs = -31 * kMinuteMs; });
    row("silent after the request", "ppppfssss", Stage::Clock, "first-byte-timeout", [anyone](World& w) {
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
        breaches({200, "[" + kBreach + "]", {}, Manner::Breaks}));
    row("breaches end too early", "ppppppfpp", Stage::ModelBreaches, "cut-off",
        breaches({200, "[" + kBreach}));
    row("breaches are damaged", "ppppppfpp", Stage::ModelBreaches, "bad-json",
        breaches({200, "[" + kBreach + " " + kBreach + "]"}));
    row("breaches hang", "ppppppfpp", Stage::ModelBreaches, "answer-timeout", [breaches](World& w) {
        breaches({200, "[" + kBreach + "]", {}, Manner::Hangs})(w);
        w.limits.api.answer = std::chrono::seconds(3);
    });
    row("breaches too large", "ppppppwpp", Stage::ModelBreaches, "answer-too-large", [](World& w) {
        w.limits.api.maxBodyBytes = kIncident.size() + kBreach.size(); // two breaches are more
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
        breaches({200, "[" + QByteArray(kBreach).replace("192.0.2.7", "10.0.0.#28445") + "]"}));
    row("anonymised incidents", "ppppppppw", Stage::Data, "anonymised",
        incidents({200, "[" + QByteArray(kIncident).replace("192.0.2.7", "10.0.0.#28445") + "]"}));
    row("events of an unknown kind", "ppppppppw", Stage::Data, "not-understood",
        breaches({200, "[{\"a\":1}]"}));
    row("no events", "ppppppppp", Stage::Data, "", both({200, "[]"}));
}

void TestConnectionTest::causesStopAtTheirStage()
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

void TestConnectionTest::untrustedCertificateCanBePinnedAfterwards()
{
    World world(m_certificates);
    world.appliance.setIdentity(m_certificates.selfSigned);
    world.settings.trust = Trust::System;
    Trial first(world);
    first.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(first.finished.size(), 1, kPatienceMs);
    const QByteArray seen = first.report().certificate.sha256;
    QCOMPARE(seen, m_certificates.selfSigned.sha256());
    const QString message = first.report().at(Stage::Tls).outcome.message;
    QVERIFY2(message.contains(fingerprintText(seen)), qPrintable(message));
    QCOMPARE(world.appliance.received(), QByteArray()); // nothing was signed for a stranger

    world.settings.trust = Trust::Pin;
    world.settings.pinSha256 = seen;
    Trial second(world);
    second.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(second.finished.size(), 1, kPatienceMs);
    QCOMPARE(second.states(), QStringLiteral("ppppppppp"));
}

void TestConnectionTest::clockSkewIsMeasured_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("states");
    QTest::newRow("none") << qint64(0) << qint64(0) << QString("ppppppppp");
    QTest::newRow("ahead") << qint64(17'000) << qint64(17) << QString("ppppppppp");
    QTest::newRow("behind") << qint64(-17'000) << qint64(-17) << QString("ppppppppp");
    QTest::newRow("noticeable") << qint64(61'000) << qint64(61) << QString("ppppwpppp");
    QTest::newRow("just allowed") << 30 * kMinuteMs << qint64(1800) << QString("ppppwpppp");
    QTest::newRow("just too much") << 30 * kMinuteMs + 1000 << qint64(1801) << QString("ppppfssss");
    QTest::newRow("years") << qint64(-100'000'000'000) << qint64(-100'000'000) << QString("ppppfssss");
}

void TestConnectionTest::clockSkewIsMeasured()
{
    QFETCH(const qint64, skewMs);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, states);
    World world(m_certificates);
    world.script.skewMs = skewMs;
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    QCOMPARE(qint64(trial.report().clockSkewSeconds.value_or(99)), seconds);
    QCOMPARE(trial.states(), states);
    if (seconds != 0) {
        const QString message = trial.report().at(Stage::Clock).outcome.message;
        QVERIFY2(message.contains(QString::number(std::abs(seconds)) + " seconds"), qPrintable(message));
        QCOMPARE(message.contains("ahead"), seconds > 0);
    }
}

void TestConnectionTest::workingDateFormatIsFound_data()
{
    QTest::addColumn<DateFormat>("set");
    QTest::addColumn<DateFormat>("works");
    for (const DateFormat set : kDateFormats) {
        for (const DateFormat works : kDateFormats)
            QTest::newRow(qPrintable(dateFormatName(set) + " set, " + dateFormatName(works) + " works"))
                << set << works;
    }
}

void TestConnectionTest::workingDateFormatIsFound()
{
    QFETCH(const DateFormat, set);
    QFETCH(const DateFormat, works);
    static const QHash<DateFormat, QByteArray> patterns{
        {DateFormat::Compact, "yyyyMMdd'T'HHmmss"},
        {DateFormat::IsoT, "yyyy-MM-dd'T'HH:mm:ss"},
        {DateFormat::IsoSpace, "yyyy-MM-dd HH:mm:ss"},
        {DateFormat::Rfc1123, "ddd, dd MMM yyyy HH:mm:ss 'GMT'"}};
    World world(m_certificates);
    world.settings.dateFormat = set;
    world.script.datePatterns = {patterns.value(works)};
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    QVERIFY(trial.report().ok());
    QCOMPARE(trial.report().workingDateFormat.has_value(), set != works);
    if (set != works)
        QCOMPARE(trial.report().workingDateFormat.value(), works);
    QCOMPARE(trial.states(), set == works ? QString("ppppppppp") : QString("pppppwppp"));
    QCOMPARE(trial.report().events, 3);
}

void TestConnectionTest::proxyLooksTheNameUp()
{
    World world(m_certificates);
    FakeProxy proxy;
    world.settings.proxyKind = ProxyKind::Socks5;
    world.settings.proxyHost = QStringLiteral("127.0.0.1");
    world.settings.proxyPort = proxy.serverPort();
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    QCOMPARE(trial.states(), QStringLiteral("psppppppp"));
    QCOMPARE(proxy.tunnels(), 2); // one to look at the certificate, one for the requests
}

void TestConnectionTest::asksForTheLastDayAsProtocolSays()
{
    World world(m_certificates);
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    const QByteArray end = QByteArray::number(qint64(world.clock.now));
    const QByteArray start = QByteArray::number(qint64(world.clock.now - 86'400'000));
    QCOMPARE(world.appliance.requests().size(), 2);
    QCOMPARE(world.appliance.requests().at(0).target,
             "/modelbreaches?starttime=" + start + "&endtime=" + end +
                 "&creationtime=true&includeacknowledged=true&deviceattop=true");
    QCOMPARE(world.appliance.requests().at(1).target, "/aianalyst/incidentevents?starttime=" + start +
                                                          "&endtime=" + end +
                                                          "&includeacknowledged=true&includeallpinned=false");
}

void TestConnectionTest::cancelEndsItOnce_data()
{
    QTest::addColumn<QString>("step"); // cancel when this is heard; empty: at once
    QTest::addColumn<QString>("states");
    QTest::newRow("at once") << QString() << QString("sssssssss");
    QTest::newRow("as the first begins") << QString("address running") << QString("sssssssss");
    QTest::newRow("after the address") << QString("address passed") << QString("pssssssss");
    QTest::newRow("in the lookup") << QString("lookup running") << QString("pssssssss");
    QTest::newRow("in TCP") << QString("tcp running") << QString("ppsssssss");
    QTest::newRow("after TCP") << QString("tcp passed") << QString("pppssssss");
    QTest::newRow("in TLS") << QString("tls running") << QString("pppssssss");
    QTest::newRow("after TLS") << QString("tls passed") << QString("ppppsssss");
    QTest::newRow("in the clock") << QString("clock running") << QString("ppppsssss");
    QTest::newRow("in the signature") << QString("signature running") << QString("pppppssss");
    QTest::newRow("in the breaches") << QString("modelbreaches running") << QString("ppppppsss");
    QTest::newRow("in the incidents") << QString("incidentevents running") << QString("pppppppss");
    QTest::newRow("in the data") << QString("data running") << QString("pppppppps");
}

void TestConnectionTest::cancelEndsItOnce()
{
    QFETCH(const QString, step);
    QFETCH(const QString, states);
    World world(m_certificates);
    Trial trial(world);
    QObject::connect(trial.test.get(), &ConnectionTest::stageChanged, trial.test.get(), [&] {
        if (trial.steps.last() == step)
            trial.test->cancel();
    });
    trial.test->start();
    if (step.isEmpty())
        trial.test->cancel();
    QCOMPARE(trial.finished.size(), 0); // from the event loop
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    QCOMPARE(trial.states(), states);
    QVERIFY(trial.report().cancelled);
    QVERIFY(!trial.report().ok());
    QCOMPARE(trial.report().at(Stage::Data).outcome.code, QStringLiteral("cancelled"));
    trial.test->cancel();
    QTRY_COMPARE(world.appliance.findChildren<QSslSocket*>().size(),
                 0); // nothing is left that could end it again
    QCOMPARE(trial.finished.size(), 1);
}

void TestConnectionTest::startingTwiceRunsOnce()
{
    World world(m_certificates);
    Trial trial(world);
    trial.test->start();
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    trial.test->start();
    QTRY_COMPARE(world.appliance.findChildren<QSslSocket*>().size(), 0);
    QCOMPARE(trial.finished.size(), 1);
    QCOMPARE(world.appliance.requests().size(), 2);
}

void TestConnectionTest::destroyingItSaysNothing()
{
    World world(m_certificates);
    world.script.before["/modelbreaches"] = {200, "[]", {}, Manner::Silent};
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(world.appliance.requests().size(), 1, kPatienceMs);
    trial.test.reset();
    QTRY_COMPARE(world.appliance.findChildren<QSslSocket*>().size(), 0);
    QCOMPARE(trial.finished.size(), 0);
}

void TestConnectionTest::everyStageHasItsNames()
{
    QStringList names;
    QStringList titles;
    for (const Stage stage : kStages) {
        names.append(stageName(stage));
        titles.append(stageTitle(stage));
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("address lookup tcp tls clock signature modelbreaches incidentevents data"));
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestConnectionTest::nothingSecretIsSaid()
{
    World world(m_certificates);
    world.privateToken = "hunter2hunter2";
    Trial trial(world);
    trial.test->start();
    QTRY_COMPARE_WITH_TIMEOUT(trial.finished.size(), 1, kPatienceMs);
    for (const StageReport& stage : trial.report().stages) {
        const QString all = stage.outcome.message + stage.outcome.remedy + stage.outcome.code;
        QVERIFY2(!all.contains("hunter2"), qPrintable(all));
        QVERIFY2(!all.contains("starttime"), qPrintable(all));
    }
    QVERIFY(!world.appliance.received().contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
