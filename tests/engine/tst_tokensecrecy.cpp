// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondesk.h"
#include "core/engine/engine.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/filesearch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
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

QStringList logged;
void remember(QtMsgType, const QMessageLogContext&, const QString& message)
{
    logged += message;
}

} // namespace

/// Private tokens are in the keychain or in memory, and nowhere else.
class TestTokenSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftInTheDataFolderOrTheLog_data()
    {
        QTest::addColumn<SecretPlace>("place");
        QTest::newRow("keychain") << SecretPlace::Keychain;
        QTest::newRow("this session") << SecretPlace::ThisSession;
    }
    void nothingIsLeftInTheDataFolderOrTheLog()
    {
        QFETCH(SecretPlace, place);
        QTemporaryDir folder;
        logged.clear();
        const auto previous = qInstallMessageHandler(remember);
        {
            FakeSecretStore keychain;
            Engine engine(keychain);
            QSignalSpy opened(&engine, &Engine::opened);
            QSignalSpy closed(&engine, &Engine::closed);
            ConnectionDesk& desk = engine.connectionDesk();
            QSignalSpy finished(&desk, &ConnectionDesk::credentialCommandFinished);
            engine.open(folder.path());
            QVERIFY(opened.wait(kPatienceMs));
            desk.addCredential(CredentialRecord{{}, {}, "findme", "", CredentialType::Global, place},
                               secret(kToken));
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
            const CredentialId id = desk.credentials().value(0).id;
            keychain.failRemove = Error{ErrorCode::KeychainFailure, "as the keychain says"};
            desk.replaceSecret(id, secret(kNewToken), place);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kPatienceMs);
            keychain.failWrite = Error{ErrorCode::KeychainRefused, "no"};
            desk.replaceSecret(id, secret(kToken), SecretPlace::Keychain);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, kPatienceMs);
            QVERIFY(filesWith(folder.path(), kToken).isEmpty()); // while it runs
            QVERIFY(filesWith(folder.path(), kNewToken).isEmpty());
            desk.removeCredential(id, true);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, kPatienceMs);
            engine.setTriageSettings({});
            engine.shutDown();
            QVERIFY(closed.wait(kPatienceMs));
        }
        qInstallMessageHandler(previous);
        QVERIFY(!filesWith(folder.path(), "findme").isEmpty()); // the search does find what is there
        if (place == SecretPlace::Keychain)
            QVERIFY(logged.join('\n').contains("as the keychain says"));
        for (const QByteArray& token : {kToken, kNewToken}) {
            QCOMPARE(filesWith(folder.path(), token), QStringList());
            QVERIFY(!logged.join('\n').contains(QString::fromUtf8(token)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenSecrecy)
#include "tst_tokensecrecy.moc"
