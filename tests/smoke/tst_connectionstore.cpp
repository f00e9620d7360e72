// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/privatekeychain.h"
#include "tests/support/applianceprocess.h"
#include "tests/support/filesearch.h"
#include "tests/support/programs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;
const QByteArray kToken = ApplianceProcess::kPrivateToken;

/// Each line of a list as an object.
QList<QJsonObject> objects(const QByteArray& lines)
{
    QList<QJsonObject> list;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

/// A data folder of its own, and our console in it.
class Folder
{
public:
    QString path() const { return m_folder.filePath("data"); }
    Run console(const QStringList& words, const QStringList& more = {}, const QByteArray& input = {})
    {
        const Run run = runConsole(words + QStringList{"--data-dir", path()} + more, input);
        m_said += run.output + run.errors;
        return run;
    }
    Run add(const QString& name, const QStringList& more, const QByteArray& input = {})
    {
        return console(
            {"connection", "add", "--name", name, "--public-token", ApplianceProcess::kPublicToken}, more,
            input);
    }
    QList<QJsonObject> list(const QString& what) { return objects(console({what, "list"}).output); }
    /// Everything that was ever printed.
    const QByteArray& said() const { return m_said; }

private:
    QTemporaryDir m_folder;
    QByteArray m_said;
};

/// Empty when it succeeded; else how it ended and what it said.
QByteArray failure(const Run& run)
{
    return run.exitStatus == 0
               ? QByteArray()
               : "exit status " + QByteArray::number(run.exitStatus) + ": " + run.errors + run.output;
}

} // namespace

/// `duskwatchctl connection` and `source` on stored records, with a real keychain on a D-Bus session of the test.
class TestConnectionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.start());
        QVERIFY(m_appliance.start());
    }

    void withoutAKeychainNothingIsStored()
    {
        Folder folder;
        const Run added = folder.add("hq", {"--url", "dt.example.com", "--private-token-stdin"}, kToken);
        QCOMPARE(added.exitStatus, 1);
        QVERIFY2(added.errors.contains("no keychain") &&
                     added.errors.contains("gnome-keyring-daemon --unlock"),
                 added.errors);
        QVERIFY(folder.list("connection").isEmpty());
        QVERIFY(!folder.said().contains(kToken));
    }

    void aConnectionIsAddedTestedUsedAndRemoved()
    {
        KeyringDaemon daemon(m_session);
        if (!KeyringDaemon::exists())
            QSKIP("there is no gnome-keyring-daemon here; ./test unpacks one");
        QVERIFY(daemon.start(true));
        Folder folder;
        const Run added = folder.add("HQ",
                                     {"--url", "https://" + m_appliance.place() + "/", "--pin",
                                      m_appliance.fingerprint(), "--private-token-stdin"},
                                     '"' + kToken + "\"\n");
        QVERIFY2(added.exitStatus == 0, added.errors);
        QVERIFY(added.output.contains("\"HQ\""));
        QVERIFY(added.errors.contains("https:// was removed") &&
                added.errors.contains("private token were removed"));
        const auto connections = folder.list("connection");
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections[0].value("host").toString(), QString("127.0.0.1"));
        QCOMPARE(connections[0].value("port").toInt(), int{m_appliance.port()});
        QCOMPARE(connections[0].value("credential").toString(), QString("HQ"));
        QCOMPARE(connections[0].value("tokenPlace").toString(), QString("keychain"));
        QCOMPARE(connections[0].value("pinSha256").toString(), m_appliance.fingerprint());

        const Run tested = folder.console({"connection", "test", "--name", "hq", "--format", "json"});
        QVERIFY2(tested.exitStatus == 0, tested.output + tested.errors);
        QVERIFY(QJsonDocument::fromJson(tested.output)["ok"].toBool());
        const Run other = folder.console(
            {"connection", "test", "--name", "hq", "--private-token-stdin", "--format", "json"}, {},
            "another-token");
        QCOMPARE(other.exitStatus, 2); // the token from standard input, not the one of the keychain
        QVERIFY(other.output.contains("\"wrong-token\""));

        const Run source = folder.console({"source", "add", "--name", "cloud", "--method", "cloud",
                                           "--connection", "hq", "--interval", "30"});
        QVERIFY2(source.exitStatus == 0, source.errors);
        QCOMPARE(folder.list("connection")[0].value("sources").toArray(), QJsonArray{"cloud"});
        const auto sources = folder.list("source");
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources[0].value("connection").toString(), QString("HQ"));
        QCOMPARE(sources[0].value("intervalSeconds").toInt(), 30);
        QCOMPARE(sources[0].value("enabled").toBool(), true);
        QCOMPARE(sources[0].value("received").toInt(-1), 0); // adding does not start it

        const Run refused = folder.console({"connection", "remove", "--name", "HQ"});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errors.contains("cloud"), refused.errors);
        QCOMPARE(failure(folder.console({"source", "remove", "--name", "CLOUD"})), QByteArray());
        QVERIFY(folder.list("source").isEmpty());
        QVERIFY(filesWith(folder.path(), kToken).isEmpty());
        QVERIFY(!filesWith(folder.path(), "127.0.0.1").isEmpty()); // the search does find what is there
        const Run removed = folder.console({"connection", "remove", "--name", "hq"});
        QVERIFY2(removed.exitStatus == 0, removed.errors);
        QVERIFY(folder.list("connection").isEmpty());
        QVERIFY(filesWith(folder.path(), kToken).isEmpty());
        QVERIFY(!folder.said().contains(kToken));
    }

    void aCredentialIsSharedAndGoesWithItsLastConnection()
    {
        KeyringDaemon daemon(m_session);
        if (!KeyringDaemon::exists())
            QSKIP("there is no gnome-keyring-daemon here; ./test unpacks one");
        QVERIFY(daemon.start(true));
        Folder folder;
        const QStringList place{"--url", m_appliance.place(), "--pin", m_appliance.fingerprint()};
        QCOMPARE(failure(folder.add("one", place + QStringList{"--private-token-stdin", "--type", "per-user"},
                                    kToken)),
                 QByteArray());
        const Run unknown = folder.add("two", place + QStringList{"--credential", "three"});
        QCOMPARE(unknown.exitStatus, 1);
        QVERIFY2(unknown.errors.contains("\"three\"") && unknown.errors.contains("one"), unknown.errors);
        QCOMPARE(failure(folder.add("two", place + QStringList{"--credential", "ONE"})), QByteArray());
        QCOMPARE(folder.list("connection")[1].value("credentialType").toString(), QString("per-user"));

        const Run taken = folder.add("Two", place + QStringList{"--private-token-stdin"}, kToken);
        QCOMPARE(taken.exitStatus, 1);
        QVERIFY2(taken.errors.contains("name already"), taken.errors);

        QVERIFY(folder.console({"connection", "remove", "--name", "one"}).output.contains("\"one\" stays"));
        const Run same = folder.add("one", place + QStringList{"--private-token-stdin"}, kToken);
        QCOMPARE(same.exitStatus, 1); // its credential is still there
        QVERIFY2(same.errors.contains("--credential"), same.errors);
        QCOMPARE(failure(folder.console({"connection", "test", "--name", "two"})), QByteArray());

        QVERIFY(folder.console({"connection", "remove", "--name", "two", "--keep-credential"})
                    .output.contains("stays"));
        QCOMPARE(failure(folder.add("three", place + QStringList{"--credential", "one"})), QByteArray());
        QCOMPARE(failure(folder.console({"connection", "test", "--name", "three"})), QByteArray());
        QVERIFY(folder.console({"connection", "remove", "--name", "three"}).output.contains("private token"));
        const Run gone = folder.add("four", place + QStringList{"--credential", "one"});
        QVERIFY2(gone.errors.contains("no credential"), gone.errors);
        QVERIFY(!folder.said().contains(kToken));
    }

    void aLockedKeychainIsSaidAndNothingIsLost()
    {
        if (!KeyringDaemon::exists())
            QSKIP("there is no gnome-keyring-daemon here; ./test unpacks one");
        Folder folder;
        const QStringList place{"--url", m_appliance.place(), "--pin", m_appliance.fingerprint()};
        {
            KeyringDaemon daemon(m_session);
            QVERIFY(daemon.start(true));
            QCOMPARE(failure(folder.add("hq", place + QStringList{"--private-token-stdin"}, kToken)),
                     QByteArray());
        }
        KeyringDaemon daemon(m_session);
        QVERIFY(daemon.start(false));
        const Run tested = folder.console({"connection", "test", "--name", "hq"});
        QCOMPARE(tested.exitStatus, 1);
        QVERIFY2(tested.errors.contains("locked") && tested.output.isEmpty(), tested.errors);
        const Run added = folder.add("second", place + QStringList{"--private-token-stdin"}, kToken);
        QCOMPARE(added.exitStatus, 1);
        QVERIFY2(added.errors.contains("locked"), added.errors);
        const Run removed = folder.console({"connection", "remove", "--name", "hq"});
        QCOMPARE(removed.exitStatus, 1);
        QVERIFY2(removed.errors.contains("\"hq\" stays") && removed.errors.contains("locked"),
                 removed.errors);
        QVERIFY(folder.list("connection").isEmpty());
        daemon.stop();
        QVERIFY(daemon.start(true));
        QCOMPARE(failure(folder.add("again", place + QStringList{"--credential", "hq"})), QByteArray());
        const Run again = folder.console({"connection", "test", "--name", "again"});
        QVERIFY2(again.exitStatus == 0, again.errors + again.output);
        QCOMPARE(failure(folder.console({"connection", "remove", "--name", "again"})), QByteArray());
    }

    void aQuestionOfTheKeychainCanBeLeftWithCtrlC_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("while testing") << QStringList{"connection", "test", "--name", "hq"};
        QTest::newRow("while adding") << QStringList{
            "connection",           "add", "--name", "b", "--url", "b.example", "--public-token", "p",
            "--private-token-stdin"};
    }

    void aQuestionOfTheKeychainCanBeLeftWithCtrlC()
    {
        QFETCH(QStringList, words);
        if (!KeyringDaemon::exists())
            QSKIP("there is no gnome-keyring-daemon here; ./test unpacks one");
        Folder folder;
        {
            KeyringDaemon daemon(m_session);
            QVERIFY(daemon.start(true));
            QCOMPARE(failure(folder.add("hq", {"--url", "a.example", "--private-token-stdin"}, kToken)),
                     QByteArray());
        }
        KeyringDaemon daemon(m_session);
        QVERIFY(daemon.start(false));
        FakePrompter prompter(m_session, FakePrompter::Mood::StaysOpen);
        QProcess process;
        process.start(ownProgram("duskwatchctl"), words + QStringList{"--data-dir", folder.path()});
        QVERIFY(process.waitForStarted(kPatienceMs));
        process.write(kToken);
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(prompter.questions(), 1, kPatienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, kPatienceMs);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("cancelled"), errors);
        QCOMPARE(folder.list("connection").size(), 1); // as before
    }

    void aFolderInUseIsReadButNotChanged()
    {
        Folder folder;
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        QCOMPARE(folder.list("source").size(), 1);
        const Run added = folder.console(
            {"source", "add", "--name", "b", "--method", "collector", "--listen", "tcp://127.0.0.1:6601"});
        QCOMPARE(added.exitStatus, 1);
        QVERIFY2(added.errors.contains("Another Duskwatch program"), added.errors);
        QVERIFY(collect.stop());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* words, const char* said) {
            QTest::newRow(words) << QString(words).split(' ') << QByteArray(said);
        };
        row("connection", "add, list, test, remove");
        row("connection paint", "paint");
        row("source paint", "paint");
        row("connection add --name n --public-token p --private-token-stdin", "--data-dir");
        row("connection add --data-dir D --name n --public-token p --private-token-stdin", "--url");
        row("connection add --data-dir D --name n --url u --private-token-stdin", "--public-token");
        row("connection add --data-dir D --name n --url u --public-token p", "--private-token-stdin");
        row("connection add --data-dir D --name n --url u --public-token p --private-token-stdin "
            "--session-only",
            "--session-only");
        row("connection add --data-dir D --name n --url u --public-token p --private-token-stdin "
            "--credential c",
            "--credential");
        row("connection add --data-dir D --name n --url u --public-token p --private-token-stdin --type odd",
            "odd");
        row("connection add --data-dir D --name n --url http://u --public-token p --private-token-stdin",
            "http://");
        row("connection add --data-dir D --name n --url u --public-token p --private-token-stdin --ca "
            "/no/file",
            "authority");
        row("connection add --data-dir D --name n --url u --public-token p --private-token secret-7",
            "command line");
        row("connection test --url u --public-token p", "--private-token-stdin");
        row("connection test --url u --public-token p --private-token-stdin secret-7", "no option");
        row("connection test --url u --public-token p --private-token-stdin --format xml", "xml");
        row("connection test --url u --public-token p --private-token-stdin --pin 12", "--pin");
        row("connection test --name n", "--data-dir");
        row("connection test --name n --data-dir /no/such/folder", "/no/such/folder");
        row("connection test --name n --data-dir D --url u", "--url");
        row("connection list --data-dir /no/such/folder", "/no/such/folder");
        row("connection list --data-dir D --format xml", "xml");
        row("connection remove --data-dir /no/such/folder --name n", "/no/such/folder");
        row("source add --data-dir D --name n --method cloud", "--connection");
        row("source list", "--data-dir");
        row("source remove --data-dir /no/such/folder --name n", "/no/such/folder");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        QTemporaryDir folder;
        words.replaceInStrings(QRegularExpression("^D$"), folder.path());
        const Run run = runConsole(words, kToken);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(said), run.errors);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.contains("secret-7") && !run.errors.contains(kToken));
        QVERIFY(QDir(folder.path()).isEmpty()); // before anything is stored
    }

    void eachCommandHelpsWithItsExitCodes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("stages");
        for (const char* command : {"connection", "source", "connection add", "connection list",
                                    "connection remove", "source add", "source list", "source remove"})
            QTest::newRow(command) << QString(command) << false;
        QTest::newRow("connection test") << QString("connection test") << true;
    }

    void eachCommandHelpsWithItsExitCodes()
    {
        QFETCH(QString, command);
        QFETCH(bool, stages);
        const Run help = runConsole(command.split(' ') + QStringList{"--help"});
        QCOMPARE(help.exitStatus, 0);
        const bool usage = help.output.contains("Usage: ") && help.output.contains(command.toUtf8() + ' ');
        QVERIFY2(usage && help.output.contains("Exit status:\n  0  "), help.output);
        QCOMPARE(help.output.contains("  2  "), stages);
        QVERIFY(!help.output.contains("session-only"));
    }

private:
    PrivateSession m_session;
    ApplianceProcess m_appliance;
};

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
