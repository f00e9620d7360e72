// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondesk.h"
#include "core/engine/engine.h"
#include "core/engine/testalert.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/reader.h"
#include "tests/support/applianceprocess.h"
#include "tests/support/programs.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// An engine over a folder of its own, open.
class OpenEngine
{
public:
    OpenEngine()
        : m_engine(m_secrets),
          m_commands(&m_engine, &Engine::sourceCommandFinished)
    {
        QSignalSpy opened(&m_engine, &Engine::opened);
        m_engine.open(m_folder.path());
        opened.wait(kPatienceMs);
    }
    Engine& engine() { return m_engine; }
    QString folder() const { return m_folder.path(); }
    SourceStatus source() const { return m_engine.sources().value(0); }
    bool succeeds(quint64 command)
    {
        while (m_commands.isEmpty() || m_commands.last().at(0).toULongLong() != command) {
            if (!m_commands.wait(kPatienceMs))
                return false;
        }
        return m_commands.last().at(1).toBool();
    }
    Error error() const { return m_commands.last().at(3).value<Error>(); }
    /// The answer about a port; the error where it is not free.
    std::optional<Error> portProblem(const QString& address, quint16 port)
    {
        QSignalSpy answers(&m_engine, &Engine::portChecked);
        const quint64 job = m_engine.checkPort(address, port);
        if (!answers.wait(kPatienceMs) || answers[0][0].toULongLong() != job)
            return Error{ErrorCode::Cancelled, {}};
        return answers[0][1].toBool() ? std::nullopt : std::optional(answers[0][2].value<Error>());
    }
    /// Adds the connection and its credential.
    ConnectionId connection(const ApplianceProcess& appliance)
    {
        ConnectionDesk& desk = m_engine.connectionDesk();
        QSignalSpy credentials(&desk, &ConnectionDesk::credentialCommandFinished);
        desk.addCredential({CredentialId{}, {}, "hq", {}, CredentialType::Global, SecretPlace::Keychain},
                           SecretText::fromUtf8(ApplianceProcess::kPrivateToken));
        credentials.wait(kPatienceMs);
        ConnectionSettings settings;
        settings.name = "hq";
        settings.host = "127.0.0.1";
        settings.port = appliance.port();
        settings.publicToken = ApplianceProcess::kPublicToken;
        settings.trust = Trust::Pin;
        settings.pinSha256 = fingerprintFromText(appliance.fingerprint());
        settings.proxyKind = ProxyKind::None;
        QSignalSpy connections(&desk, &ConnectionDesk::connectionCommandFinished);
        desk.addConnection({ConnectionId{}, settings.name, toJson(settings),
                            credentials.value(0).value(2).value<CredentialId>()});
        connections.wait(kPatienceMs);
        return connections.value(0).value(2).value<ConnectionId>();
    }

private:
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    Engine m_engine;
    QSignalSpy m_commands;
};

/// The rows of a batch.
std::vector<AlertRow> rowsOf(const QString& folder, const StoredBatch& batch)
{
    const auto reader = StoreReader::open(folder);
    return reader ? reader.value()->rows({batch.lastNew}).value() : std::vector<AlertRow>{};
}

} // namespace

class TestTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTestAlertGoesThroughTheListener_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("loopback") << "127.0.0.1" << Transport::Tcp;
        QTest::newRow("every address") << "0.0.0.0" << Transport::Tcp;
        QTest::newRow("encrypted") << "127.0.0.1" << Transport::Tls;
        QTest::newRow("as a datagram") << "127.0.0.1" << Transport::Udp;
    }

    void aTestAlertGoesThroughTheListener()
    {
        QFETCH(QString, address);
        QFETCH(Transport, transport);
        OpenEngine open;
        SourceSettings settings;
        settings.name = "collector";
        settings.address = address;
        settings.transport = transport;
        settings.port = freePort();
        QVERIFY(open.succeeds(open.engine().addSource(settings)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().state, SourceState::Listening, kPatienceMs);
        QSignalSpy stored(&open.engine(), &Engine::stored);
        QVERIFY(open.succeeds(open.engine().sendTestAlert(open.source().id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().counters.alerts, 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), kPatienceMs);
        const auto rows = rowsOf(open.folder(), stored[0][0].value<StoredBatch>());
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows[0].test);
        QCOMPARE(rows[0].deviceName, QString("duskwatch-test"));
        // Another one is another alert, not a repeat.
        QVERIFY(open.succeeds(open.engine().sendTestAlert(open.source().id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().counters.alerts, 2, kPatienceMs);
        QCOMPARE(open.source().counters.updates, 0);
    }

    void aCertificateOfOurOwnIsMadeOnceAndTold()
    {
        OpenEngine open;
        SourceSettings settings;
        settings.name = "encrypted";
        settings.transport = Transport::Tls;
        settings.port = freePort();
        QVERIFY(open.succeeds(open.engine().addSource(settings)));
        QTRY_VERIFY_WITH_TIMEOUT(open.source().listener.certificate.has_value(), kPatienceMs);
        const QString fingerprint = open.source().listener.certificate->fingerprint;
        QVERIFY(open.source().listener.certificate->pem.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(!open.source().listener.certificate->pem.contains("PRIVATE"));
        settings.allowedSenders = {"192.0.2.1"}; // starts anew
        QVERIFY(open.succeeds(open.engine().editSource(open.source().id, settings)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().state, SourceState::Listening, kPatienceMs);
        open.engine().sendTestAlert(open.source().id);
        QTRY_COMPARE_WITH_TIMEOUT(open.source().listener.refused.size(), 1, kPatienceMs);
        QCOMPARE(open.source().listener.refused[0].address, QStringLiteral("127.0.0.1"));
        QCOMPARE(open.source().listener.certificate->fingerprint, fingerprint);
        QCOMPARE(open.source().counters.received, 0);
    }

    void aTestAlertIsTakenAsAnAnswerOfTheAppliance()
    {
        ApplianceProcess appliance({"--events", "0"});
        QVERIFY(appliance.start());
        OpenEngine open;
        SourceSettings settings;
        settings.name = "cloud";
        settings.method = SourceMethod::Cloud;
        settings.connection = open.connection(appliance);
        QVERIFY(open.succeeds(open.engine().addSource(settings)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().state, SourceState::Fetching, kPatienceMs);
        const auto before = open.source().counters;
        QVERIFY(open.succeeds(open.engine().sendTestAlert(open.source().id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().counters.alerts, before.alerts + 1, kPatienceMs);
        QCOMPARE(open.source().counters.unparsed, before.unparsed);
    }

    void whatDoesNotRunTakesNoTestAlert()
    {
        OpenEngine open;
        QVERIFY(!open.succeeds(open.engine().sendTestAlert(SourceId{77})));
        QCOMPARE(open.error().code, ErrorCode::NotFound);
        SourceSettings settings;
        settings.name = "stopped";
        settings.port = freePort();
        settings.enabled = false;
        QVERIFY(open.succeeds(open.engine().addSource(settings)));
        QVERIFY(!open.succeeds(open.engine().sendTestAlert(open.source().id)));
        QVERIFY2(userMessage(open.error()).contains("Start it first"), qPrintable(userMessage(open.error())));
    }

    void aPortIsFreeOrSaidWhyNot()
    {
        OpenEngine open;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(!open.portProblem("127.0.0.1", freePort()));
        QVERIFY(!open.portProblem("*", freePort()));
        QCOMPARE(open.portProblem("127.0.0.1", other.serverPort()).value().code, ErrorCode::PortInUse);
        QCOMPARE(open.portProblem("0.0.0.0", other.serverPort()).value().code, ErrorCode::PortInUse);
        QCOMPARE(open.portProblem("203.0.113.9", freePort()).value().code, ErrorCode::AddressUnavailable);
        QCOMPARE(open.portProblem("127.0.0.1", 514).value().code, ErrorCode::PortNotAllowed);
        QCOMPARE(open.portProblem("nowhere", 6514).value().code, ErrorCode::InvalidInput);
    }

    void checkingLeavesThePortFree()
    {
        OpenEngine open;
        SourceSettings settings;
        settings.name = "collector";
        settings.port = freePort();
        QVERIFY(!open.portProblem("127.0.0.1", settings.port));
        QVERIFY(open.succeeds(open.engine().addSource(settings)));
        QTRY_COMPARE_WITH_TIMEOUT(open.source().state, SourceState::Listening, kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
