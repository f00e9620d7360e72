// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workerthread.h"
#include "core/outputs/outputworker.h"
#include "tests/support/storebuilder.h"
#include "tests/support/syslogreceiver.h"
#include "tests/support/testcertificates.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 30'000;

QSslConfiguration serverTls(const Identity& identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// A store, an output in it and its worker, whose commits the test's own thread does.
class Bench : public QObject
{
public:
    explicit Bench(OutputSettings wanted)
        : settings(std::move(wanted))
    {
        settings.name = "out";
        OutputRecord record;
        record.name = "out";
        record.settings = toJson(settings);
        id = store.writer().addOutput(record, OutputStart::Now).value();
    }
    ~Bench() override { end(); }

    void add(int count, int bytes = 100)
    {
        BatchBuilder builder(store.source());
        for (int i = 0; i < count; ++i) {
            EventSpec spec;
            spec.externalId = std::to_string(++m_added);
            std::string line = "line " + std::to_string(m_added) + ' ';
            line.resize(static_cast<std::size_t>(std::max(bytes, 20)), 'x');
            builder.add(spec, 1000 + m_added, line);
        }
        store.commit(builder);
        if (worker)
            worker->wake();
    }
    void start()
    {
        auto made = std::make_unique<OutputWorker>(
            stored(), settings, store.folder(),
            [this](const OutputProgress& progress, const std::function<void(const Result<void>&)>& done) {
                QMetaObject::invokeMethod(
                    this, [this, progress, done] { done(store.writer().commitOutput(id, progress)); },
                    Qt::QueuedConnection);
                return true;
            });
        worker = made.get();
        connect(worker, &OutputWorker::stateChanged, this, [this](OutputState now, const QString& why) {
            state = now;
            problem = why;
        });
        finished = std::make_unique<QSignalSpy>(worker, &OutputWorker::finished);
        m_thread = std::make_unique<WorkerThread>("output", std::move(made));
        QMetaObject::invokeMethod(worker, &OutputWorker::run, Qt::QueuedConnection);
    }
    void end()
    {
        if (!worker)
            return;
        worker->stop();
        if (finished->isEmpty())
            finished->wait(kPatienceMs);
        worker = nullptr;
        m_thread.reset();
    }
    OutputRecord stored() { return store.writer().outputs().value().outputs.front(); }

    TemporaryStore store;
    OutputSettings settings;
    OutputId id{};
    OutputWorker* worker = nullptr;
    OutputState state = OutputState::Stopped;
    QString problem;
    std::unique_ptr<QSignalSpy> finished;

private:
    int m_added = 0;
    std::unique_ptr<WorkerThread> m_thread;
};

OutputSettings to(const SyslogReceiver& receiver, OutputTransport transport = OutputTransport::Tcp)
{
    OutputSettings settings;
    settings.place = OutputPlace::Syslog;
    settings.host = "127.0.0.1";
    settings.port = receiver.serverPort();
    settings.transport = transport;
    return settings;
}

} // namespace

class TestOutputWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem())); }

    void everythingArrivesInOrderAndIsCounted()
    {
        SyslogReceiver receiver;
        QVERIFY(receiver.start());
        Bench bench(to(receiver));
        bench.add(700);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 700, kPatienceMs);
        bench.add(3);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 703, kPatienceMs);
        bench.end();
        QCOMPARE(bench.stored().figures.sent, 703);
        QCOMPARE(bench.stored().figures.resent, 0);
        QCOMPARE(bench.stored().positions.at(bench.store.source()), 703);
        for (int i = 0; i < 703; ++i)
            QCOMPARE(receiver.messages().at(i).line, i);
    }

    void overTlsTheCertificateIsJudged_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<int>("trust");
        QTest::addColumn<QString>("problem"); // empty: it is accepted
        QTest::newRow("own authority") << "trusted" << int(OutputTrust::Authority) << "";
        QTest::newRow("the system's") << "trusted" << int(OutputTrust::System) << "not trusted";
        QTest::newRow("fingerprint") << "selfSigned" << int(OutputTrust::Fingerprint) << "";
        QTest::newRow("another fingerprint") << "renewed" << int(OutputTrust::Fingerprint) << "pinned";
        QTest::newRow("self-signed") << "selfSigned" << int(OutputTrust::Authority) << "not trusted";
        QTest::newRow("expired") << "expired" << int(OutputTrust::System) << "not trusted";
        QTest::newRow("another name") << "otherHost" << int(OutputTrust::Authority) << "another name";
    }
    void overTlsTheCertificateIsJudged()
    {
        QFETCH(QString, identity);
        QFETCH(int, trust);
        QFETCH(QString, problem);
        const Identity& shown = identity == "trusted"      ? m_certificates.trusted
                                : identity == "selfSigned" ? m_certificates.selfSigned
                                : identity == "renewed"    ? m_certificates.renewed
                                : identity == "expired"    ? m_certificates.expired
                                                           : m_certificates.otherHost;
        SyslogReceiver receiver(serverTls(shown));
        QVERIFY(receiver.start());
        OutputSettings settings = to(receiver, OutputTransport::Tls);
        settings.trust = OutputTrust(trust);
        settings.authority = m_certificates.authorityFile();
        settings.fingerprint =
            m_certificates.selfSigned.certificate.digest(QCryptographicHash::Sha256).toHex();
        Bench bench(settings);
        bench.add(20);
        bench.start();
        if (problem.isEmpty()) {
            QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 20, kPatienceMs);
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(bench.state, OutputState::Problem, kPatienceMs);
            QVERIFY2(bench.problem.contains(problem), qPrintable(bench.problem));
            QCOMPARE(receiver.messages().size(), 0); // nothing goes to a stranger
        }
        bench.end();
        QCOMPARE(bench.stored().figures.sent, problem.isEmpty() ? 20 : 0);
    }

    void overTlsAReceiverMayGoAndComeBack()
    {
        SyslogReceiver receiver(serverTls(m_certificates.trusted));
        QVERIFY(receiver.start());
        OutputSettings settings = to(receiver, OutputTransport::Tls);
        settings.trust = OutputTrust::Authority;
        settings.authority = m_certificates.authorityFile();
        Bench bench(settings);
        bench.start();
        for (int round = 1; round <= 3; ++round) {
            bench.add(400, 3000);
            QTRY_VERIFY_WITH_TIMEOUT(receiver.messages().size() > (round - 1) * 400, kPatienceMs);
            if (round % 2 == 0)
                receiver.stop();
            else
                receiver.abort();
            bench.add(10);
            QTRY_COMPARE_WITH_TIMEOUT(bench.state, OutputState::Problem, kPatienceMs);
            QVERIFY(receiver.start());
            const int all = round * 410;
            QTRY_COMPARE_WITH_TIMEOUT(receiver.distinctTexts(toInt(bench.store.source())).size(), all,
                                      kPatienceMs);
        }
        bench.end();
        QCOMPARE(bench.stored().figures.sent, 3 * 410);
        QVERIFY(!receiver.isBroken());
    }

    void aReceiverWithoutTlsIsSaid()
    {
        SyslogReceiver receiver;
        QVERIFY(receiver.start());
        Bench bench(to(receiver, OutputTransport::Tls));
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(receiver.connections() > 0, kPatienceMs);
        receiver.stop();
        QTRY_COMPARE_WITH_TIMEOUT(bench.state, OutputState::Problem, kPatienceMs);
    }

    void aReceiverThatDoesNotReadHoldsTheOutputUp()
    {
        SyslogReceiver receiver;
        receiver.setReading(false);
        QVERIFY(receiver.start());
        Bench bench(to(receiver));
        bench.add(300, 100'000); // 30 MB: more than all buffers on the way
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.state, OutputState::Waiting, kPatienceMs);
        QVERIFY(bench.stored().figures.sent < 300);
        QCOMPARE(receiver.connections(), 1);
        receiver.setReading(true);
        receiver.abort(); // killed with bytes unread
        QVERIFY(receiver.start());
        QTRY_COMPARE_WITH_TIMEOUT(receiver.distinctTexts(toInt(bench.store.source())).size(), 300,
                                  kPatienceMs);
        bench.end();
        QCOMPARE(bench.stored().figures.sent, 300);
        QCOMPARE(bench.stored().positions.at(bench.store.source()), 300);
    }

    // The receiver's system acknowledges what its program never reads.
    void whatAKilledReceiverHadUnreadIsSentAgain()
    {
        SyslogReceiver receiver;
        receiver.setReading(false);
        QVERIFY(receiver.start());
        Bench bench(to(receiver));
        bench.add(10, 50);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored().figures.sent, 10, kPatienceMs);
        QCOMPARE(receiver.messages().size(), 0);
        receiver.setReading(true);
        receiver.abort();
        QVERIFY(receiver.start());
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 10, kPatienceMs);
        bench.end();
        QCOMPARE(bench.stored().figures.resent, 10);
        QCOMPARE(bench.stored().figures.sent, 10);
        QVERIFY(bench.stored().figures.retries > 0);
    }

    void aReceiverThatReadEverythingAndStopsGetsNothingTwice()
    {
        SyslogReceiver receiver;
        QVERIFY(receiver.start());
        Bench bench(to(receiver));
        bench.add(10);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored().figures.sent, 10, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 10, kPatienceMs);
        receiver.stop();
        QTRY_COMPARE_WITH_TIMEOUT(bench.state, OutputState::Problem, kPatienceMs);
        QVERIFY(receiver.start());
        bench.add(10);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 20, kPatienceMs);
        bench.end();
        QCOMPARE(receiver.messages().size(), 20);
        QCOMPARE(bench.stored().figures.resent, 0);
    }

    void nobodyThereIsSaidAndTriedAgain()
    {
        SyslogReceiver receiver;
        QVERIFY(receiver.start());
        Bench bench(to(receiver));
        receiver.stop();
        bench.add(5);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.state, OutputState::Problem, kPatienceMs);
        QVERIFY2(bench.problem.contains("Nothing listens"), qPrintable(bench.problem));
        QVERIFY(receiver.start());
        QTRY_COMPARE_WITH_TIMEOUT(receiver.messages().size(), 5, kPatienceMs);
        QTRY_COMPARE(bench.state, OutputState::Running);
    }

    void aFileIsWrittenAndGoesOnAfterAStop()
    {
        QTemporaryDir folder;
        OutputSettings settings;
        settings.path = folder.filePath("out.log");
        Bench bench(settings);
        bench.add(1500);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored().figures.sent, 1500, kPatienceMs);
        bench.end();
        bench.add(10);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored().figures.sent, 1510, kPatienceMs);
        bench.end();
        QFile file(settings.path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count('\n'), 1510);
        QCOMPARE(content.size(), bench.stored().file.length);
        QVERIFY(content.startsWith("line 1 ") && content.contains("\nline 1510 "));
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestOutputWorker)
#include "tst_outputworker.moc"
