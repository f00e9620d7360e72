// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecretstore.h"
#include "tests/secrets/privatekeychain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <optional>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 30'000;
const QByteArray kToken = "tok-5d1f9c3e7a-private";

/// One job's answer, and how often it came.
struct Asked
{
    int answers = 0;
    std::optional<ErrorCode> error;
    QString detail;
    QByteArray secret;
    bool ok() const { return answers == 1 && !error; }
};

/// A store and what it answered.
class Asker : public QObject
{
    Q_OBJECT
public:
    explicit Asker(SecretStore& store)
        : m_store(store)
    {
    }
    quint64 read(const QString& key, Asked& asked)
    {
        return m_store.read(key, this, [&asked](Result<SecretText> result) {
            ++asked.answers;
            if (result)
                asked.secret = result->view().toByteArray();
            else
                note(asked, result.error());
        });
    }
    quint64 write(const QString& key, const QByteArray& secret, Asked& asked)
    {
        return m_store.write(key, SecretText::fromUtf8(QByteArray(secret)), this, answer(asked));
    }
    quint64 remove(const QString& key, Asked& asked) { return m_store.remove(key, this, answer(asked)); }
    quint64 ask(const QString& action, Asked& asked)
    {
        const QString key = QStringLiteral("credential/1");
        if (action == "read")
            return read(key, asked);
        return action == "write" ? write(key, "another", asked) : remove(key, asked);
    }
    void cancel(quint64 job) { m_store.cancel(job); }

private:
    static void note(Asked& asked, const Error& error)
    {
        asked.error = error.code;
        asked.detail = error.detail;
    }
    static SecretStore::Answer answer(Asked& asked)
    {
        return [&asked](const Result<void>& result) {
            ++asked.answers;
            if (!result)
                note(asked, result.error());
        };
    }
    SecretStore& m_store;
};

/// What another process got.
struct Client
{
    int exitStatus = -1;
    ErrorCode error{};
    QString detail;
};

Client runClient(const QString& action,
                 const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(DUSKWATCH_BIN_DIR "/keychainclient"),
                  {action, QStringLiteral("credential/1")});
    process.write(kToken);
    process.closeWriteChannel();
    Client client;
    if (!process.waitForFinished(kPatienceMs))
        return client;
    client.exitStatus = process.exitCode();
    const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    client.error = static_cast<ErrorCode>(said.section(' ', 0, 0).toInt());
    client.detail = said.section(' ', 1);
    return client;
}

} // namespace

/// Against a real GNOME Keyring on a D-Bus session that only this test is on.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.start());
        if (!KeyringDaemon::exists())
            QSKIP("there is no gnome-keyring-daemon here; ./test unpacks one");
    }

    void withoutASessionItIsSaid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no address") << QString();
        QTest::newRow("an address where nobody listens") << "unix:path=/nonexistent/bus";
        QTest::newRow("no address at all") << "rubbish";
    }
    void withoutASessionItIsSaid()
    {
        QFETCH(QString, address);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        if (!address.isEmpty())
            environment.insert("DBUS_SESSION_BUS_ADDRESS", address);
        for (const char* action : {"read", "write", "remove"}) {
            const Client client = runClient(action, environment);
            QCOMPARE(client.error, ErrorCode::KeychainMissing);
            QVERIFY2(client.detail.contains("D-Bus"), qPrintable(client.detail));
        }
    }

    void aSessionWithoutAKeychainIsSaid()
    {
        KeychainSecretStore store;
        Asker asker(store);
        Asked asked;
        asker.write("k", kToken, asked);
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, kPatienceMs);
        QCOMPARE(*asked.error, ErrorCode::KeychainMissing);
        QVERIFY2(asked.detail.contains("org.freedesktop.secrets"), qPrintable(asked.detail));
    }

    void whatIsWrittenIsReadAlsoAfterARestart()
    {
        KeyringDaemon daemon(m_session);
        QVERIFY(daemon.start(true));
        KeychainSecretStore store;
        Asker asker(store);
        Asked before, written, read, again, removed, removedAgain, after;
        asker.read("credential/1", before);
        QTRY_COMPARE_WITH_TIMEOUT(before.answers, 1, kPatienceMs);
        QCOMPARE(*before.error, ErrorCode::SecretNotFound);

        asker.write("credential/1", kToken, written);
        QTRY_VERIFY_WITH_TIMEOUT(written.ok(), kPatienceMs);
        asker.read("credential/1", read);
        QTRY_COMPARE_WITH_TIMEOUT(read.secret, kToken, kPatienceMs);
        KeychainSecretStore otherService("other");
        Asker otherAsker(otherService);
        Asked foreign;
        otherAsker.read("credential/1", foreign);
        QTRY_COMPARE_WITH_TIMEOUT(foreign.answers, 1, kPatienceMs);
        QCOMPARE(*foreign.error, ErrorCode::SecretNotFound);

        daemon.stop();
        Asked gone;
        asker.read("credential/1", gone);
        QTRY_COMPARE_WITH_TIMEOUT(gone.answers, 1, kPatienceMs);
        QCOMPARE(*gone.error, ErrorCode::KeychainMissing);
        QVERIFY(daemon.start(true));
        asker.read("credential/1", again);
        QTRY_COMPARE_WITH_TIMEOUT(again.answers, 1, kPatienceMs);
        QCOMPARE(again.secret, kToken);
        QCOMPARE(runClient("read").exitStatus, 0); // and by another process

        asker.remove("credential/1", removed);
        QTRY_VERIFY_WITH_TIMEOUT(removed.ok(), kPatienceMs);
        asker.remove("credential/1", removedAgain);
        QTRY_VERIFY_WITH_TIMEOUT(removedAgain.ok(), kPatienceMs);
        asker.read("credential/1", after);
        QTRY_COMPARE_WITH_TIMEOUT(after.answers, 1, kPatienceMs);
        QCOMPARE(*after.error, ErrorCode::SecretNotFound);
        for (const Asked& asked : {before, written, read, again, removed, removedAgain, after})
            QCOMPARE(asked.answers, 1);
    }

    void aLockedKeyringThatNobodyCanBeAskedForIsSaid_data() { actions(); }
    void aLockedKeyringThatNobodyCanBeAskedForIsSaid()
    {
        QFETCH(QString, action);
        QVERIFY(writeOnce());
        KeyringDaemon daemon(m_session);
        QVERIFY(daemon.start(false));
        KeychainSecretStore store;
        Asker asker(store);
        Asked asked;
        asker.ask(action, asked);
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, kPatienceMs);
        QVERIFY(asked.error);
        QVERIFY2(*asked.error == ErrorCode::KeychainLocked,
                 qPrintable(userMessage({*asked.error, asked.detail})));
        QVERIFY(!asked.detail.isEmpty());
        daemon.stop();
        QVERIFY(stillWritten());
    }

    void aRefusedQuestionIsSaid_data() { actions(); }
    void aRefusedQuestionIsSaid()
    {
        QFETCH(QString, action);
        QVERIFY(writeOnce());
        KeyringDaemon daemon(m_session);
        QVERIFY(daemon.start(false));
        FakePrompter prompter(m_session, FakePrompter::Mood::Refuses);
        KeychainSecretStore store;
        Asker asker(store);
        Asked asked;
        asker.ask(action, asked);
        QTRY_COMPARE_WITH_TIMEOUT(asked.answers, 1, kPatienceMs);
        QVERIFY(asked.error);
        QVERIFY2(*asked.error == ErrorCode::KeychainRefused,
                 qPrintable(userMessage({*asked.error, asked.detail})));
        QVERIFY(!asked.detail.isEmpty());
        QVERIFY(prompter.questions() > 0);
        daemon.stop();
        QVERIFY(stillWritten());
    }

    void aQuestionThatStaysOpenCanBeLeft()
    {
        QVERIFY(writeOnce());
        KeyringDaemon daemon(m_session);
        QVERIFY(daemon.start(false));
        FakePrompter prompter(m_session, FakePrompter::Mood::StaysOpen);
        KeychainSecretStore store;
        Asker asker(store);
        Asked first, second, third;
        const quint64 job = asker.read("credential/1", first);
        const quint64 waiting = asker.remove("credential/1", second);
        asker.read("credential/1", third);
        QTRY_COMPARE_WITH_TIMEOUT(prompter.questions(), 1, kPatienceMs);
        QCOMPARE(first.answers, 0);
        asker.cancel(job);
        asker.cancel(waiting);
        asker.cancel(waiting);
        QTRY_COMPARE_WITH_TIMEOUT(second.answers, 1, kPatienceMs);
        QCOMPARE(*first.error, ErrorCode::Cancelled);
        QCOMPARE(*second.error, ErrorCode::Cancelled);
        QCOMPARE(third.answers, 0); // the question is still open
        prompter.setMood(FakePrompter::Mood::Refuses);
        prompter.refuse();
        QTRY_COMPARE_WITH_TIMEOUT(third.answers, 1, kPatienceMs);
        QCOMPARE(*third.error, ErrorCode::KeychainRefused);
        QCOMPARE(first.answers + second.answers, 2);
        daemon.stop();
        QVERIFY(stillWritten());
    }

private:
    static void actions()
    {
        QTest::addColumn<QString>("action");
        for (const char* action : {"read", "write", "remove"})
            QTest::newRow(action) << action;
    }
    /// Another process writes the entry into an unlocked keyring, which then goes.
    bool writeOnce()
    {
        KeyringDaemon daemon(m_session);
        return daemon.start(true) && runClient("write").exitStatus == 0;
    }
    bool stillWritten()
    {
        KeyringDaemon daemon(m_session);
        return daemon.start(true) && runClient("read").exitStatus == 0;
    }

    PrivateSession m_session;
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
