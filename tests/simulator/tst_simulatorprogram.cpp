// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/commandline.h"
#include "tests/simulator/listenerstub.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace duskwatch::simulator;

namespace {

/// The program itself; the test's event loop keeps running, since it may be the listener.
class Program final : public QProcess
{
public:
    explicit Program(const QStringList& arguments)
    {
        start(QStringLiteral(DUSKWATCH_BIN_DIR "/darktrace-simulator"), arguments);
    }

    ~Program() override
    {
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished();
    }

    bool hasEnded() const { return state() == NotRunning; }
};

} // namespace

class TestSimulatorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageIsShown_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("shown");
        const QString syslog = QStringLiteral("syslog");
        QTest::newRow("program") << QStringList{QStringLiteral("--help")} << QByteArray("syslog");
        QTest::newRow("subcommand") << QStringList{syslog, QStringLiteral("--help")}
                                    << QByteArray("Exit status");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")}
                                 << QByteArray("darktrace-simulator " DUSKWATCH_VERSION);
        QTest::newRow("version of the subcommand") << QStringList{syslog, QStringLiteral("--version")}
                                                   << QByteArray("darktrace-simulator " DUSKWATCH_VERSION);
    }

    void usageIsShown()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, shown);
        Program program(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), 30'000);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains(shown));
    }

    void mistakesEndWithTheirStatusAndASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("sentence");
        const QString syslog = QStringLiteral("syslog");
        const auto row = [](const char* name, const QStringList& arguments, ExitCode status,
                            const char* sentence) {
            QTest::newRow(name) << arguments << static_cast<int>(status) << QByteArray(sentence);
        };
        row("nothing to do", {}, ExitCode::Usage, "Usage");
        row("unknown subcommand", {QStringLiteral("paint")}, ExitCode::Usage, "Usage");
        row("no target", {syslog}, ExitCode::Usage, "--to tcp://HOST:PORT or --write FILE");
        row("unknown option", {syslog, QStringLiteral("--loud")}, ExitCode::Usage, "loud");
        row("folder that is not there",
            {syslog, QStringLiteral("--write"), QStringLiteral("/nowhere/at/all")}, ExitCode::Usage,
            "/nowhere/at/all");
        row("full disk", {syslog, QStringLiteral("--write"), QStringLiteral("/dev/full")}, ExitCode::Usage,
            "No space left");
        row("nobody listens",
            {syslog, QStringLiteral("--to"),
             QStringLiteral("tcp://127.0.0.1:%1").arg(ListenerStub::freePort())},
            ExitCode::NobodyListens, "Nobody listens");
    }

    void mistakesEndWithTheirStatusAndASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, sentence);
        Program program(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), 30'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), status);
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.contains(sentence), said.constData());
    }

    void fileAndStandardOutputHoldTheSameBytes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("stream.log"));
        Program toFile({QStringLiteral("syslog"), QStringLiteral("--write"), path, QStringLiteral("--count"),
                        QStringLiteral("300"), QStringLiteral("--seed"), QStringLiteral("5")});
        Program toOutput({QStringLiteral("syslog"), QStringLiteral("--write"), QStringLiteral("-"),
                          QStringLiteral("--count"), QStringLiteral("300"), QStringLiteral("--seed"),
                          QStringLiteral("5")});
        QTRY_VERIFY_WITH_TIMEOUT(toFile.hasEnded() && toOutput.hasEnded(), 30'000);
        QCOMPARE(toFile.exitCode(), 0);
        QVERIFY(toFile.readAllStandardError().contains("Wrote 300 messages"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count('\n'), 300);
        QCOMPARE(toOutput.readAllStandardOutput(), bytes);
    }

    void liveSendingWithSeedAndStartRepeatsTheFile()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        Program writing({QStringLiteral("syslog"), QStringLiteral("--write"), QStringLiteral("-"),
                         QStringLiteral("--count"), QStringLiteral("200")});
        Program sending({QStringLiteral("syslog"), QStringLiteral("--to"),
                         QStringLiteral("tcp://127.0.0.1:%1").arg(listener.serverPort()),
                         QStringLiteral("--count"), QStringLiteral("200"), QStringLiteral("--seed"),
                         QStringLiteral("1"), QStringLiteral("--start"),
                         QStringLiteral("2026-01-05T08:00:00Z")});
        QTRY_VERIFY_WITH_TIMEOUT(writing.hasEnded() && sending.hasEnded(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), 1, 30'000);
        QCOMPARE(sending.exitCode(), 0);
        QCOMPARE(sending.readAllStandardOutput(), QByteArray("Sent 200 messages, seed 1.\n"));
        QCOMPARE(listener.received().constFirst(), writing.readAllStandardOutput());
    }

    void signalEndsSendingWithTheExactCount_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
    }

    void signalEndsSendingWithTheExactCount()
    {
        QFETCH(int, signal);
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        Program program({QStringLiteral("syslog"), QStringLiteral("--to"),
                         QStringLiteral("tcp://127.0.0.1:%1").arg(listener.serverPort()),
                         QStringLiteral("--count"), QStringLiteral("0"), QStringLiteral("--rate"),
                         QStringLiteral("200"), QStringLiteral("--connections"), QStringLiteral("3")});
        QTRY_VERIFY_WITH_TIMEOUT(listener.lineCount() > 20, 30'000);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), 3, 30'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY2(said.startsWith("Sent " + QByteArray::number(listener.lineCount()) + " messages"),
                 said.constData());
    }

    void signalEndsWritingWithoutEnd()
    {
        Program program({QStringLiteral("syslog"), QStringLiteral("--write"), QStringLiteral("-"),
                         QStringLiteral("--count"), QStringLiteral("0")});
        QTRY_VERIFY_WITH_TIMEOUT(program.bytesAvailable() > 0, 30'000);
        program.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), 30'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray lines = QByteArray::number(program.readAllStandardOutput().count('\n'));
        QVERIFY(program.readAllStandardError().startsWith("Wrote " + lines + " messages"));
    }

    void listenerThatHangsUpIsSaid()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        Program program({QStringLiteral("syslog"), QStringLiteral("--to"),
                         QStringLiteral("tcp://127.0.0.1:%1").arg(listener.serverPort()),
                         QStringLiteral("--count"), QStringLiteral("0")});
        QTRY_VERIFY_WITH_TIMEOUT(listener.lineCount() > 20, 30'000);
        listener.hangUp();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), 30'000);
        QCOMPARE(program.exitCode(), static_cast<int>(ExitCode::ConnectionLost));
        QVERIFY(program.readAllStandardError().contains("ended a connection"));
    }
};

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
