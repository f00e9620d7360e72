// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few hundred events here; DUSKWATCH_LOSS_EVENTS=20000 DUSKWATCH_LOSS_SEEDS=10 asks for a long run.
#include "tests/support/programs.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kLiveSeconds = 12;
constexpr int kLagSeconds = 6; // and half of that until the last change

int asked(const char* variable, int usual)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok && number > 0 ? number : usual;
}

/// An event's last state: thousandths of its score, and whether it is acknowledged.
struct State
{
    int thousandths = 0;
    bool acknowledged = false;
    friend bool operator==(const State&, const State&) = default;
};

using States = QMap<QByteArray, State>; // by "kind id"

/// The simulated appliance: can be killed, and goes on where it was.
class Appliance
{
public:
    Appliance(const QString& folder, int seed, int events)
        : m_folder(folder),
          m_port(freePort())
    {
        QFile token(folder + "/token");
        token.open(QFile::WriteOnly);
        token.write("private-of-a-loss-test\n");
        QProcess::execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt",
                                      "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                                      "/CN=loss", "-keyout", folder + "/key", "-out", folder + "/cert"});
        const int live = events / 10;
        m_options = {"api",
                     "--port",
                     QString::number(m_port),
                     "--public-token",
                     "pub",
                     "--private-token-file",
                     folder + "/token",
                     "--cert",
                     folder + "/cert",
                     "--key",
                     folder + "/key",
                     "--events",
                     QString::number(events - live),
                     "--spread",
                     "40",
                     "--seed",
                     QString::number(seed),
                     "--start",
                     QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                     "--live-rate",
                     QString::number(double(live) / kLiveSeconds),
                     "--live-for",
                     QString::number(kLiveSeconds),
                     "--lag",
                     QString::number(kLagSeconds)};
    }
    ~Appliance() { kill(); }
    bool start()
    {
        m_process.start(ownProgram("darktrace-simulator"), m_options);
        QByteArray printed;
        while (!printed.contains("listening on")) {
            if (!m_process.waitForReadyRead(kPatienceMs))
                return false;
            printed += m_process.readAllStandardOutput();
        }
        m_pin = QString::fromLatin1(printed.mid(printed.indexOf("SHA-256 ") + 8, 95));
        return true;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    QString place() const { return QString("127.0.0.1:%1").arg(m_port); }
    QString pin() const { return m_pin; }
    QString tokenFile() const { return m_folder + "/token"; }
    States record() const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted("127.0.0.1", m_port);
        socket.waitForEncrypted(kPatienceMs);
        socket.write("GET /duskwatch-simulator/record HTTP/1.1\r\nConnection: close\r\n\r\n");
        QByteArray bytes;
        while (socket.waitForReadyRead(kPatienceMs))
            bytes += socket.readAll();
        States states;
        for (const QByteArray& line : bytes.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line.trimmed()).object();
            if (event.isEmpty())
                continue;
            const bool breach = event["kind"].toString() == "modelbreach";
            const double thousandths = event["score"].toDouble() * (breach ? 1000 : 10);
            states.insert(event["id"].toString().toLatin1(),
                          {qRound(thousandths), event["acknowledged"].toBool()});
        }
        return states;
    }

private:
    QString m_folder;
    quint16 m_port;
    QStringList m_options;
    QString m_pin;
    QProcess m_process;
};

/// What a store holds; \a doubles counts rows of an id that was there.
States storedStates(const QString& folder, int& doubles)
{
    const SQLite::Database database((folder + "/duskwatch.db").toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(database, "SELECT external_id, score, status FROM event");
    States states;
    while (rows.executeStep()) {
        const QByteArray id(rows.getColumn(0).getText());
        doubles += states.contains(id);
        states.insert(id, {qRound(rows.getColumn(1).getDouble() * 1000), rows.getColumn(2).getInt() == 1});
    }
    return states;
}

QByteArray described(const QByteArray& id, const State& expected, const States& stored)
{
    const auto text = [](const State& state) {
        return QByteArray::number(state.thousandths) + (state.acknowledged ? " acknowledged" : "");
    };
    return id + ": " + (stored.contains(id) ? text(stored[id]) : QByteArray("missing")) + " instead of " +
           text(expected);
}

} // namespace

class TestLossAndDoubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStoreEndsWithWhatTheApplianceHas_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= asked("DUSKWATCH_LOSS_SEEDS", 1); ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    // Late records, equal milliseconds and changes are the simulator's; both programs are killed at random.
    void theStoreEndsWithWhatTheApplianceHas()
    {
        QFETCH(int, seed);
        QTemporaryDir folder;
        const QString store = folder.filePath("store");
        QRandomGenerator random(static_cast<quint32>(seed));
        const int events = asked("DUSKWATCH_LOSS_EVENTS", 600);
        Appliance appliance(folder.path(), seed, events);
        QVERIFY(appliance.start());
        const QStringList data{"--data-dir", store};
        QCOMPARE(
            runConsole(QStringList{"connection", "add", "--name", "hq", "--url", appliance.place(),
                                   "--public-token", "pub", "--pin", appliance.pin(), "--token-at-start"} +
                       data)
                .exitStatus,
            0);
        QCOMPARE(runConsole(QStringList{"source", "add", "--name", "c", "--method", "cloud", "--connection",
                                        "hq", "--interval", "10", "--first-fetch", "41"} +
                            data)
                     .exitStatus,
                 0);
        const QStringList lent{"--token-file", "hq=" + appliance.tokenFile()};
        QElapsedTimer since;
        since.start();
        int kills = 0;
        while (since.elapsed() < (kLiveSeconds + 2 * kLagSeconds) * 1000) {
            QProcess collector;
            collector.setStandardErrorFile(QProcess::nullDevice());
            collector.start(ownProgram("duskwatchctl"), QStringList{"collect"} + data + lent);
            QVERIFY(collector.waitForStarted(kPatienceMs));
            QVERIFY(
                !collector.waitForFinished(int(random.bounded(300, 2'500)))); // at work until it is killed
            if (random.bounded(2) == 0) {
                appliance.kill();
                QVERIFY(appliance.start());
            }
            collector.kill();
            QVERIFY(collector.waitForFinished(kPatienceMs));
            ++kills;
        }
        const Run last = runConsole(QStringList{"source", "start-once", "--name", "c"} + data + lent);
        QVERIFY2(last.exitStatus == 0, last.errors);
        const States expected = appliance.record();
        int doubles = 0;
        const States stored = storedStates(store, doubles);
        QVERIFY(expected.size() >= events);
        QCOMPARE(doubles, 0);
        QCOMPARE(stored.size(), expected.size());
        for (auto state = expected.begin(); state != expected.end(); ++state)
            QVERIFY2(stored.value(state.key()) == state.value(),
                     described(state.key(), state.value(), stored));
        qInfo("seed %d: %d events, %d kills", seed, int(stored.size()), kills);
    }
};

QTEST_GUILESS_MAIN(TestLossAndDoubles)
#include "tst_lossanddoubles.moc"
