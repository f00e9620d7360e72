// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectiontext.h"
#include "app/console/keychaintext.h"
#include "app/console/sourcetext.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::console;

namespace {

StoredConnection connection()
{
    StoredConnection stored;
    stored.settings.name = "hq";
    stored.settings.host = "dt.example.com";
    stored.settings.publicToken = "pub";
    return stored;
}

} // namespace

/// Stored connections and sources as lists, and what the keychain says.
class TestStoredText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConnectionIsOneLineOfJson_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << 0
                               << QByteArray(
                                      "{\"name\":\"hq\",\"host\":\"dt.example.com\",\"port\":443,"
                                      "\"publicToken\":\"pub\",\"credential\":null,\"credentialType\":null,"
                                      "\"tokenPlace\":null,\"trust\":\"system\",\"caFile\":null,"
                                      "\"pinSha256\":null,\"proxy\":\"system\",\"dateFormat\":\"compact\","
                                      "\"writeBack\":false,\"sources\":[]}\n");
        QTest::newRow("with everything")
            << 1
            << QByteArray("{\"name\":\"h\\\"q\",\"host\":\"::1\",\"port\":8443,"
                          "\"publicToken\":\"pub\",\"credential\":\"soc\","
                          "\"credentialType\":\"per-user\",\"tokenPlace\":\"session\","
                          "\"trust\":\"pin\",\"caFile\":null,\"pinSha256\":\"" +
                          QByteArray("00:").repeated(31) +
                          "00\",\"proxy\":\"none\",\"dateFormat\":\"rfc1123\","
                          "\"writeBack\":true,\"sources\":[\"a\",\"b\"]}\n");
        QTest::newRow("authority")
            << 2
            << QByteArray("{\"name\":\"hq\",\"host\":\"dt.example.com\",\"port\":443,"
                          "\"publicToken\":\"pub\",\"credential\":\"soc\","
                          "\"credentialType\":\"global\",\"tokenPlace\":\"keychain\","
                          "\"trust\":\"ca\",\"caFile\":\"/etc/ca.pem\",\"pinSha256\":null,"
                          "\"proxy\":\"http://"
                          "p:1\",\"dateFormat\":\"compact\",\"writeBack\":false,\"sources\":[]}\n");
    }

    void aConnectionIsOneLineOfJson()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, line);
        StoredConnection stored = connection();
        if (kind == 1) {
            stored.settings.name = "h\"q";
            stored.settings.host = "::1";
            stored.settings.port = 8443;
            stored.settings.trust = Trust::Pin;
            stored.settings.pinSha256 = QByteArray(32, '\0');
            stored.settings.proxyKind = ProxyKind::None;
            stored.settings.dateFormat = DateFormat::Rfc1123;
            stored.settings.writeBack = true;
            stored.credential =
                CredentialRecord{{}, {}, "soc", "", CredentialType::PerUser, SecretPlace::ThisSession};
            stored.sources = {"a", "b"};
        } else if (kind == 2) {
            stored.settings.trust = Trust::CaFile;
            stored.settings.caFile = "/etc/ca.pem";
            stored.settings.proxyKind = ProxyKind::Http;
            stored.settings.proxyHost = "p";
            stored.settings.proxyPort = 1;
            stored.credential =
                CredentialRecord{{}, {}, "soc", "", CredentialType::Global, SecretPlace::Keychain};
        }
        QCOMPARE(QByteArray::fromStdString(connectionLines({stored})), line);
    }

    void connectionsAreRowsOfATable()
    {
        StoredConnection second = connection();
        second.settings.host = "::1";
        second.credential =
            CredentialRecord{{}, {}, "soc", "", CredentialType::Global, SecretPlace::Keychain};
        second.sources = {"a", "b"};
        const auto rows = QByteArray::fromStdString(connectionTable({connection(), second})).split('\n');
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].simplified(), QByteArray("NAME APPLIANCE CREDENTIAL TOKEN IN TRUST EVENT SOURCES"));
        QCOMPARE(rows[1].simplified(), QByteArray("hq dt.example.com:443 - - system -"));
        QCOMPARE(rows[2].simplified(), QByteArray("hq [::1]:443 soc keychain system a, b"));
    }

    void sourcesAreLinesOfJsonAndRowsOfATable()
    {
        StoredSource collector;
        collector.settings.name = "c";
        collector.settings.port = 6600;
        StoredSource cloud;
        cloud.settings.name = "d";
        cloud.settings.method = SourceMethod::Cloud;
        cloud.settings.connection = ConnectionId{1};
        cloud.settings.minScore = 0.25;
        cloud.settings.enabled = false;
        cloud.connection = "hq";
        cloud.record.counters.received = 7;
        cloud.record.lastReceivedMs = 1'767'225'600'000;
        QCOMPARE(
            QByteArray::fromStdString(sourceLines({collector, cloud})),
            QByteArray(
                "{\"name\":\"c\",\"method\":\"collector\",\"enabled\":true,\"listen\":\"tcp://"
                "127.0.0.1:6600\","
                "\"connection\":null,\"intervalSeconds\":null,\"firstFetchHours\":null,\"minScore\":null,"
                "\"sendUnparsed\":false,\"received\":0,\"lastReceived\":null}\n"
                "{\"name\":\"d\",\"method\":\"cloud\",\"enabled\":false,\"listen\":null,"
                "\"connection\":\"hq\",\"intervalSeconds\":60,\"firstFetchHours\":24,\"minScore\":0.25,"
                "\"sendUnparsed\":false,\"received\":7,\"lastReceived\":\"2026-01-01T00:00:00.000Z\"}\n"));
        const auto rows = QByteArray::fromStdString(sourceTable({collector, cloud})).split('\n');
        QCOMPARE(rows[1].simplified(), QByteArray("c collector yes tcp://127.0.0.1:6600 - 0 -"));
        QCOMPARE(rows[2].simplified(), QByteArray("d cloud no - hq 7 2026-01-01T00:00:00.000Z"));
    }

    void theKeychainsOwnMessageAndAWayOnAreSaid_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("way");
        QTest::newRow("locked") << ErrorCode::KeychainLocked << "Unlock";
        QTest::newRow("missing") << ErrorCode::KeychainMissing << "dbus-run-session";
        QTest::newRow("refused") << ErrorCode::KeychainRefused << "allow";
        QTest::newRow("no token") << ErrorCode::SecretNotFound << "add it again";
        QTest::newRow("any failure") << ErrorCode::KeychainFailure << "try again";
        QTest::newRow("another error") << ErrorCode::DiskFull << "Free some space";
    }

    void theKeychainsOwnMessageAndAWayOnAreSaid()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, way);
        const QString message = keychainMessage({code, "as it says"});
        QVERIFY2(message.contains(way) && message.contains("as it says"), qPrintable(message));
        QVERIFY(!message.contains("keep the token")); // which only the window can
        QVERIFY(keychainMessage({code, {}}).contains(way));
    }
};

QTEST_GUILESS_MAIN(TestStoredText)
#include "tst_storedtext.moc"
