// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondesk.h"
#include "core/engine/engine.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 30'000;
const QByteArray kToken = "7f3c0d9a-private-token-b1";
const QByteArray kNewToken = "e4409c77-second-private-token";

SecretText secret(const QByteArray& bytes)
{
    return SecretText::fromUtf8(QByteArray(bytes.constData(), bytes.size()));
}

CredentialRecord credential(const QString& name, SecretPlace place = SecretPlace::Keychain)
{
    return {{}, {}, name, "for the tests", CredentialType::Global, place};
}

/// How a command ended.
struct Answer
{
    bool ok = false;
    CredentialId id{};
    Error error{};
};

/// A desk over a real store, in one thread, and a keychain that does what the test says.
struct Desk
{
    Desk()
        : desk(
              keychain,
              [this](const std::function<void(StoreWriter&)>& work) {
                  if (open)
                      work(store.writer());
                  return open;
              },
              [this](ConnectionId) { return users; }),
          finished(&desk, &ConnectionDesk::credentialCommandFinished),
          connectionFinished(&desk, &ConnectionDesk::connectionCommandFinished),
          changed(&desk, &ConnectionDesk::connectionsChanged)
    {
    }
    /// Waits for the only answer to \a command.
    Answer answer(quint64 command, QSignalSpy* spy = nullptr)
    {
        QSignalSpy& answers = spy ? *spy : finished;
        for (qsizetype at = 0;; ++at) {
            if (at == answers.size() && !answers.wait(kPatienceMs))
                return {};
            const QList<QVariant> one = answers.at(at);
            if (one.at(0).toULongLong() == command)
                return {one.at(1).toBool(), one.at(2).value<CredentialId>(), one.at(3).value<Error>()};
        }
    }
    CredentialId added(const CredentialRecord& record)
    {
        return answer(desk.addCredential(record, secret(kToken))).id;
    }
    /// What reading the secret gives: the secret, or the number of the error.
    QByteArray read(CredentialId id)
    {
        QByteArray got;
        desk.readSecret(id, &desk, [&](Result<SecretText> result) {
            got = result ? result->view().toByteArray()
                         : QByteArray::number(static_cast<int>(result.error().code));
        });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(!got.isEmpty(), kPatienceMs);
        }();
        return got;
    }
    QByteArrayList kept() const
    {
        QByteArrayList list;
        for (const auto& [key, value] : keychain.entries)
            list += value;
        return list;
    }

    TemporaryStore store;
    FakeSecretStore keychain;
    QStringList users;
    bool open = true;
    ConnectionDesk desk;
    QSignalSpy finished, connectionFinished, changed;
};

QByteArray number(ErrorCode code)
{
    return QByteArray::number(static_cast<int>(code));
}

} // namespace

class TestConnectionDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCredentialsTokenGoesToItsPlace_data()
    {
        QTest::addColumn<SecretPlace>("place");
        QTest::newRow("keychain") << SecretPlace::Keychain;
        QTest::newRow("this session") << SecretPlace::ThisSession;
    }
    void aCredentialsTokenGoesToItsPlace()
    {
        QFETCH(SecretPlace, place);
        const bool inKeychain = place == SecretPlace::Keychain;
        Desk d;
        const Answer added = d.answer(d.desk.addCredential(credential("one", place), secret(kToken)));
        QVERIFY(added.ok);
        const CredentialRecord record = d.desk.credentials().value(0);
        QCOMPARE(record.id, added.id);
        QVERIFY(!record.key.isNull());
        QCOMPARE(d.kept(), inKeychain ? QByteArrayList{kToken} : QByteArrayList{});
        if (inKeychain)
            QCOMPARE(d.keychain.entries.begin()->first,
                     "credential/" + record.key.toString(QUuid::WithoutBraces));
        QCOMPARE(d.read(added.id), kToken);

        QVERIFY(d.answer(d.desk.replaceSecret(added.id, secret(kNewToken), place)).ok);
        QVERIFY(d.desk.credentials().value(0).key != record.key);
        QCOMPARE(d.kept(), inKeychain ? QByteArrayList{kNewToken} : QByteArrayList{});
        QCOMPARE(d.read(added.id), kNewToken);

        QVERIFY(d.answer(d.desk.removeCredential(added.id)).ok);
        QVERIFY(d.desk.credentials().isEmpty());
        QVERIFY(d.kept().isEmpty());
        QCOMPARE(d.read(added.id), number(ErrorCode::NotFound));
        QCOMPARE(d.changed.size(), 3);
    }

    void aTokenMovesBetweenThePlaces()
    {
        Desk d;
        const CredentialId id = d.added(credential("one", SecretPlace::ThisSession));
        QVERIFY(d.answer(d.desk.replaceSecret(id, secret(kNewToken), SecretPlace::Keychain)).ok);
        QCOMPARE(d.kept(), QByteArrayList{kNewToken});
        QVERIFY(d.answer(d.desk.replaceSecret(id, secret(kToken), SecretPlace::ThisSession)).ok);
        QVERIFY(d.kept().isEmpty());
        QCOMPARE(d.read(id), kToken);
    }

    void afterARestartASessionsTokenIsMissedAndAKeychainsIsNot()
    {
        Desk d;
        const CredentialId session = d.added(credential("session", SecretPlace::ThisSession));
        const CredentialId kept = d.added(credential("kept"));
        ConnectionDesk next(
            d.keychain,
            [&d](const std::function<void(StoreWriter&)>& work) {
                work(d.store.writer());
                return true;
            },
            [](ConnectionId) { return QStringList(); });
        QSignalSpy loaded(&next, &ConnectionDesk::loaded);
        next.load();
        QVERIFY(loaded.wait(kPatienceMs));
        QCOMPARE(next.credentials(), d.desk.credentials());
        QByteArray got;
        std::optional<ErrorCode> error;
        next.readSecret(kept, this, [&](Result<SecretText> result) { got = result->view().toByteArray(); });
        next.readSecret(session, this, [&](Result<SecretText> result) { error = result.error().code; });
        QTRY_VERIFY_WITH_TIMEOUT(error, kPatienceMs);
        QCOMPARE(*error, ErrorCode::SecretNotFound);
        QCOMPARE(got, kToken);
    }

    void aLentTokenIsUsedInsteadOfTheKeptOne()
    {
        Desk d;
        const CredentialId id = d.answer(d.desk.addCredential(credential("Head Office"), secret(kToken))).id;
        d.desk.lendSecret("head office", secret(kNewToken));
        QCOMPARE(d.read(id), kNewToken);
        QCOMPARE(d.kept(), QByteArrayList{kToken}); // the keychain is left alone
        const CredentialId other = d.answer(d.desk.addCredential(credential("Branch"), secret(kToken))).id;
        QCOMPARE(d.read(other), kToken);
    }

    void whatTheKeychainRefusesChangesNothing_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("locked") << ErrorCode::KeychainLocked;
        QTest::newRow("missing") << ErrorCode::KeychainMissing;
        QTest::newRow("refused") << ErrorCode::KeychainRefused;
        QTest::newRow("failing") << ErrorCode::KeychainFailure;
    }
    void whatTheKeychainRefusesChangesNothing()
    {
        QFETCH(ErrorCode, code);
        Desk d;
        const CredentialId id = d.added(credential("one"));
        const auto before = d.desk.credentials();
        const Error error{code, "in the keychain's words"};
        d.keychain.failWrite = d.keychain.failRead = d.keychain.failRemove = error;
        for (const quint64 command : {d.desk.addCredential(credential("two"), secret(kNewToken)),
                                      d.desk.replaceSecret(id, secret(kNewToken), SecretPlace::Keychain),
                                      d.desk.removeCredential(id)}) {
            const Answer answer = d.answer(command);
            QVERIFY(!answer.ok);
            QCOMPARE(answer.error.code, code);
            QCOMPARE(answer.error.detail, error.detail);
        }
        QCOMPARE(d.read(id), number(code));
        QCOMPARE(d.desk.credentials(), before);
        QCOMPARE(d.kept(), QByteArrayList{kToken});
        QCOMPARE(d.store.writer().credentials().value().size(), std::size_t{1});

        // and the way on, where the keychain stays as it is
        QVERIFY(d.answer(d.desk.replaceSecret(id, secret(kNewToken), SecretPlace::ThisSession)).ok);
        QCOMPARE(d.read(id), kNewToken);
        const CredentialId stuck = d.desk.credentials().value(0).id;
        QVERIFY(d.answer(d.desk.removeCredential(stuck, true)).ok);
        QVERIFY(d.desk.credentials().isEmpty());
    }

    void aCredentialWhoseSecretCannotGoCanBeGivenUp()
    {
        Desk d;
        const CredentialId id = d.added(credential("one"));
        d.keychain.failRemove = Error{ErrorCode::KeychainMissing, {}};
        QVERIFY(!d.answer(d.desk.removeCredential(id)).ok);
        QVERIFY(d.answer(d.desk.removeCredential(id, true)).ok);
        QVERIFY(d.desk.credentials().isEmpty());
    }

    void whenTheRecordFailsTheNewSecretGoesAgain()
    {
        Desk d;
        const CredentialId id = d.added(credential("one"));
        // The desk has not heard of these, as if another command had been quicker.
        QVERIFY(d.store.writer().addCredential({{}, QUuid::createUuid(), "two", "", {}, {}}).ok());
        const Answer added = d.answer(d.desk.addCredential(credential("Two"), secret(kNewToken)));
        QCOMPARE(added.error.code, ErrorCode::AlreadyExists);
        QCOMPARE(d.kept(), QByteArrayList{kToken});

        QVERIFY(d.store.writer().removeCredential(id).ok());
        const Answer replaced = d.answer(d.desk.replaceSecret(id, secret(kNewToken), SecretPlace::Keychain));
        QCOMPARE(replaced.error.code, ErrorCode::NotFound);
        QCOMPARE(d.kept(), QByteArrayList{kToken}); // the old one, still readable
        QCOMPARE(d.read(id), kToken);

        d.open = false;
        QCOMPARE(d.answer(d.desk.addCredential(credential("three"), secret(kNewToken))).error.code,
                 ErrorCode::StoreFailure);
        QCOMPARE(d.kept(), QByteArrayList{kToken});
    }

    void anEditMeanwhileDoesNotLoseTheNewToken()
    {
        Desk d;
        const CredentialId id = d.added(credential("one"));
        d.keychain.asking = true;
        const quint64 replace = d.desk.replaceSecret(id, secret(kNewToken), SecretPlace::Keychain);
        QTRY_VERIFY_WITH_TIMEOUT(d.keychain.isAsking(), kPatienceMs);
        CredentialRecord edited = d.desk.credentials().value(0);
        edited.name = "renamed";
        const quint64 edit = d.desk.editCredential(edited);
        d.keychain.answerAll();
        QVERIFY(d.answer(edit).ok);
        QVERIFY(d.answer(replace).ok);
        QCOMPARE(d.desk.credentials().value(0).name, QString("renamed"));
        QCOMPARE(d.read(id), kNewToken);
        const auto stored = d.store.writer().credentials().value();
        QCOMPARE(QVector<CredentialRecord>(stored.begin(), stored.end()), d.desk.credentials());
    }

    void whoDoesNotWantToWaitCancels()
    {
        Desk d;
        const CredentialId id = d.added(credential("one"));
        d.keychain.asking = true;
        const quint64 commands[] = {d.desk.addCredential(credential("two"), secret(kNewToken)),
                                    d.desk.replaceSecret(id, secret(kNewToken), SecretPlace::Keychain),
                                    d.desk.removeCredential(id)};
        for (const quint64 command : commands) {
            d.desk.cancel(command);
            QCOMPARE(d.answer(command).error.code, ErrorCode::Cancelled);
        }
        std::optional<ErrorCode> error;
        const quint64 read =
            d.desk.readSecret(id, this, [&](Result<SecretText> result) { error = result.error().code; });
        QTRY_VERIFY_WITH_TIMEOUT(d.keychain.isAsking(), kPatienceMs);
        d.desk.cancel(read);
        QTRY_VERIFY_WITH_TIMEOUT(error, kPatienceMs);
        QCOMPARE(*error, ErrorCode::Cancelled);
        d.keychain.answerAll();
        QCOMPARE(d.read(id), kToken);
        QCOMPARE(d.kept(), QByteArrayList{kToken});
        QCOMPARE(d.finished.size(), 4); // each once, with the one that was added first
    }

    void wrongNamesAreRefusedBeforeTheKeychainIsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << "";
        QTest::newRow("spaces around") << " a";
        QTest::newRow("too long") << QString(65, 'x');
        QTest::newRow("unseen character") << QStringLiteral("a\u202eb");
        QTest::newRow("taken, in other case") << "ONE";
    }
    void wrongNamesAreRefusedBeforeTheKeychainIsAsked()
    {
        QFETCH(QString, name);
        Desk d;
        d.added(credential("one"));
        const auto calls = d.keychain.calls;
        QCOMPARE(d.answer(d.desk.addCredential(credential(name), secret(kToken))).error.code,
                 ErrorCode::InvalidInput);
        QCOMPARE(d.keychain.calls, calls);
    }

    void whatIsInUseStaysAndItsUsersAreNamed()
    {
        Desk d;
        const CredentialId id = d.added(credential("one"));
        const Answer connection = d.answer(d.desk.addConnection({{}, "HQ", "{}", id}), &d.connectionFinished);
        QVERIFY(connection.ok);
        const Answer refused = d.answer(d.desk.removeCredential(id, true));
        QCOMPARE(refused.error.code, ErrorCode::InUse);
        QVERIFY(refused.error.detail.contains("HQ"));
        QCOMPARE(d.kept(), QByteArrayList{kToken});

        d.users = QStringList{"dt-north", "dt-south"};
        const ConnectionId hq = d.desk.connections().value(0).id;
        const Answer used = d.answer(d.desk.removeConnection(hq), &d.connectionFinished);
        QCOMPARE(used.error.code, ErrorCode::InUse);
        QVERIFY(used.error.detail.contains("dt-north, dt-south"));
        d.users.clear();
        QVERIFY(d.answer(d.desk.removeConnection(hq), &d.connectionFinished).ok);
        QVERIFY(d.answer(d.desk.removeCredential(id)).ok);
    }

    void connectionsAreAddedEditedAndListedByName()
    {
        Desk d;
        const CredentialId id = d.added(credential("one"));
        for (const char* name : {"beta", "alpha"})
            QVERIFY(d.answer(d.desk.addConnection({{}, name, "{}", id}), &d.connectionFinished).ok);
        ConnectionRecord edited = d.desk.connections().value(0);
        QCOMPARE(edited.name, QString("alpha"));
        edited.name = "gamma";
        edited.settings = "{\"host\":\"x\"}";
        QVERIFY(d.answer(d.desk.editConnection(edited), &d.connectionFinished).ok);
        QCOMPARE(d.desk.connections().value(1), edited);
        const auto stored = d.store.writer().connections().value();
        QCOMPARE(stored.size(), std::size_t{2});
        edited.name = "BETA";
        QCOMPARE(d.answer(d.desk.editConnection(edited), &d.connectionFinished).error.code,
                 ErrorCode::AlreadyExists);
        QCOMPARE(d.desk.connections().value(1).name, QString("gamma"));
    }

    void theEngineLoadsThemBeforeItIsOpen()
    {
        TemporaryStore store;
        const CredentialRecord kept =
            store.writer().addCredential({{}, QUuid::createUuid(), "kept", "", {}, {}}).value();
        QVERIFY(store.writer().addConnection({{}, "HQ", "{}", kept.id}).ok());
        store.close();
        FakeSecretStore keychain;
        Engine engine(keychain);
        QSignalSpy opened(&engine, &Engine::opened);
        engine.open(store.folder());
        QVERIFY(opened.wait(kPatienceMs));
        QCOMPARE(engine.connectionDesk().credentials(), QVector<CredentialRecord>{kept});
        QCOMPARE(engine.connectionDesk().connections().size(), 1);

        SourceSettings settings;
        settings.name = "cloudy";
        settings.method = SourceMethod::Cloud;
        settings.enabled = false;
        settings.connection = engine.connectionDesk().connections().value(0).id;
        QSignalSpy sourceFinished(&engine, &Engine::sourceCommandFinished);
        engine.addSource(settings);
        QVERIFY(sourceFinished.wait(kPatienceMs));
        QSignalSpy finished(&engine.connectionDesk(), &ConnectionDesk::connectionCommandFinished);
        engine.connectionDesk().removeConnection(settings.connection);
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(finished.at(0).at(3).value<Error>().code, ErrorCode::InUse);
        QVERIFY(finished.at(0).at(3).value<Error>().detail.contains("cloudy"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionDesk)
#include "tst_connectiondesk.moc"
