// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/poller.h"
#include "tests/support/applianceprocess.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60'000;

/// Keeps what a poller gives, and may have no room.
class Basket final : public PollSink
{
public:
    void element(const AnswerElement& element, std::int64_t) override
    {
        elements.append(QByteArray(element.bytes.data(), qsizetype(element.bytes.size())));
    }
    void windowComplete(PollEndpoint endpoint, std::int64_t untilMs) override
    {
        positions[std::size_t(endpoint)] = untilMs;
        ++windows;
    }
    void windowBroken() override { ++broken; }
    bool hasRoom() const override { return room; }

    QList<QByteArray> elements;
    std::array<std::optional<std::int64_t>, kPollEndpoints> positions;
    int windows = 0;
    int broken = 0;
    bool room = true;
};

/// The computer's clock, set ahead or back by the test.
class JumpingClock final : public Clock
{
public:
    std::int64_t nowMs() const override { return m_real.nowMs() + wallOffsetMs; }
    std::int64_t monotonicMs() const override { return m_real.monotonicMs() + monotonicOffsetMs; }
    std::int64_t wallOffsetMs = 0;
    std::int64_t monotonicOffsetMs = 0;

private:
    SystemClock m_real;
};

/// A poller of the simulator, with short delays.
class Polling
{
public:
    explicit Polling(const ApplianceProcess& appliance, PollJob job = {},
                     std::chrono::milliseconds longestAnswer = 1min,
                     std::chrono::milliseconds interval = 200ms)
        : m_settings(settings(appliance))
    {
        job.interval = interval;
        limits.retryDelays = {200ms};
        limits.api.firstByte = 800ms;
        limits.api.answer = longestAnswer;
        poller = std::make_unique<Poller>(m_settings, SecretText::fromUtf8(ApplianceProcess::kPrivateToken),
                                          job, limits, basket, clock);
    }
    static ConnectionSettings settings(const ApplianceProcess& appliance)
    {
        ConnectionSettings settings;
        settings.name = QStringLiteral("Test");
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = appliance.port();
        settings.publicToken = QString::fromLatin1(ApplianceProcess::kPublicToken);
        settings.trust = Trust::Pin;
        settings.pinSha256 = fingerprintFromText(appliance.fingerprint());
        settings.proxyKind = ProxyKind::None;
        return settings;
    }
    bool isWell() const
    {
        return poller->status().phase == PollStatus::Phase::Waiting && !poller->status().fails();
    }
    QString failure() const
    {
        const auto& errors = poller->status().errors;
        const auto name = [](const auto& error) {
            return error ? apiErrorName(error->code) : QString("-");
        };
        return name(errors[0]) + QLatin1Char('/') + name(errors[1]);
    }

    JumpingClock clock;
    Basket basket;
    PollLimits limits;
    std::unique_ptr<Poller> poller;

private:
    ConnectionSettings m_settings;
};

/// Switches the simulator's faults; an empty name ends them all.
void setFault(const ApplianceProcess& appliance, const QByteArray& name)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), appliance.port());
    QVERIFY(socket.waitForEncrypted(kPatienceMs));
    socket.write("POST /duskwatch-simulator/fault?name=" + name + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(kPatienceMs));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ApplianceProcess> m_appliance; ///< of the faults

private Q_SLOTS:
    void initTestCase()
    {
        m_appliance = std::make_unique<ApplianceProcess>(QStringList{"--events", "40", "--spread", "1"});
        QVERIFY(m_appliance->start());
    }

    void fetchesEverythingOnce()
    {
        ApplianceProcess appliance({"--events", "400", "--spread", "20", "--seed", "3"});
        QVERIFY(appliance.start());
        Polling polling(appliance);
        polling.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(polling.poller->status().polls >= 3, kPatienceMs);
        QCOMPARE(polling.basket.elements.size(), 400 + 400 / 20); // each once, though three polls asked
        QCOMPARE(polling.basket.broken, 0);
        const std::int64_t nowMs = polling.clock.nowMs();
        for (const auto& position : polling.basket.positions)
            QVERIFY(position && nowMs - *position < kPatienceMs);
        QVERIFY(polling.poller->status().skewMs.has_value());
        QVERIFY(polling.poller->status().certificateExpiryMs > nowMs);
    }

    void aLongFetchShowsHowFarItIsAndBeginsWhereItWasLeft()
    {
        ApplianceProcess appliance({"--events", "2000", "--spread", "2000", "--seed", "4"});
        QVERIFY(appliance.start());
        PollJob job;
        job.firstFetch = 2001h;
        Polling first(appliance, job);
        bool showed = false;
        QObject::connect(first.poller.get(), &Poller::statusChanged, first.poller.get(),
                         [&showed](const PollStatus& status) {
                             showed |= status.toMs > status.fromMs && status.doneMs > status.fromMs &&
                                       status.doneMs < status.toMs;
                         });
        first.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(first.basket.windows >= 4, kPatienceMs);
        first.poller.reset();
        QVERIFY(showed);
        job.positions = first.basket.positions;
        Polling second(appliance, job);
        second.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(second.isWell(), kPatienceMs);
        const QSet<QByteArray> all(second.basket.elements.begin(), second.basket.elements.end());
        QVERIFY(second.basket.elements.size() < 2100); // not everything again
        QSet<QByteArray> both(first.basket.elements.begin(), first.basket.elements.end());
        both.unite(all);
        QCOMPARE(both.size(), 2000 + 2000 / 20);
        QCOMPARE(second.poller->status().toMs, 0); // a usual poll shows no progress
    }

    void waitsForRoom()
    {
        ApplianceProcess appliance({"--events", "50"});
        QVERIFY(appliance.start());
        Polling polling(appliance);
        polling.basket.room = false;
        QSignalSpy changed(polling.poller.get(), &Poller::statusChanged);
        polling.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kPatienceMs); // it would ask now
        QVERIFY(polling.basket.elements.isEmpty());
        polling.basket.room = true;
        polling.poller->resume();
        QTRY_VERIFY_WITH_TIMEOUT(polling.isWell(), kPatienceMs);
        QVERIFY(!polling.basket.elements.isEmpty());
    }

    void anonymisedAddressesAreNoticedUntilTheyEnd()
    {
        Polling polling(*m_appliance);
        polling.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(polling.isWell(), kPatienceMs);
        QVERIFY(!polling.poller->status().anonymised);
        setFault(*m_appliance, "anonymised");
        PollJob job; // from the beginning
        Polling other(*m_appliance, job);
        other.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(other.isWell() && other.poller->status().anonymised, kPatienceMs);
        setFault(*m_appliance, {});
        Polling third(*m_appliance, job);
        third.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(third.isWell(), kPatienceMs);
        QVERIFY(!third.poller->status().anonymised);
    }

    // A computer that slept: the monotonic clock stood still, the other went on. And one whose clock is set back.
    void jumpsOfTheClockAreSurvived()
    {
        Polling polling(*m_appliance, {}, 1min, 15min);
        polling.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(polling.isWell(), kPatienceMs);
        QCOMPARE(polling.poller->status().polls, 1u);
        const std::int64_t until = polling.basket.positions[0].value();
        polling.clock.wallOffsetMs = 20 * 60'000; // within what the appliance takes
        QTRY_COMPARE_WITH_TIMEOUT(polling.poller->status().polls, 2u, kPatienceMs);
        QVERIFY(polling.isWell());
        QVERIFY(polling.basket.positions[0].value() - until < kPatienceMs); // it trusts the appliance's clock

        polling.clock.wallOffsetMs = -20 * 60'000;
        polling.clock.monotonicOffsetMs = 16 * 60'000;
        QTRY_COMPARE_WITH_TIMEOUT(polling.poller->status().polls, 3u, kPatienceMs);
        QVERIFY(polling.isWell());
        QVERIFY(polling.basket.positions[0].value() >= until);
    }

    void oncesAndGapsEnd()
    {
        ApplianceProcess appliance({"--events", "100", "--spread", "10", "--seed", "5"});
        QVERIFY(appliance.start());
        PollJob once;
        once.kind = PollJob::Kind::Once;
        Polling one(appliance, once);
        one.poller->start();
        QTRY_COMPARE_WITH_TIMEOUT(one.poller->status().phase, PollStatus::Phase::Over, kPatienceMs);
        QCOMPARE(one.basket.elements.size(), 105);

        setFault(appliance, "500");
        PollJob gap;
        gap.kind = PollJob::Kind::Gap;
        gap.gapFromMs = one.clock.nowMs() - 5 * 3'600'000;
        Polling filling(appliance, gap);
        filling.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(filling.poller->status().polls >= 2, kPatienceMs);
        QCOMPARE(filling.failure(), QString("server-trouble/server-trouble"));
        setFault(appliance, {});
        QTRY_COMPARE_WITH_TIMEOUT(filling.poller->status().phase, PollStatus::Phase::Over, kPatienceMs);
        QVERIFY(filling.basket.elements.size() > 20 && filling.basket.elements.size() < 90);
    }

    // A fault begins while the source runs, is named, and the source recovers by itself when it ends.
    void faultsAreNamedAndOutlived_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("failure");
        const auto row = [](const char* fault, const char* failure) {
            QTest::newRow(fault) << QByteArray(fault) << QString::fromLatin1(failure);
        };
        row("no-right-modelbreaches", "missing-right/-");
        row("no-right-incidentevents", "-/missing-right");
        row("html-login", "missing-right/missing-right");
        row("redirect-login", "no-such-endpoint/no-such-endpoint");
        row("redirect-403", "missing-right/missing-right");
        row("response-error", "refused/refused");
        row("429", "too-many-requests/too-many-requests");
        row("500", "server-trouble/server-trouble");
        row("silent", "first-byte-timeout/first-byte-timeout");
        row("slow", "answer-timeout/answer-timeout");
        row("cut", "cut-off/cut-off");
        row("bad-json", "bad-json/bad-json");
        row("skew:%2B31m", "date-refused/date-refused");
        row("skew:-31m", "date-refused/date-refused");
        row("date-only:rfc1123", "date-refused/date-refused");
        row("huge", "answer-too-large/answer-too-large");
        row("http2-only", "connection-lost/connection-lost");
        row("cert-changed", "certificate-changed/certificate-changed");
    }

    void faultsAreNamedAndOutlived()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, failure);
        const ApplianceProcess& appliance = *m_appliance;
        PollJob job;
        job.firstFetch = 1s; // a window that is not worth halving
        job.overlap = 1s;
        // "slow" needs two seconds for an empty list.
        Polling polling(appliance, job, fault == "slow" ? 900ms : 1min);
        polling.poller->start();
        QTRY_VERIFY_WITH_TIMEOUT(polling.isWell(), kPatienceMs);
        const auto before = polling.basket.positions;
        setFault(appliance, fault);
        QTRY_COMPARE_WITH_TIMEOUT(polling.failure(), failure, kPatienceMs);
        QVERIFY(polling.poller->status().failingSinceMs > 0);
        QVERIFY(polling.basket.positions[0] >= before[0]); // what failed is asked for again, from there
        setFault(appliance, {});
        QTRY_VERIFY_WITH_TIMEOUT(polling.isWell(), kPatienceMs);
        QCOMPARE(polling.poller->status().failingSinceMs, 0);
        QTRY_VERIFY_WITH_TIMEOUT(polling.basket.positions[0] > before[0], kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
