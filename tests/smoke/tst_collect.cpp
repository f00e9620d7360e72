// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace duskwatch::test;

namespace {

const QString kSimulator = QStringLiteral("darktrace-simulator");

/// Sends a simulated stream and waits until all of it is stored.
void simulate(const CollectProcess& collect, int count, const QStringList& more = {})
{
    const Run sent = run(ownProgram(kSimulator),
                         QStringList{"syslog", "--to", collect.url(), "--count", QString::number(count),
                                     "--seed", "7", "--start", "2026-01-01T00:00:00Z"} +
                             more);
    QVERIFY2(sent.exitStatus == 0, sent.errors.constData());
}

void waitForReceived(const QString& folder, qint64 count)
{
    QTRY_COMPARE_WITH_TIMEOUT(statusNumber(folder, QStringLiteral("received")), count, 60'000);
}

/// Sends bytes over one connection and closes it.
void sendBytes(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(socket.waitForConnected(10'000));
    socket.write(bytes);
    while (socket.bytesToWrite() > 0)
        QVERIFY(socket.waitForBytesWritten(30'000));
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        QVERIFY(socket.waitForDisconnected(10'000));
}

QByteArray breach(int pbid)
{
    return "<165>Aug  5 03:34:46 host darktrace {\"pbid\":" + QByteArray::number(pbid) +
           ",\"creationTime\":1767225600000,\"score\":0.9,\"model\":{\"name\":\"Device::Own "
           "Test\",\"category\":"
           "\"Suspicious\",\"priority\":3},\"device\":{\"did\":1,\"hostname\":\"ws-1\"}}";
}

} // namespace

/// The collector path with the real programs, real sockets and real senders.
class TestCollect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!ownProgram(kSimulator).isEmpty());
        QVERIFY(!ownProgram(QStringLiteral("duskwatchctl")).isEmpty());
    }

    void everythingSimulatedIsCountedAndStored_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("one connection") << QStringList{"--connections", "1"};
        QTest::newRow("ten connections") << QStringList{"--connections", "10"};
        QTest::newRow("octet counting") << QStringList{"--framing", "octet"};
        QTest::newRow("RFC 5424 and ten connections with octet counting")
            << QStringList{"--format", "rfc5424", "--framing", "octet", "--connections", "10"};
    }

    void everythingSimulatedIsCountedAndStored()
    {
        QFETCH(QStringList, options);
        constexpr int kCount = 10'000;
        QTemporaryDir folder;
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        simulate(collect, kCount, options);
        waitForReceived(folder.path(), kCount);
        QVERIFY(collect.stop());
        QCOMPARE(collect.exitStatus(), 0);
        const QJsonObject status = sourceStatus(folder.path());
        QVERIFY(status.value("addsUp").toBool());
        QCOMPARE(status.value("unparsed").toInteger(), 0);
        QVERIFY2(collect.output().contains("received 10000 = "), "the counters are printed at the end");
        // Every line is in the log, and every alert that is counted can be printed.
        QCOMPARE(runConsole({"log", "--data-dir", folder.path(), "--name", "dt"}).output.count('\n'), kCount);
        // Between connections a "resolved" may overtake the alert it closes, which then counts as an update.
        const qint64 alerts = status.value("alerts").toInteger();
        const qint64 listed = runConsole({"alerts", "--data-dir", folder.path()}).output.count('\n');
        const bool inOrder = !options.contains("10");
        QVERIFY(listed == alerts ||
                (!inOrder && listed > alerts && listed <= alerts + status.value("updates").toInteger()));
    }

    void theLogIsByteForByteWhatNetcatSent()
    {
        const QString nc = systemProgram(QStringLiteral("nc"));
        if (nc.isEmpty())
            QSKIP("nc (netcat-openbsd) is not installed");
        QTemporaryDir folder;
        CollectProcess collect(folder.path(), {"--send-unparsed"});
        QVERIFY(collect.start());
        QByteArray stream;
        for (int i = 0; i < 500; ++i)
            stream += breach(i) + (i % 3 == 0 ? "\r\n" : "\n");
        stream += "not JSON at all \x01\xff\n";
        const Run sent = run(nc, {"-N", "127.0.0.1", QString::number(collect.port())}, stream);
        QVERIFY2(sent.exitStatus == 0, sent.errors.constData());
        waitForReceived(folder.path(), 501);
        QVERIFY(collect.stop());
        QCOMPARE(runConsole({"log", "--data-dir", folder.path(), "--name", "dt"}).output, stream);
        QCOMPARE(runConsole({"log", "--data-dir", folder.path(), "--name", "dt", "--unparsed"}).output,
                 QByteArray("not JSON at all \x01\xff\n"));
    }

    void loggerIsUnderstood_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("RFC 5424") << QStringList{};
        QTest::newRow("RFC 5424 with octet counting") << QStringList{"--octet-count"};
        QTest::newRow("RFC 3164") << QStringList{"--rfc3164"};
        QTest::newRow("RFC 3164 with octet counting") << QStringList{"--rfc3164", "--octet-count"};
    }

    void loggerIsUnderstood()
    {
        QFETCH(QStringList, options);
        const QString logger = systemProgram(QStringLiteral("logger"));
        if (logger.isEmpty())
            QSKIP("logger (bsdutils) is not installed");
        QTemporaryDir folder;
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        const QByteArray payload = breach(77).mid(breach(77).indexOf('{'));
        const Run sent = run(logger, QStringList{"--tcp", "--server", "127.0.0.1", "--port",
                                                 QString::number(collect.port()), "--size", "16KiB", "--tag",
                                                 "darktrace"} +
                                         options + QStringList{QString::fromUtf8(payload)});
        QVERIFY2(sent.exitStatus == 0, sent.errors.constData());
        waitForReceived(folder.path(), 1);
        QVERIFY(collect.stop());
        const QByteArray alerts = runConsole({"alerts", "--data-dir", folder.path()}).output;
        QVERIFY2(alerts.contains("\"externalId\":\"77\""), alerts.constData());
    }

    void loggenIsUnderstood()
    {
        const QString loggen = systemProgram(QStringLiteral("loggen"));
        if (loggen.isEmpty())
            QSKIP("loggen (syslog-ng-core) is not installed");
        QTemporaryDir folder;
        QFile lines(folder.filePath(QStringLiteral("lines")));
        QVERIFY(lines.open(QFile::WriteOnly));
        for (int i = 0; i < 1000; ++i)
            lines.write(breach(i) + '\n');
        lines.close();
        const QString data = folder.filePath(QStringLiteral("data"));
        CollectProcess collect(data);
        QVERIFY(collect.start());
        const Run sent =
            run(loggen, {"--inet", "--stream", "--read-file", lines.fileName(), "--dont-parse", "--rate",
                         "5000", "--number", "1000", "127.0.0.1", QString::number(collect.port())});
        QVERIFY2(sent.exitStatus == 0, sent.errors.constData());
        waitForReceived(data, 1000);
        QVERIFY(collect.stop());
        QCOMPARE(statusNumber(data, QStringLiteral("unparsed")), 0);
    }

    void killingItLosesNothingCommittedAndDoublesNothing()
    {
        constexpr int kCount = 20'000;
        QTemporaryDir folder;
        qint64 before = 0;
        for (int round = 0; round < 3; ++round) {
            CollectProcess collect(folder.path());
            QVERIFY(collect.start());
            QProcess simulator;
            simulator.start(ownProgram(kSimulator),
                            {"syslog", "--to", collect.url(), "--count", QString::number(kCount), "--seed",
                             "3", "--start", "2026-01-01T00:00:00Z"});
            QVERIFY(simulator.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(statusNumber(folder.path(), "received") > before + 500, 60'000);
            collect.kill();
            simulator.kill();
            simulator.waitForFinished();
            const QJsonObject status = sourceStatus(folder.path());
            QVERIFY(status.value("addsUp").toBool());
            before = status.value("received").toInteger();
            // The counters and the log were committed together: each line that is counted can be read.
            QCOMPARE(status.value("log").toObject().value("end").toInteger(), before);
            QCOMPARE(runConsole({"log", "--data-dir", folder.path(), "--name", "dt"}).output.count('\n'),
                     before);
        }
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        simulate(collect, kCount, {"--seed", "3"});
        waitForReceived(folder.path(), before + kCount);
        QVERIFY(collect.stop());
        // All of it came at least once by now: each identity is there exactly once.
        QSet<QByteArray> identities;
        int identified = 0;
        for (const QByteArray& line :
             runConsole({"alerts", "--data-dir", folder.path()}).output.split('\n')) {
            const QJsonObject alert = QJsonDocument::fromJson(line).object();
            if (alert.value("externalId").isString()) {
                ++identified;
                identities.insert(alert.value("kind").toString().toUtf8() + ' ' +
                                  alert.value("externalId").toString().toUtf8());
            }
        }
        QVERIFY(identified > 1000);
        QCOMPARE(identities.size(), identified);
    }

    void stoppingInTheMiddleStoresWhatWasReceived()
    {
        QTemporaryDir folder;
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        QProcess simulator;
        simulator.start(ownProgram(kSimulator),
                        {"syslog", "--to", collect.url(), "--count", "200000", "--seed", "5"});
        QVERIFY(simulator.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(statusNumber(folder.path(), "received") > 500, 60'000);
        QVERIFY(collect.stop());
        simulator.kill();
        simulator.waitForFinished();
        const QJsonObject status = sourceStatus(folder.path());
        const QByteArray said =
            "received " + QByteArray::number(status.value("received").toInteger()) + " = ";
        QVERIFY2(collect.output().contains(said), "what it says at the end is what is stored");
        QVERIFY(status.value("addsUp").toBool());
    }

    void badInputIsCountedAndHarmsNothing()
    {
        QTemporaryDir folder;
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        sendBytes(collect.port(), breach(1) + "\n" + breach(2)); // the last one without its line end
        waitForReceived(folder.path(), 2);
        sendBytes(collect.port(), breach(3).left(90)); // half a frame
        waitForReceived(folder.path(), 3);
        sendBytes(collect.port(), QByteArray(10 << 20, 'A') + "\n" + breach(4) + "\n"); // a line of 10 MiB
        waitForReceived(folder.path(), 5);
        QByteArray noise;
        quint32 state = 12345;
        for (int i = 0; i < 200'000; ++i) {
            state = state * 1664525u + 1013904223u;
            noise += static_cast<char>(state >> 24);
        }
        sendBytes(collect.port(), "\n" + noise + "\n");
        sendBytes(collect.port(), breach(6) + "\n");
        QTRY_VERIFY_WITH_TIMEOUT(
            runConsole({"alerts", "--data-dir", folder.path()}).output.contains("\"externalId\":\"6\""),
            60'000);
        QVERIFY(collect.isRunning());
        QVERIFY(collect.stop());
        const QJsonObject status = sourceStatus(folder.path());
        QVERIFY(status.value("addsUp").toBool());
        QCOMPARE(status.value("alerts").toInteger(), 4); // 1, 2, 4 and 6
        const QByteArray kept =
            runConsole({"log", "--data-dir", folder.path(), "--name", "dt", "--unparsed"}).output;
        QVERIFY(kept.contains(breach(3).left(90)));
        QVERIFY(kept.contains(QByteArray(1000, 'A')));
    }

    void aFullDiskIsSaidAndSurvived()
    {
        QTemporaryDir folder;
        const QByteArray mountPoint = folder.path().toLocal8Bit();
        if (mount("duskwatch-test", mountPoint.constData(), "tmpfs", 0, "size=6m") != 0)
            QSKIP("a small file system cannot be mounted here (root only)");
        struct Unmount
        {
            QByteArray path;
            ~Unmount() { umount2(path.constData(), MNT_DETACH); }
        } unmount{mountPoint};
        QFile ballast(folder.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QFile::WriteOnly));
        QCOMPARE(ballast.write(QByteArray(3 << 20, 'b')), 3 << 20);
        ballast.close();

        const QString data = folder.filePath(QStringLiteral("data"));
        CollectProcess collect(data);
        QVERIFY(collect.start());
        QByteArray errors;
        int next = 0;
        const auto sendSome = [&] {
            QByteArray lines;
            quint32 state = 99u + static_cast<quint32>(next);
            for (int i = 0; i < 200; ++i) {
                QByteArray filler;
                for (int k = 0; k < 2000; ++k) {
                    state = state * 1664525u + 1013904223u;
                    filler += static_cast<char>('a' + (state >> 24) % 26);
                }
                lines += breach(next++).chopped(1) + ",\"filler\":\"" + filler + "\"}\n";
            }
            sendBytes(collect.port(), lines);
        };
        // A portion at a time, so that the store comes to its limit while there is little on the way.
        QTRY_VERIFY_WITH_TIMEOUT((sendSome(), errors += collect.errors()).contains("disk is full"), 60'000);
        QVERIFY(collect.isRunning());
        QVERIFY(ballast.remove());
        waitForReceived(data, next); // it goes on by itself and has lost nothing
        QVERIFY(collect.stop());
        QCOMPARE(collect.exitStatus(), 0);
        QVERIFY(sourceStatus(data).value("addsUp").toBool());
    }

    void whatCannotWorkSaysWhyAndEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("a privileged port")
            << QStringList{"--listen", "tcp://127.0.0.1:514", "--data-dir", "%1"} << QByteArray("1025");
        QTest::newRow("no port") << QStringList{"--listen", "tcp://127.0.0.1", "--data-dir", "%1"}
                                 << QByteArray("port");
        QTest::newRow("another scheme")
            << QStringList{"--listen", "http://127.0.0.1:6514", "--data-dir", "%1"} << QByteArray("tcp://");
        QTest::newRow("an address that is not ours")
            << QStringList{"--listen", "tcp://203.0.113.9:6514", "--data-dir", "%1"}
            << QByteArray("203.0.113.9");
        QTest::newRow("a data folder below a file")
            << QStringList{"--listen", "tcp://127.0.0.1:6599", "--data-dir", "/dev/null/x"}
            << QByteArray("/dev/null/x");
        QTest::newRow("no data folder")
            << QStringList{"--listen", "tcp://127.0.0.1:6599"} << QByteArray("--data-dir");
        QTest::newRow("an unknown option") << QStringList{"--nonsense"} << QByteArray("nonsense");
    }

    void whatCannotWorkSaysWhyAndEnds()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        QTemporaryDir folder;
        for (QString& argument : arguments)
            argument = argument.replace(QStringLiteral("%1"), folder.path());
        const Run collect = runConsole(QStringList{"collect", "--name", "dt"} + arguments);
        QCOMPARE(collect.exitStatus, 1);
        QVERIFY2(collect.errors.contains(message), collect.errors.constData());
    }

    void aPortInUseIsNamed()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        CollectProcess collect(first.path());
        QVERIFY(collect.start());
        const Run other =
            runConsole({"collect", "--name", "x", "--data-dir", second.path(), "--listen", collect.url()});
        QCOMPARE(other.exitStatus, 1);
        QVERIFY2(other.errors.contains(QByteArray::number(collect.port())), other.errors.constData());
    }

    void aSecondWriterIsTurnedAway()
    {
        QTemporaryDir folder;
        CollectProcess collect(folder.path());
        QVERIFY(collect.start());
        const Run other = runConsole({"collect", "--name", "x", "--data-dir", folder.path(), "--listen",
                                      QStringLiteral("tcp://127.0.0.1:%1").arg(freePort())});
        QCOMPARE(other.exitStatus, 1);
        QVERIFY2(other.errors.contains("duskwatchctl"), other.errors.constData());
    }

    void storedEventsArePrintedAsTheyCome()
    {
        QTemporaryDir folder;
        CollectProcess collect(folder.path(), {"--print", "jsonl"});
        // "listening on" goes to standard error here, so readiness is seen by connecting.
        QProcess process;
        process.start(ownProgram(QStringLiteral("duskwatchctl")),
                      {"collect", "--data-dir", folder.path(), "--listen", collect.url(), "--name", "dt",
                       "--print", "jsonl"});
        QVERIFY(process.waitForStarted());
        QByteArray messages;
        QTRY_VERIFY_WITH_TIMEOUT((messages += process.readAllStandardError()).contains("listening on"),
                                 60'000);
        sendBytes(collect.port(), breach(8) + "\n");
        QByteArray printed;
        QTRY_VERIFY_WITH_TIMEOUT(
            (process.waitForReadyRead(100), (printed += process.readAllStandardOutput()).endsWith('\n')),
            30'000);
        const QJsonObject event = QJsonDocument::fromJson(printed).object();
        QCOMPARE(event.value("externalId").toString(), QStringLiteral("8"));
        QCOMPARE(event.value("priority").toString(), QStringLiteral("High"));
        QVERIFY(!event.value("reasons").toArray().isEmpty());
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCollect)
#include "tst_collect.moc"
