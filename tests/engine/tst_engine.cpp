// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "tests/support/programs.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 30'000;

QByteArray breach(int pbid)
{
    return "darktrace {\"pbid\":" + QByteArray::number(pbid) +
           ",\"score\":0.9,\"model\":{\"name\":\"Device::Own Test\",\"category\":\"Suspicious\"}}\n";
}

SourceSettings collector(const QString& name, quint16 port)
{
    SourceSettings settings;
    settings.name = name;
    settings.port = port;
    return settings;
}

void send(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(socket.waitForConnected(kPatienceMs));
    socket.write(bytes);
    QVERIFY(socket.waitForBytesWritten(kPatienceMs));
    socket.disconnectFromHost();
}

/// An engine with an open store, and what it said.
struct OpenEngine
{
    explicit OpenEngine(const QString& folder, bool startSources = true)
        : engine(secrets),
          commands(&engine, &Engine::sourceCommandFinished)
    {
        QSignalSpy opened(&engine, &Engine::opened);
        engine.open(folder, startSources);
        isOpen = opened.wait(kPatienceMs);
    }
    SourceState state() const { return engine.sources().value(0).state; }
    /// The newest answer to a command; waits for it.
    QList<QVariant> answer(quint64 command)
    {
        while (commands.isEmpty() || commands.last().at(0).toULongLong() != command) {
            if (!commands.wait(kPatienceMs))
                return {};
        }
        return commands.last();
    }
    MemorySecretStore secrets;
    Engine engine;
    QSignalSpy commands;
    bool isOpen = false;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSourceReceivesStoresAndTells()
    {
        QTemporaryDir folder;
        OpenEngine open(folder.path());
        QVERIFY(open.isOpen);
        QSignalSpy stored(&open.engine, &Engine::stored);
        const quint16 port = freePort();
        QVERIFY(open.answer(open.engine.addSource(collector("dt", port))).value(1).toBool());
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
        send(port, breach(1) + breach(2) + breach(1));
        QTRY_COMPARE_WITH_TIMEOUT(open.engine.sources().value(0).counters.received, 3, kPatienceMs);
        const Counters counters = open.engine.sources().value(0).counters;
        QCOMPARE(counters.alerts, 2);
        QCOMPARE(counters.updates, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), kPatienceMs);
    }

    void itSaysWhoSendsHowLateAndHowMuch()
    {
        QTemporaryDir folder;
        OpenEngine open(folder.path());
        const quint16 port = freePort();
        open.answer(open.engine.addSource(collector("dt", port)));
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
        const qint64 hourAgo = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        QByteArray late = breach(1);
        late.replace("\"score\"", "\"creationTime\":" + QByteArray::number(hourAgo) + ",\"score\"");
        send(port, late + breach(2));
        const auto status = [&open] {
            return open.engine.sources().value(0);
        };
        QTRY_COMPARE_WITH_TIMEOUT(status().peers.value(0).lines, 2, kPatienceMs);
        QCOMPARE(status().peers.size(), 1);
        QCOMPARE(status().peers.value(0).address, QStringLiteral("127.0.0.1"));
        QTRY_COMPARE_WITH_TIMEOUT(status().peers.value(0).connections, 0, kPatienceMs); // it stays known
        QVERIFY(status().lagMs); // of the one event that says when it happened
        QVERIFY(*status().lagMs >= 3'600'000 && *status().lagMs < 2 * 3'600'000);
        const auto recent = [&status] {
            const QVector<int> counts = status().recentCounts;
            return std::accumulate(counts.begin(), counts.end(), 0);
        };
        QTRY_COMPARE_WITH_TIMEOUT(recent(), 2, kPatienceMs);
    }

    void settingsKeptWithTheDataComeBack()
    {
        QTemporaryDir folder;
        const RetentionSettings kept{90LL * 86'400'000, 5LL << 30};
        {
            OpenEngine open(folder.path());
            QVERIFY(open.engine.retention() == RetentionSettings());
            open.engine.setRetention(kept);
            open.engine.setTriageSettings({0.9, 0.4, false});
        }
        OpenEngine again(folder.path());
        QVERIFY(again.engine.retention() == kept);
        QCOMPARE(again.engine.triageSettings().highFrom, 0.9);
        QVERIFY(!again.engine.triageSettings().complianceAlerts);
    }

    void itComesBackAsItWasLeft()
    {
        QTemporaryDir folder;
        const quint16 port = freePort();
        {
            OpenEngine open(folder.path());
            open.answer(open.engine.addSource(collector("dt", port)));
            QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
            send(port, breach(1));
            QTRY_COMPARE_WITH_TIMEOUT(open.engine.sources().value(0).counters.received, 1, kPatienceMs);
        }
        OpenEngine again(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), SourceState::Listening, kPatienceMs);
        QCOMPARE(again.engine.sources().value(0).counters.received, 1);
        const SourceId id = again.engine.sources().value(0).id;
        again.answer(again.engine.stopSource(id));
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), SourceState::Stopped, kPatienceMs);
    }

    void aStoppedSourceStaysStopped()
    {
        QTemporaryDir folder;
        {
            OpenEngine open(folder.path());
            open.answer(open.engine.addSource(collector("dt", freePort())));
            open.answer(open.engine.stopSource(open.engine.sources().value(0).id));
        }
        OpenEngine again(folder.path());
        QVERIFY(!again.engine.sources().value(0).settings.enabled);
        QCOMPARE(again.state(), SourceState::Stopped);
    }

    void destroyingItStoresWhatItHadReceived()
    {
        QTemporaryDir folder;
        {
            OpenEngine open(folder.path());
            const quint16 port = freePort();
            open.answer(open.engine.addSource(collector("dt", port)));
            QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
            QByteArray many;
            for (int i = 0; i < 3000; ++i)
                many += breach(i);
            send(port, many);
            QTRY_VERIFY_WITH_TIMEOUT(open.engine.sources().value(0).counters.received > 0, kPatienceMs);
        }
        const auto sources = StoreReader::open(folder.path()).value()->sources();
        QVERIFY(sources.ok());
        QCOMPARE(sources.value().front().counters.received, 3000);
    }

    void aPortInUseIsAProblemThatIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        QTemporaryDir folder;
        OpenEngine open(folder.path());
        open.answer(open.engine.addSource(collector("dt", other.serverPort())));
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Problem, kPatienceMs);
        QVERIFY(open.engine.sources().value(0).problem.contains(QString::number(other.serverPort())));
        other.close();
        open.answer(
            open.engine.startSource(open.engine.sources().value(0).id)); // by hand, before the next retry
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
    }

    void wrongSettingsAreRefusedWithTheReason()
    {
        QTemporaryDir folder;
        OpenEngine open(folder.path());
        const auto answer = open.answer(open.engine.addSource(collector("dt", 80)));
        QCOMPARE(answer.value(1).toBool(), false);
        QCOMPARE(answer.value(3).value<Error>().code, ErrorCode::InvalidInput);
        QVERIFY(open.engine.sources().isEmpty());
        QCOMPARE(open.answer(open.engine.removeSource(SourceId{9})).value(3).value<Error>().code,
                 ErrorCode::NotFound);
    }

    void editingMovesTheListener()
    {
        QTemporaryDir folder;
        OpenEngine open(folder.path());
        open.answer(open.engine.addSource(collector("dt", freePort())));
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
        const SourceId id = open.engine.sources().value(0).id;
        const quint16 port = freePort();
        QVERIFY(open.answer(open.engine.editSource(id, collector("renamed", port))).value(1).toBool());
        QCOMPARE(open.engine.sourceName(id), QString("renamed"));
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), SourceState::Listening, kPatienceMs);
        send(port, breach(5));
        QTRY_COMPARE_WITH_TIMEOUT(open.engine.sources().value(0).counters.received, 1, kPatienceMs);
    }

    void aRemovedSourceKeepsItsEventsAndName()
    {
        QTemporaryDir folder;
        OpenEngine open(folder.path());
        open.answer(open.engine.addSource(collector("dt", freePort())));
        const SourceId id = open.engine.sources().value(0).id;
        QVERIFY(open.answer(open.engine.removeSource(id)).value(1).toBool());
        QVERIFY(open.engine.sources().isEmpty());
        QCOMPARE(open.engine.sourceName(id), QString("dt"));
    }

    void aFolderInUseIsSaid()
    {
        QTemporaryDir folder;
        const auto holder = StoreWriter::open(folder.path());
        QVERIFY(holder.ok());
        MemorySecretStore secrets;
        Engine engine(secrets);
        QSignalSpy failed(&engine, &Engine::openFailed);
        QSignalSpy closed(&engine, &Engine::closed);
        engine.open(folder.path());
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::DataFolderLocked);
        engine.shutDown();
        QVERIFY(closed.wait(kPatienceMs));
    }

    void thresholdsAreKeptAndUsed()
    {
        QTemporaryDir folder;
        {
            OpenEngine open(folder.path());
            open.engine.setTriageSettings({0.95, 0.92, true});
        }
        OpenEngine again(folder.path());
        QCOMPARE(again.engine.triageSettings().highFrom, 0.95);
        const quint16 port = freePort();
        again.answer(again.engine.addSource(collector("dt", port)));
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), SourceState::Listening, kPatienceMs);
        send(port, breach(1)); // score 0.9
        QTRY_COMPARE_WITH_TIMEOUT(again.engine.sources().value(0).counters.received, 1, kPatienceMs);
        const auto counts = StoreReader::open(folder.path()).value()->counts({});
        QCOMPARE(counts.value().low, 1);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
