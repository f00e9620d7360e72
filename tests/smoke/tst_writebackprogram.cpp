// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Six rounds of kills here; DUSKWATCH_WRITEBACK_ROUNDS=40 DUSKWATCH_WRITEBACK_SEED=7 asks for a long run.
#include "core/store/writer.h"
#include "tests/support/programs.h"

#include <QDateTime>
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

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kDrainMs = 240'000;

int asked(const char* variable, int usual)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok && number > 0 ? number : usual;
}

/// The simulated appliance: can be killed, and still has what was written to it.
class Appliance
{
public:
    explicit Appliance(const QString& folder)
        : m_folder(folder),
          m_port(freePort())
    {
        QFile token(tokenFile());
        token.open(QFile::WriteOnly);
        token.write("private-of-a-write-back-test\n");
        QProcess::execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt",
                                      "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                                      "/CN=back", "-keyout", folder + "/key", "-out", folder + "/cert"});
        m_options = QStringList{"api",
                                "--port",
                                QString::number(m_port),
                                "--public-token",
                                "pub",
                                "--private-token-file",
                                tokenFile(),
                                "--cert",
                                folder + "/cert",
                                "--key",
                                folder + "/key",
                                "--events",
                                "200",
                                "--spread",
                                "20",
                                "--seed",
                                "5",
                                "--start",
                                QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                "--lag",
                                "0",
                                "--changes",
                                changesFile()};
    }
    ~Appliance() { kill(); }
    bool start(const QStringList& more = {})
    {
        m_process.start(ownProgram("darktrace-simulator"), m_options + more);
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
    QString changesFile() const { return m_folder + "/changes"; }
    /// What was accepted, in order.
    QList<QJsonObject> changes() const
    {
        QList<QJsonObject> list;
        QFile file(changesFile());
        file.open(QFile::ReadOnly);
        while (!file.atEnd())
            list.append(QJsonDocument::fromJson(file.readLine()).object());
        return list;
    }
    /// Whether each event is acknowledged there, by its id.
    QMap<QString, bool> acknowledged() const
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted("127.0.0.1", m_port);
        socket.waitForEncrypted(kPatienceMs);
        socket.write("GET /duskwatch-simulator/record HTTP/1.1\r\nConnection: close\r\n\r\n");
        QByteArray bytes;
        while (socket.waitForReadyRead(kPatienceMs))
            bytes += socket.readAll();
        QMap<QString, bool> states;
        for (const QByteArray& line : bytes.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line.trimmed()).object();
            if (event.contains("acknowledged"))
                states.insert(event["id"].toString(), event["acknowledged"].toBool());
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

struct StoredAlert
{
    EventId id{};
    QString externalId;
    bool acknowledged = false;
};

} // namespace

/// What is asked for here is said to Darktrace exactly once, whatever ends in between.
class TestWriteBackProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_texts = 0;
    QMap<QString, QString> m_comments; ///< what was asked for: event's id by text

    QString data() const { return m_folder.filePath("store"); }

    /// Alerts that can be written back.
    QList<StoredAlert> alerts() const
    {
        const SQLite::Database database((data() + "/duskwatch.db").toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(database, "SELECT id, external_id, status FROM event WHERE outcome = (SELECT "
                                         "outcome FROM event WHERE kind = 2 LIMIT 1) AND kind IN (1, 2)");
        QList<StoredAlert> list;
        while (rows.executeStep())
            list.append({EventId{rows.getColumn(0).getInt64()},
                         QString::fromUtf8(rows.getColumn(1).getText()), rows.getColumn(2).getInt() == 1});
        return list;
    }
    qint64 unfinished() const
    {
        const SQLite::Database database((data() + "/duskwatch.db").toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement count(database, "SELECT count(*) FROM write_back WHERE state NOT IN (3, 5)");
        return count.executeStep() ? qint64(count.getColumn(0).getInt64()) : -1;
    }
    /// Does what people do with some of the alerts, while no program has the folder.
    void ask(QRandomGenerator& random)
    {
        const QList<StoredAlert> all = alerts();
        auto writer = StoreWriter::open(data());
        QVERIFY2(writer.ok(), qPrintable(writer.ok() ? QString() : userMessage(writer.error())));
        StoreWriter& store = *writer.value();
        store.setWriteBackRoutes({{store.sources().value().front().id, ConnectionId{1}}});
        const auto change = [&store](AlertChangeKind kind, const QString& text, EventId id) {
            AlertChangeOutcome outcome;
            QVERIFY(store.changeAlerts({{kind, text}, {id}}, "ada", QDateTime::currentMSecsSinceEpoch(),
                                       outcome));
        };
        for (int i = 0; i < 12; ++i) {
            const StoredAlert& alert = all[random.bounded(int(all.size()))];
            const QString text = QString("note %1 – „%2“").arg(++m_texts).arg(random.bounded(1000));
            m_comments.insert(text, alert.externalId);
            change(AlertChangeKind::AddNote, text, alert.id);
        }
        for (int i = 0; i < 12; ++i) {
            const StoredAlert& alert = all[random.bounded(int(all.size()))];
            change(alert.acknowledged ? AlertChangeKind::Unacknowledge : AlertChangeKind::Acknowledge, {},
                   alert.id);
        }
    }
    void compareComments(const QList<QJsonObject>& changes)
    {
        QMap<QString, int> counts;
        for (const QJsonObject& change : changes) {
            if (change["change"].toString() != "comment")
                continue;
            const QString text = change["message"].toString();
            ++counts[text];
            QVERIFY2(m_comments.value(text) == change["id"].toString(), qPrintable(text));
        }
        for (auto comment = m_comments.cbegin(); comment != m_comments.cend(); ++comment)
            QVERIFY2(
                counts.value(comment.key()) == 1,
                qPrintable(
                    QString("%1 was said %2 times").arg(comment.key()).arg(counts.value(comment.key()))));
    }

private Q_SLOTS:
    void nothingIsLostOrDoubledByKills()
    {
        Appliance appliance(m_folder.path());
        QVERIFY(appliance.start());
        const QStringList folder{"--data-dir", data()};
        const Run added =
            runConsole(QStringList{"connection", "add", "--name", "hq", "--url", appliance.place(),
                                   "--public-token", "pub", "--pin", appliance.pin(), "--token-at-start",
                                   "--proxy", "none", "--write-back"} +
                       folder);
        QVERIFY2(added.exitStatus == 0, added.errors);
        QCOMPARE(runConsole(QStringList{"source", "add", "--name", "c", "--method", "cloud", "--connection",
                                        "hq", "--first-fetch", "24"} +
                            folder)
                     .exitStatus,
                 0);
        const QStringList lent{"--token-file", "hq=" + appliance.tokenFile()};
        const Run fetched = runConsole(QStringList{"source", "start-once", "--name", "c"} + folder + lent);
        QVERIFY2(fetched.exitStatus == 0, fetched.errors);
        QVERIFY(alerts().size() > 20);

        QRandomGenerator random(quint32(asked("DUSKWATCH_WRITEBACK_SEED", 3)));
        const int rounds = asked("DUSKWATCH_WRITEBACK_ROUNDS", 6);
        for (int round = 0; round < rounds; ++round) {
            ask(random);
            if (round % 3 == 1) { // what is made there is not always answered
                appliance.kill();
                QVERIFY(appliance.start({"--fault", "change-dropped@2"}));
            }
            QProcess collector;
            collector.setStandardErrorFile(QProcess::nullDevice());
            collector.start(ownProgram("duskwatchctl"), QStringList{"collect"} + folder + lent);
            QVERIFY(collector.waitForStarted(kPatienceMs));
            QVERIFY(!collector.waitForFinished(int(random.bounded(600, 3'000))));
            if (round % 3 == 2) {
                appliance.kill();
                QVERIFY(!collector.waitForFinished(int(random.bounded(100, 500)))); // it lives without it
                QVERIFY(appliance.start());
            }
            collector.kill();
            QVERIFY(collector.waitForFinished(kPatienceMs));
        }
        const qsizetype midway = appliance.changes().size();
        QVERIFY(midway > 0); // the kills came in the middle
        QProcess collector;
        collector.setStandardErrorFile(QProcess::nullDevice());
        collector.start(ownProgram("duskwatchctl"), QStringList{"collect"} + folder + lent);
        QTRY_COMPARE_WITH_TIMEOUT(unfinished(), 0, kDrainMs);
        collector.terminate();
        QVERIFY(collector.waitForFinished(kPatienceMs));

        compareComments(appliance.changes());
        const QMap<QString, bool> there = appliance.acknowledged();
        for (const StoredAlert& alert : alerts())
            QVERIFY2(there.value(alert.externalId) == alert.acknowledged, qPrintable(alert.externalId));
        qInfo("%d rounds, %d comments, %d changes there, %d of them before the last start", rounds, m_texts,
              int(appliance.changes().size()), int(midway));
    }
};

QTEST_GUILESS_MAIN(TestWriteBackProgram)
#include "tst_writebackprogram.moc"
