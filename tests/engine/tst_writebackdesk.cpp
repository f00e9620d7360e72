// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondesk.h"
#include "core/engine/engine.h"
#include "core/engine/retrypace.h"
#include "core/engine/writebackdesk.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/reader.h"
#include "tests/support/applianceprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// A simulated appliance, and an engine that fetched from it.
class Bench
{
public:
    explicit Bench(bool writesBack = true, const QStringList& faults = {})
        : appliance(QStringList{"--events", "60", "--spread", "20", "--seed", "4", "--lag", "0", "--changes",
                                folder.filePath("changes")} +
                    faults)
    {
        QVERIFY(appliance.start());
        QSignalSpy opened(&engine, &Engine::opened);
        engine.open(folder.filePath("data"));
        QVERIFY(opened.wait(kPatienceMs));
        settings.name = "hq";
        settings.host = "127.0.0.1";
        settings.port = appliance.port();
        settings.publicToken = ApplianceProcess::kPublicToken;
        settings.trust = Trust::Pin;
        settings.pinSha256 = fingerprintFromText(appliance.fingerprint());
        settings.proxyKind = ProxyKind::None;
        settings.writeBack = writesBack;
        addConnection();
        SourceSettings source;
        source.name = "api";
        source.method = SourceMethod::Cloud;
        source.connection = record.id;
        QSignalSpy sources(&engine, &Engine::sourceCommandFinished);
        engine.addSource(source);
        QVERIFY(sources.wait(kPatienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(alert(EventKind::ModelBreach).id != EventId{} &&
                                     alert(EventKind::AiAnalystIncident).id != EventId{},
                                 kPatienceMs);
    }
    void addConnection()
    {
        QSignalSpy credentials(&desk(), &ConnectionDesk::credentialCommandFinished);
        desk().addCredential({CredentialId{}, {}, "hq", {}, CredentialType::Global, SecretPlace::Keychain},
                             SecretText::fromUtf8(ApplianceProcess::kPrivateToken));
        QVERIFY(credentials.wait(kPatienceMs));
        record = {ConnectionId{}, settings.name, toJson(settings),
                  credentials.value(0).value(2).value<CredentialId>()};
        QSignalSpy connections(&desk(), &ConnectionDesk::connectionCommandFinished);
        desk().addConnection(record);
        QVERIFY(connections.wait(kPatienceMs));
        record.id = connections.value(0).value(2).value<ConnectionId>();
    }
    void switchTo(bool writesBack)
    {
        settings.writeBack = writesBack;
        record.settings = toJson(settings);
        QSignalSpy edited(&desk(), &ConnectionDesk::connectionCommandFinished);
        desk().editConnection(record);
        QVERIFY(edited.wait(kPatienceMs));
    }
    ConnectionDesk& desk() { return engine.connectionDesk(); }
    std::unique_ptr<StoreReader> reader() const { return StoreReader::open(folder.filePath("data")).value(); }
    /// A new alert of that kind; without id where there is none yet.
    AlertRow alert(EventKind kind) const
    {
        AlertFilter filter;
        filter.kinds = {kind};
        filter.statuses = {AlertStatus::New};
        std::vector<EventId> ids;
        const auto store = reader();
        const auto read = store->eventIds(filter, {}, [&](std::vector<EventId>&& chunk) {
            ids.insert(ids.end(), chunk.begin(), chunk.end());
            return true;
        });
        return read && !ids.empty() ? store->detail(ids.front()).value().row : AlertRow{};
    }
    std::vector<WriteBackItem> items(EventId id) const
    {
        return reader()->detail(id).value().handling.writeBack;
    }
    bool isDone(EventId id) const
    {
        const auto all = items(id);
        return !all.empty() && std::all_of(all.begin(), all.end(), [](const WriteBackItem& item) {
            return item.state == WriteBackState::Done;
        });
    }
    void change(AlertChangeKind kind, const QString& text, const std::vector<EventId>& ids)
    {
        QSignalSpy finished(&engine.alertDesk(), &AlertDesk::finished);
        engine.alertDesk().change({{{kind, text}, ids}});
        QVERIFY(finished.wait(kPatienceMs));
    }
    QStringList changes() const
    {
        QFile file(folder.filePath("changes"));
        file.open(QFile::ReadOnly);
        QStringList list;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            list << QStringList{line["id"].toString(), line["change"].toString(), line["message"].toString()}
                        .join(u' ')
                        .trimmed();
        }
        list.sort();
        return list;
    }
    void endFaults() const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted("127.0.0.1", appliance.port());
        QVERIFY(socket.waitForEncrypted(kPatienceMs));
        socket.write("POST /duskwatch-simulator/fault?name= HTTP/1.1\r\nContent-Length: 0\r\nConnection: "
                     "close\r\n\r\n");
        while (socket.waitForReadyRead(kPatienceMs)) {
        }
    }

    QTemporaryDir folder;
    ApplianceProcess appliance;
    MemorySecretStore secrets;
    Engine engine{secrets};
    ConnectionSettings settings;
    ConnectionRecord record;
};

} // namespace

class TestWriteBackDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delaysDoubleUpToTenMinutes()
    {
        using namespace std::chrono_literals;
        QCOMPARE(writeBackDelay(1), std::chrono::milliseconds(10s));
        QCOMPARE(writeBackDelay(2), std::chrono::milliseconds(20s));
        QCOMPARE(writeBackDelay(6), std::chrono::milliseconds(320s));
        QCOMPARE(writeBackDelay(7), std::chrono::milliseconds(10min));
        QCOMPARE(writeBackDelay(1'000'000), std::chrono::milliseconds(10min));
    }

    void whatPeopleDoIsReadBackFromTheAppliance()
    {
        Bench bench;
        const AlertRow breach = bench.alert(EventKind::ModelBreach);
        const AlertRow incident = bench.alert(EventKind::AiAnalystIncident);
        bench.change(AlertChangeKind::Acknowledge, {}, {breach.id, incident.id});
        bench.change(AlertChangeKind::AddNote, "Grüße", {breach.id, incident.id});
        QStringList expected;
        for (const AlertRow& row : {breach, incident}) {
            QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(row.id), kPatienceMs);
            expected << row.externalId + " acknowledge" << row.externalId + " comment Grüße";
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.engine.writeBack().counts().empty(), kPatienceMs);
        expected.sort();
        QCOMPARE(bench.changes(), expected);
    }

    void aMissingRightIsNamedAndItIsRetriedWhenAsked()
    {
        Bench bench(true, {"--fault", "no-right-acknowledge"});
        const AlertRow breach = bench.alert(EventKind::ModelBreach);
        bench.change(AlertChangeKind::Acknowledge, {}, {breach.id});
        QTRY_COMPARE_WITH_TIMEOUT(bench.items(breach.id).front().state, WriteBackState::Failed, kPatienceMs);
        QVERIFY(bench.items(breach.id).front().problem.contains("Acknowledge Breaches"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.engine.writeBack().counts(),
                                  (WriteBackCounts{{bench.record.id, 0, 1}}), kPatienceMs);
        bench.endFaults();
        bench.engine.writeBack().retry({});
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(breach.id), kPatienceMs);
        QCOMPARE(bench.changes(), QStringList{breach.externalId + " acknowledge"});
    }

    void whatIsConfirmedAndLostIsTriedAgain()
    {
        Bench bench(true, {"--fault", "change-lost"});
        const AlertRow breach = bench.alert(EventKind::ModelBreach);
        bench.change(AlertChangeKind::Acknowledge, {}, {breach.id});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.items(breach.id).front().problem.isEmpty(), kPatienceMs);
        QCOMPARE(bench.items(breach.id).front().state, WriteBackState::Sending);
        bench.endFaults();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(breach.id), kPatienceMs);
    }

    void nothingIsSentUntilAConnectionWritesBackAndThenOnlyWhatIsNew()
    {
        Bench bench(false);
        const AlertRow breach = bench.alert(EventKind::ModelBreach);
        bench.change(AlertChangeKind::AddNote, "before", {breach.id});
        QVERIFY(bench.items(breach.id).empty());
        bench.switchTo(true);
        bench.change(AlertChangeKind::AddNote, "after", {breach.id});
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(breach.id), kPatienceMs);
        QCOMPARE(bench.changes(), QStringList{breach.externalId + " comment after"});
    }

    void whatASwitchedOffConnectionLeavesCanBeDiscarded()
    {
        Bench bench(true, {"--fault", "500:comments"});
        const AlertRow breach = bench.alert(EventKind::ModelBreach);
        bench.change(AlertChangeKind::AddNote, "x", {breach.id});
        QTRY_VERIFY_WITH_TIMEOUT(bench.items(breach.id).front().attempts > 0, kPatienceMs);
        bench.switchTo(false);
        bench.endFaults();
        bench.engine.writeBack().retry({});
        QTRY_COMPARE_WITH_TIMEOUT(bench.items(breach.id).front().attempts, 0, kPatienceMs);
        QVERIFY(!bench.items(breach.id).front().switchedOn);
        QSignalSpy finished(&bench.engine.writeBack(), &WriteBackDesk::finished);
        const quint64 discarding =
            bench.engine.writeBack().discard({}); // the answer to retry() may come first
        QTRY_VERIFY_WITH_TIMEOUT(!finished.empty() && finished.last().at(0).toULongLong() == discarding,
                                 kPatienceMs);
        QCOMPARE(finished.last().at(1).toLongLong(), 1);
        QVERIFY(bench.items(breach.id).empty());
        QVERIFY(bench.changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWriteBackDesk)
#include "tst_writebackdesk.moc"
