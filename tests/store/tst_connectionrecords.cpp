// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

CredentialRecord credential(const QString& name)
{
    return {{}, QUuid::createUuid(), name, "of " + name, CredentialType::PerUser, SecretPlace::Keychain};
}

/// A store with the credentials "Global" and "Zoë", and the connection "HQ" that uses the first.
struct Filled
{
    Filled()
    {
        global = store.writer().addCredential(credential("Global")).value();
        other = store.writer().addCredential(credential("Zoë")).value();
        hq = store.writer().addConnection({{}, "HQ", "{\"host\":\"a\"}", global.id}).value();
    }
    TemporaryStore store;
    CredentialRecord global, other;
    ConnectionRecord hq;
};

} // namespace

/// Credentials, connections and poll positions in the store.
class TestConnectionRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAddedComesBackAfterReopening()
    {
        Filled f;
        CredentialRecord session = credential("session");
        session.place = SecretPlace::ThisSession;
        session.type = CredentialType::Global;
        session = f.store.writer().addCredential(session).value();
        f.store.reopen();
        QCOMPARE(f.store.writer().credentials().value(), (std::vector{f.global, f.other, session}));
        QCOMPARE(f.store.writer().connections().value(), std::vector{f.hq});
    }

    void aReaderSeesTheSameWhileTheWriterIsThere()
    {
        Filled f;
        const auto reader = StoreReader::open(f.store.folder());
        QVERIFY(reader.ok());
        QCOMPARE(reader.value()->credentials().value(), f.store.writer().credentials().value());
        QCOMPARE(reader.value()->connections().value(), std::vector{f.hq});
        QVERIFY(f.store.writer().removeConnection(f.hq.id).ok());
        QVERIFY(reader.value()->connections().value().empty());
    }

    void namesAreTakenWithoutCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("credentialTaken");
        QTest::addColumn<bool>("connectionTaken");
        QTest::newRow("the same credential") << "Global" << true << false;
        QTest::newRow("in other case") << "gLOBAL" << true << false;
        QTest::newRow("beyond ASCII") << "ZOË" << true << false;
        QTest::newRow("the same connection") << "hq" << false << true;
        QTest::newRow("a new name") << "Branch" << false << false;
    }
    void namesAreTakenWithoutCase()
    {
        QFETCH(QString, name);
        QFETCH(bool, credentialTaken);
        QFETCH(bool, connectionTaken);
        Filled f;
        const auto added = f.store.writer().addCredential(credential(name));
        QCOMPARE(added.ok(), !credentialTaken);
        if (!added)
            QCOMPARE(added.error().code, ErrorCode::AlreadyExists);
        const auto connection = f.store.writer().addConnection({{}, name, "{}", f.global.id});
        QCOMPARE(connection.ok(), !connectionTaken);
        if (!connection)
            QCOMPARE(connection.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(f.store.writer().credentials().value().size(), credentialTaken ? 2u : 3u);
    }

    void editingChangesTheWordsAndLeavesTheKey()
    {
        Filled f;
        CredentialRecord edited = f.global;
        edited.name = "GLOBAL"; // its own name in other case is free
        edited.description = "new";
        edited.key = QUuid::createUuid();
        edited.place = SecretPlace::ThisSession;
        QVERIFY(f.store.writer().editCredential(edited).ok());
        CredentialRecord stored = f.store.writer().credentials().value().front();
        QCOMPARE(stored.name, QString("GLOBAL"));
        QCOMPARE(stored.description, QString("new"));
        QCOMPARE(stored.key, f.global.key);
        QCOMPARE(stored.place, SecretPlace::Keychain);

        QVERIFY(f.store.writer().setCredentialSecret(f.global.id, edited.key, SecretPlace::ThisSession).ok());
        stored = f.store.writer().credentials().value().front();
        QCOMPARE(stored.key, edited.key);
        QCOMPARE(stored.place, SecretPlace::ThisSession);
    }

    void aKeyIsNeverUsedTwice()
    {
        Filled f;
        CredentialRecord again = credential("again");
        again.key = f.global.key;
        QVERIFY(!f.store.writer().addCredential(again).ok());
        QVERIFY(!f.store.writer().setCredentialSecret(f.other.id, f.global.key, SecretPlace::Keychain).ok());
        QCOMPARE(f.store.writer().credentials().value(), (std::vector{f.global, f.other}));
    }

    void whatIsNotThereIsNotFound()
    {
        Filled f;
        StoreWriter& writer = f.store.writer();
        CredentialRecord lost = credential("lost");
        lost.id = CredentialId{99};
        const ConnectionRecord lostConnection{ConnectionId{99}, "lost", "{}", f.global.id};
        const ConnectionRecord withoutCredential{f.hq.id, "HQ", "{}", CredentialId{99}};
        for (const Result<void>& result :
             {writer.editCredential(lost), writer.removeCredential(lost.id),
              writer.setCredentialSecret(lost.id, lost.key, SecretPlace::Keychain),
              writer.editConnection(lostConnection), writer.removeConnection(lostConnection.id),
              writer.editConnection(withoutCredential)}) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, ErrorCode::NotFound);
        }
        QCOMPARE(writer.addConnection({{}, "x", "{}", CredentialId{99}}).error().code, ErrorCode::NotFound);
        QVERIFY(writer.addConnection({{}, "without any yet", "{}", CredentialId{}}).ok());
    }

    void aCredentialInUseStaysAndItsUsersAreNamed()
    {
        Filled f;
        StoreWriter& writer = f.store.writer();
        QVERIFY(writer.addConnection({{}, "Branch", "{}", f.global.id}).ok());
        const auto refused = writer.removeCredential(f.global.id);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InUse);
        QVERIFY2(refused.error().detail.contains("HQ, Branch"), qPrintable(refused.error().detail));
        QVERIFY(writer.removeCredential(f.other.id).ok());
        for (const ConnectionRecord& connection : writer.connections().value())
            QVERIFY(writer.removeConnection(connection.id).ok());
        QVERIFY(writer.removeCredential(f.global.id).ok());
        QVERIFY(writer.credentials().value().empty());
        const ConnectionRecord later = writer.addConnection({{}, "HQ", "{}", CredentialId{}}).value();
        QVERIFY(later.id > f.hq.id); // a number once used does not come back
    }

    void aPositionIsStoredWithItsBatchOrNotAtAll()
    {
        TemporaryStore store;
        const SourceId source = store.source();
        BatchBuilder builder(source);
        IngestBatch batch = builder.add({}).take();
        batch.position = PollPosition{1, 1'700'000'000'000};
        store.commit(std::move(batch));
        IngestBatch empty; // a poll that found nothing moves on as well
        empty.source = source;
        empty.position = PollPosition{2, 5};
        store.commit(std::move(empty));
        store.reopen();
        const std::vector<PollPosition> positions{{1, 1'700'000'000'000}, {2, 5}};
        QCOMPARE(store.writer().pollPositions(source).value(), positions);
        QCOMPARE(store.sourceRecord().counters.received, 1);

        std::vector<IngestBatch> batches(2);
        batches[0].source = source;
        batches[0].position = PollPosition{1, 1'800'000'000'000};
        batches[1].source = SourceId{77}; // unknown: the whole commit fails
        QVERIFY(!store.writer().commit(batches).ok());
        QCOMPARE(store.writer().pollPositions(source).value(), positions);
        QVERIFY(store.writer().pollPositions(SourceId{77}).value().empty());
    }

    void aRemovedSourceLosesItsPositionsAndNoOther()
    {
        TemporaryStore store;
        const SourceId other = store.writer().addSource("other", "{}").value().id;
        for (const SourceId source : {store.source(), other}) {
            IngestBatch batch;
            batch.source = source;
            batch.position = PollPosition{1, 10};
            store.commit(std::move(batch));
        }
        QVERIFY(store.writer().removeSource(store.source()).ok());
        QVERIFY(store.writer().pollPositions(store.source()).value().empty());
        QCOMPARE(store.writer().pollPositions(other).value().size(), std::size_t{1});
        QVERIFY(store.writer().addSource("dt", "{}").ok()); // it comes back and begins anew
        QVERIFY(store.writer().pollPositions(store.source()).value().empty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionRecords)
#include "tst_connectionrecords.moc"
