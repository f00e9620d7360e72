// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/connectiontest.h"

#include "tests/appliance/connectiontrial.h"
#include "tests/support/fakeproxy.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace duskwatch;
using namespace duskwatch::test;
using Manner = FakeAnswer::Manner;

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void applianceInOrderPasses();
    void namesAreLookedUp();
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
