// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondesk.h"
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/reader.h"
#include "tests/support/applianceprocess.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/programs.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;

ConnectionSettings settingsOf(const ApplianceProcess& appliance)
{
    ConnectionSettings settings;
    settings.name = QStringLiteral("hq");
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = appliance.port();
    settings.publicToken = QString::fromLatin1(ApplianceProcess::kPublicToken);
    settings.trust = Trust::Pin;
    settings.pinSha256 = fingerprintFromText(appliance.fingerprint());
    settings.proxyKind = ProxyKind::None;
    return settings;
}

SecretText token()
{
    return SecretText::fromUtf8(ApplianceProcess::kPrivateToken);
}

/// An open engine with one credential, and its sources by name.
class OpenEngine
{
public:
    OpenEngine(const QString& folder, SecretStore& secrets)
        : m_engine(std::make_unique<Engine>(secrets)),
          m_commands(m_engine.get(), &Engine::sourceCommandFinished)
    {
        QSignalSpy opened(m_engine.get(), &Engine::opened);
        m_engine->open(folder);
        opened.wait(kPatienceMs);
    }

    Engine& engine() { return *m_engine; }
    ConnectionId addConnection(const ConnectionSettings& settings)
    {
        ConnectionDesk& desk = m_engine->connectionDesk();
        QSignalSpy credentials(&desk, &ConnectionDesk::credentialCommandFinished);
        desk.addCredential(
            {CredentialId{}, {}, QStringLiteral("hq"), {}, CredentialType::Global, SecretPlace::Keychain},
            token());
        credentials.wait(kPatienceMs);
        QSignalSpy connections(&desk, &ConnectionDesk::connectionCommandFinished);
        desk.addConnection({ConnectionId{}, settings.name, toJson(settings),
                            credentials.value(0).value(2).value<CredentialId>()});
        connections.wait(kPatienceMs);
        return connections.value(0).value(2).value<ConnectionId>();
    }
    /// The answer to \a command.
    bool succeeds(quint64 command)
    {
        while (m_commands.isEmpty() || m_commands.last().at(0).toULongLong() != command) {
            if (!m_commands.wait(kPatienceMs))
                return false;
        }
        return m_commands.last().at(1).toBool();
    }
    Error error() const { return m_commands.last().at(3).value<Error>(); }
    SourceStatus status(const QString& name) const
    {
        for (const SourceStatus& source : m_engine->sources()) {
            if (source.settings.name == name)
                return source;
        }
        return {};
    }

private:
    std::unique_ptr<Engine> m_engine;
    QSignalSpy m_commands;
};

SourceSettings cloud(ConnectionId connection)
{
    SourceSettings settings;
    settings.name = QStringLiteral("api");
    settings.method = SourceMethod::Cloud;
    settings.connection = connection;
    settings.pollInterval = kMinPollInterval;
    return settings;
}

SourceSettings collector(ConnectionId connection, quint16 port)
{
    SourceSettings settings;
    settings.name = QStringLiteral("syslog");
    settings.port = port;
    settings.connection = connection;
    return settings;
}

void send(quint16 port, const QByteArray& line)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(socket.waitForConnected(kPatienceMs));
    socket.write(line);
    QVERIFY(socket.waitForBytesWritten(kPatienceMs));
    socket.disconnectFromHost();
}

qint64 storedEvents(const QString& folder)
{
    AlertFilter everything;
    everything.outcomes = {};
    auto reader = StoreReader::open(folder);
    return reader ? reader.value()->counts(everything).value().matching : -1;
}

} // namespace

class TestFetching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCloudSourceFetchesAndGoesOnAfterARestart()
    {
        ApplianceProcess appliance({"--events", "300", "--spread", "20", "--seed", "6"});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        MemorySecretStore secrets;
        {
            OpenEngine open(folder.path(), secrets);
            const ConnectionId connection = open.addConnection(settingsOf(appliance));
            QVERIFY(open.succeeds(open.engine().addSource(cloud(connection))));
            QTRY_COMPARE_WITH_TIMEOUT(open.status("api").counters.received, 315, kPatienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(open.status("api").lastPollMs > 0, kPatienceMs);
            QCOMPARE(open.status("api").state, SourceState::Fetching);
            QVERIFY(open.status("api").certificateExpiryMs > 0);
            QVERIFY(open.status("api").clockSkew.has_value());
            QVERIFY(open.succeeds(open.engine().fetchNow(open.status("api").id)));
            QCOMPARE(open.status("api").counters.received, 315); // nothing is brought twice
        }
        OpenEngine again(folder.path(), secrets);
        QTRY_VERIFY_WITH_TIMEOUT(again.status("api").lastPollMs > 0, kPatienceMs);
        QVERIFY(again.status("api").counters.received < 330); // the overlap only
    }

    void whatKeepsItFromFetchingIsSaid()
    {
        ApplianceProcess appliance({"--events", "10", "--fault", "500@4"});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        MemorySecretStore secrets;
        OpenEngine open(folder.path(), secrets);
        const ConnectionId connection = open.addConnection(settingsOf(appliance));
        SourceSettings stopped = cloud(connection);
        stopped.enabled = false;
        QVERIFY(open.succeeds(open.engine().addSource(stopped)));
        const SourceId id = open.status("api").id;
        QVERIFY(!open.succeeds(open.engine().fetchNow(id)));
        QCOMPARE(open.error().code, ErrorCode::NetworkFailure);
        QCOMPARE(open.status("api").state, SourceState::Stopped); // it was to poll once
        QVERIFY(open.succeeds(open.engine().startSource(id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("api").state, SourceState::Fetching, kPatienceMs);
        QVERIFY(open.status("api").problem.isEmpty());

        // Its token goes: it says so, and takes the next one by itself when it is edited.
        QVERIFY(open.succeeds(open.engine().stopSource(id)));
        QCOMPARE(open.status("api").state, SourceState::Stopped);
        SourceSettings elsewhere = cloud(ConnectionId{99});
        QVERIFY(open.succeeds(open.engine().editSource(id, elsewhere)));
        QVERIFY(open.succeeds(open.engine().startSource(id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("api").state, SourceState::Problem, kPatienceMs);
        QVERIFY2(open.status("api").problem.contains("connection"), qPrintable(open.status("api").problem));
        QVERIFY(open.succeeds(open.engine().editSource(id, cloud(connection))));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("api").state, SourceState::Fetching, kPatienceMs);
    }

    void anEditedConnectionIsUsedAtOnce()
    {
        ApplianceProcess appliance({"--events", "10"});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        MemorySecretStore secrets;
        OpenEngine open(folder.path(), secrets);
        ConnectionSettings wrong = settingsOf(appliance);
        wrong.pinSha256[0] = static_cast<char>(wrong.pinSha256[0] + 1);
        const ConnectionId connection = open.addConnection(wrong);
        QVERIFY(open.succeeds(open.engine().addSource(cloud(connection))));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("api").state, SourceState::Problem, kPatienceMs);
        const QString problem = open.status("api").problem;
        QVERIFY2(problem.contains(fingerprintText(wrong.pinSha256)) &&
                     problem.contains(fingerprintText(settingsOf(appliance).pinSha256)),
                 qPrintable(problem)); // both, to be compared
        ConnectionRecord record = open.engine().connectionDesk().connections().value(0);
        record.settings = toJson(settingsOf(appliance));
        open.engine().connectionDesk().editConnection(record);
        QTRY_COMPARE_WITH_TIMEOUT(open.status("api").state, SourceState::Fetching, kPatienceMs);
    }

    void aGapIsFilledAndWhatCameBothWaysIsOneEvent()
    {
        const QString start = QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate);
        ApplianceProcess appliance({"--events", "200", "--spread", "1", "--seed", "7", "--start", start});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        MemorySecretStore secrets;
        const quint16 port = freePort();
        OpenEngine open(folder.path(), secrets);
        const ConnectionId connection = open.addConnection(settingsOf(appliance));
        QVERIFY(open.succeeds(open.engine().addSource(collector(connection, port))));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").state, SourceState::Listening, kPatienceMs);
        QVERIFY(open.succeeds(open.engine().fetchNow(open.status("syslog").id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").counters.received, 210, kPatienceMs);
        const qint64 events = storedEvents(folder.path());
        QVERIFY(events > 0);

        // A cloud source over the same connection brings the same again: no event is added.
        QVERIFY(open.succeeds(open.engine().addSource(cloud(connection))));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("api").counters.received, 210, kPatienceMs);
        QCOMPARE(storedEvents(folder.path()), events);
        QCOMPARE(open.status("syslog").state, SourceState::Listening);
        QVERIFY(open.status("syslog").notice.isEmpty());

        // Nor by the same breach over syslog.
        auto reader = StoreReader::open(folder.path());
        AlertFilter breaches;
        breaches.outcomes = {};
        breaches.kinds = {EventKind::ModelBreach};
        std::vector<EventId> ids;
        QVERIFY(reader.value()->eventIds(breaches, {}, [&ids](std::vector<EventId>&& some) {
            ids = std::move(some);
            return false;
        }));
        QVERIFY(!ids.empty());
        const auto rows = reader.value()->rows(std::vector<EventId>{ids.front()});
        const QString pbid = rows.value().at(0).externalId;
        send(port, "darktrace {\"pbid\":" + pbid.toLatin1() +
                       ",\"score\":0.9,\"model\":{\"name\":\"Own::Test\"}}\n");
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").counters.received, 211, kPatienceMs);
        QCOMPARE(open.status("syslog").counters.updates, 1);
        QCOMPARE(storedEvents(folder.path()), events);
    }

    void whatCameWhileACollectorWasDownIsFetchedWhenItListensAgain()
    {
        ApplianceProcess appliance({"--events", "20", "--spread", "1", "--live-rate", "10"});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        MemorySecretStore secrets;
        OpenEngine open(folder.path(), secrets);
        const ConnectionId connection = open.addConnection(settingsOf(appliance));
        const quint16 port = freePort();
        QVERIFY(open.succeeds(open.engine().addSource(collector(connection, port))));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").state, SourceState::Listening, kPatienceMs);
        send(port, "darktrace {\"pbid\":1,\"score\":0.9,\"model\":{\"name\":\"Own::Test\"}}\n");
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").counters.received, 1, kPatienceMs);
        const SourceId id = open.status("syslog").id;
        QVERIFY(open.succeeds(open.engine().stopSource(id)));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").state, SourceState::Stopped, kPatienceMs);
        QVERIFY(open.succeeds(open.engine().startSource(id)));
        QTRY_VERIFY_WITH_TIMEOUT(open.status("syslog").counters.received > 1, kPatienceMs);
        QCOMPARE(open.status("syslog").counters.unparsed, 0);
    }

    void aCollectorGoesOnListeningWhileTheKeychainAsksForItsGap()
    {
        ApplianceProcess appliance({"--events", "20", "--spread", "1"});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        FakeSecretStore secrets;
        OpenEngine open(folder.path(), secrets);
        const ConnectionId connection = open.addConnection(settingsOf(appliance));
        QVERIFY(open.succeeds(open.engine().addSource(collector(connection, freePort()))));
        QTRY_COMPARE_WITH_TIMEOUT(open.status("syslog").state, SourceState::Listening, kPatienceMs);
        secrets.asking = true;
        const quint64 fetched = open.engine().fetchNow(open.status("syslog").id);
        QTRY_VERIFY_WITH_TIMEOUT(open.status("syslog").notice.contains("keychain"), kPatienceMs);
        QCOMPARE(open.status("syslog").state, SourceState::Listening);
        secrets.answerAll();
        QVERIFY(open.succeeds(fetched));
        QVERIFY(open.status("syslog").notice.isEmpty());
        QCOMPARE(open.status("syslog").state, SourceState::Listening);
    }

    void aConnectionIsTestedWithAStoredToken()
    {
        ApplianceProcess appliance({"--events", "10"});
        QVERIFY(appliance.start());
        QTemporaryDir folder;
        MemorySecretStore secrets;
        OpenEngine open(folder.path(), secrets);
        open.addConnection(settingsOf(appliance));
        const CredentialId credential = open.engine().connectionDesk().credentials().value(0).id;
        QSignalSpy finished(&open.engine(), &Engine::connectionTestFinished);
        QSignalSpy refused(&open.engine(), &Engine::connectionTestRefused);
        QSignalSpy stages(&open.engine(), &Engine::connectionStageChanged);
        open.engine().testConnection(settingsOf(appliance), credential);
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(finished[0][1].value<ConnectionTestReport>().ok());
        QVERIFY(stages.size() >= int(kStages.size()));
        open.engine().testConnection(settingsOf(appliance), CredentialId{77});
        QVERIFY(refused.wait(kPatienceMs));
        open.engine().testConnection(settingsOf(appliance),
                                     SecretText::fromUtf8(QByteArray("not the token")));
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(!finished[1][1].value<ConnectionTestReport>().ok());
    }
};

QTEST_GUILESS_MAIN(TestFetching)
#include "tst_fetching.moc"
