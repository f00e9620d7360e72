// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// `duskwatchctl collect --data-dir DIR` with nothing else; killed by the destructor when it still runs.
class CollectAll : public QProcess
{
public:
    explicit CollectAll(const QString& folder)
    {
        start(ownProgram("duskwatchctl"), {"collect", "--data-dir", folder});
    }
    ~CollectAll() override
    {
        kill();
        waitForFinished(kPatienceMs);
    }
    bool hasSaid(const QString& text)
    {
        m_said += readAllStandardOutput();
        return m_said.contains(text.toUtf8());
    }
    bool hasWarned(const QString& text)
    {
        m_warned += readAllStandardError();
        return m_warned.contains(text.toUtf8());
    }
    int end()
    {
        terminate();
        return waitForFinished(kPatienceMs) && exitStatus() == NormalExit ? exitCode() : -1;
    }

private:
    QByteArray m_said;
    QByteArray m_warned;
};

QString url(quint16 port)
{
    return QString("tcp://127.0.0.1:%1").arg(port);
}

Run addCollector(const QString& folder, const QString& name, quint16 port)
{
    return runConsole({"source", "add", "--data-dir", folder, "--name", name, "--method", "collector",
                       "--listen", url(port)});
}

qint64 received(const QString& folder, const QString& name)
{
    for (const QByteArray& line : runConsole({"source", "list", "--data-dir", folder}).output.split('\n')) {
        const QJsonDocument source = QJsonDocument::fromJson(line);
        if (source["name"].toString() == name)
            return source["received"].toInteger(-1);
    }
    return -1;
}

} // namespace

/// `duskwatchctl collect` without a source of its own runs those that are stored.
class TestCollectStored : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStoredCollectorListens()
    {
        QTemporaryDir folder;
        const quint16 ports[] = {freePort(), freePort()};
        QCOMPARE(addCollector(folder.path(), "one", ports[0]).exitStatus, 0);
        QCOMPARE(addCollector(folder.path(), "two", ports[1]).exitStatus, 0);
        CollectAll collect(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(collect.hasSaid("listening on " + url(ports[0]) + " (one)\n"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(collect.hasSaid("listening on " + url(ports[1]) + " (two)\n"), kPatienceMs);
        const int counts[] = {30, 50};
        for (int i = 0; i < 2; ++i) {
            const Run sent = run(ownProgram("darktrace-simulator"),
                                 {"syslog", "--to", url(ports[i]), "--count", QString::number(counts[i])});
            QVERIFY2(sent.exitStatus == 0, sent.errors);
        }
        QTRY_COMPARE_WITH_TIMEOUT(received(folder.path(), "one"), counts[0], kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(received(folder.path(), "two"), counts[1], kPatienceMs);
        QCOMPARE(collect.end(), 0);
        QVERIFY(collect.hasSaid("one: received 30 = "));
        QVERIFY(collect.hasSaid("two: received 50 = "));
    }

    void aProblemOfOneDoesNotStopTheOthers()
    {
        QTemporaryDir folder;
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 free = freePort();
        QCOMPARE(addCollector(folder.path(), "blocked", taken.serverPort()).exitStatus, 0);
        QCOMPARE(addCollector(folder.path(), "well", free).exitStatus, 0);
        CollectAll collect(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(collect.hasSaid("listening on " + url(free) + " (well)\n"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(collect.hasWarned("blocked: "), kPatienceMs);
        QVERIFY(collect.hasWarned("in use by another program"));
        taken.close(); // the engine tries again by itself
        QTRY_VERIFY_WITH_TIMEOUT(collect.hasSaid(" (blocked)\n"), kPatienceMs);
        QCOMPARE(collect.end(), 0);
    }

    void withoutASourceItSaysWhatToDo()
    {
        QTemporaryDir folder;
        const Run missing = runConsole({"collect", "--data-dir", folder.filePath("none")});
        QCOMPARE(missing.exitStatus, 1);
        QVERIFY2(missing.errors.contains("none"), missing.errors);
        QVERIFY(!QFile::exists(folder.filePath("none")));

        const quint16 port = freePort();
        QCOMPARE(addCollector(folder.path(), "one", port).exitStatus, 0);
        QCOMPARE(runConsole({"source", "remove", "--data-dir", folder.path(), "--name", "one"}).exitStatus,
                 0);
        const Run nothing = runConsole({"collect", "--data-dir", folder.path()});
        QCOMPARE(nothing.exitStatus, 1);
        QVERIFY2(nothing.errors.contains("source add"), nothing.errors);
    }

    void optionsThatDoNotGoTogetherAreSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no folder") << "--name n" << QByteArray("--data-dir");
        QTest::newRow("a name alone") << "--data-dir D --name n" << QByteArray("--listen");
        QTest::newRow("an address alone")
            << "--data-dir D --listen tcp://127.0.0.1:6600" << QByteArray("--name");
        QTest::newRow("unparsed alone") << "--data-dir D --send-unparsed" << QByteArray("--send-unparsed");
    }

    void optionsThatDoNotGoTogetherAreSaid()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, said);
        const Run run = runConsole(QStringList{"collect"} + options.split(' '));
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(said), run.errors);
    }
};

QTEST_GUILESS_MAIN(TestCollectStored)
#include "tst_collectstored.moc"
