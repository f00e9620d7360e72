// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/apiclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using duskwatch::test::ApiClient;
using duskwatch::test::RawAnswer;

namespace {

constexpr int kDeadlineMs = 30'000;

/// `darktrace-simulator api`, its token file and what it printed.
class Simulator final : public QProcess
{
public:
    explicit Simulator(const QStringList& more = {}, bool withTokenFile = true)
    {
        if (withTokenFile) {
            QFile file(tokenFile());
            file.open(QIODevice::WriteOnly);
            file.write(QByteArray(ApiClient::kPrivateToken) + '\n');
        }
        start(QStringLiteral(DUSKWATCH_BIN_DIR "/darktrace-simulator"),
              QStringList{QStringLiteral("api"), QStringLiteral("--public-token"),
                          QString::fromLatin1(ApiClient::kPublicToken),
                          QStringLiteral("--private-token-file"), tokenFile()} +
                  more);
    }

    ~Simulator() override
    {
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished();
    }

    QString tokenFile() const { return m_folder.filePath(QStringLiteral("token")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    bool hasEnded() const { return state() == NotRunning; }

    bool isListening()
    {
        printed += readAllStandardOutput();
        return printed.contains("listening on https://127.0.0.1:") && printed.endsWith('\n');
    }
    quint16 port() const { return printed.mid(printed.lastIndexOf(':') + 1).trimmed().toUShort(); }
    /// The SHA-256 fingerprint in the line that starts like this, in lower case without colons.
    QByteArray fingerprint(const QByteArray& lineStart) const
    {
        for (const QByteArray& line : printed.split('\n')) {
            if (line.startsWith(lineStart))
                return line.mid(lineStart.size()).trimmed().toLower().replace(":", "");
        }
        return {};
    }

    QByteArray printed;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestApiProgram : public QObject
{
    Q_OBJECT

private:
    /// Sends one request on a connection of its own and waits for the end of the answer or of the connection.
    void ask(const Simulator& simulator, const QByteArray& request, RawAnswer& answer)
    {
        ApiClient client(simulator.port());
        client.send(request);
        QTRY_VERIFY_WITH_TIMEOUT(client.answer().complete || client.isClosed(), kDeadlineMs);
        answer = client.answer();
    }

    void get(const Simulator& simulator, const QByteArray& target, RawAnswer& answer)
    {
        ask(simulator, ApiClient::signedRequest(target), answer);
    }

    void setFault(const Simulator& simulator, const QByteArray& name)
    {
        RawAnswer answer;
        ask(simulator,
            "POST /duskwatch-simulator/fault?name=" + name + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
            answer);
        QCOMPARE(answer.status, 200);
    }

private Q_SLOTS:
    void answersOverTlsAndRecordsWhatItHas_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
    }

    void answersOverTlsAndRecordsWhatItHas()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        const QString recordFile = folder.filePath(QStringLiteral("record.jsonl"));
        Simulator simulator({QStringLiteral("--events"), QStringLiteral("300"), QStringLiteral("--record"),
                             recordFile, QStringLiteral("--lag"), QStringLiteral("0")});
        QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
        RawAnswer answer;
        get(simulator, "/status?fast=true&includechildren=false", answer);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.header("Date").isEmpty());
        QSet<QString> ids;
        get(simulator, "/modelbreaches?includeacknowledged=true", answer);
        QVERIFY(answer.body.size() > 1'000'000); // in several chunks
        const QJsonArray breaches = QJsonDocument::fromJson(answer.body).array();
        QCOMPARE(breaches.size(), 300);
        for (const QJsonValue& breach : breaches)
            ids.insert(QString::number(breach[QLatin1String("pbid")].toInteger()));
        get(simulator, "/aianalyst/incidentevents?includeacknowledged=true", answer);
        const QJsonArray incidents = QJsonDocument::fromJson(answer.body).array();
        QCOMPARE(incidents.size(), 15);
        for (const QJsonValue& incident : incidents)
            ids.insert(incident[QLatin1String("id")].toString());

        QCOMPARE(::kill(static_cast<pid_t>(simulator.processId()), signal), 0);
        QTRY_VERIFY_WITH_TIMEOUT(simulator.hasEnded(), kDeadlineMs);
        QCOMPARE(simulator.exitStatus(), QProcess::NormalExit);
        QCOMPARE(simulator.exitCode(), 0);
        QFile record(recordFile);
        QVERIFY(record.open(QIODevice::ReadOnly));
        QSet<QString> recorded;
        for (const QByteArray& line : record.readAll().trimmed().split('\n'))
            recorded.insert(QJsonDocument::fromJson(line)[QLatin1String("id")].toString());
        QCOMPARE(recorded, ids);
        const QByteArray said =
            simulator.printed + simulator.readAllStandardOutput() + simulator.readAllStandardError();
        QVERIFY(said.contains("Recorded 315 events"));
        QVERIFY(!said.contains(ApiClient::kPrivateToken));
    }

    void aConnectionServesOneRequestAfterTheOther()
    {
        Simulator simulator({QStringLiteral("--events"), QStringLiteral("200")});
        QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
        ApiClient client(simulator.port());
        RawAnswer answer;
        get(simulator, "/modelbreaches?minimal=true&includeacknowledged=true", answer);
        const QByteArray pbid = QByteArray::number(
            QJsonDocument::fromJson(answer.body).array().first()[QLatin1String("pbid")].toInteger());
        const QByteArray path = "/modelbreaches/" + pbid + "/acknowledge";
        client.send(ApiClient::signedRequest(path, "acknowledge=true"));
        QTRY_VERIFY_WITH_TIMEOUT(client.answer().complete, kDeadlineMs);
        QCOMPARE(client.answer().body, QByteArray(R"({"response":"SUCCESS"})"));
        client.forget();
        client.send(ApiClient::signedRequest("/modelbreaches?minimal=true&pbid=" + pbid));
        QTRY_VERIFY_WITH_TIMEOUT(client.answer().complete, kDeadlineMs);
        QVERIFY(client.answer().body.contains("\"username\":\"api\""));
        client.forget();
        const QByteArray status = ApiClient::signedRequest("/status");
        client.send(status + status); // the second waits for the first
        QTRY_COMPARE_WITH_TIMEOUT(client.received().count("HTTP/1.1 200 OK"), 2, kDeadlineMs);
        client.forget();
        client.send(ApiClient::signedRequest("/modelbreaches/1/comments", "message=x")
                        .replace("Token: ", "Token: x"));
        QTRY_VERIFY_WITH_TIMEOUT(client.answer().complete, kDeadlineMs);
        QCOMPARE(client.answer().body, QByteArray(R"({"modelbreaches":"API SIGNATURE ERROR"})"));
        client.forget();
        client.send("nonsense\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), kDeadlineMs);
        QCOMPARE(client.answer().status, 400);
    }

    void faultsOfTheConnectionCanBeSwitched_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("cut") << QByteArray("cut") << 200;
        QTest::newRow("http2-only") << QByteArray("http2-only") << 0;
    }

    void faultsOfTheConnectionCanBeSwitched()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        Simulator simulator({QStringLiteral("--fault"), QString::fromLatin1(fault)});
        QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
        RawAnswer answer;
        get(simulator, "/modelbreaches", answer);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.complete);
        setFault(simulator, {});
        get(simulator, "/modelbreaches", answer);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.complete);
        QVERIFY(QJsonDocument::fromJson(answer.body).isArray());
    }

    void slowAndSilentAnswersKeepTheirConnection()
    {
        Simulator simulator({QStringLiteral("--fault"), QStringLiteral("slow:status"),
                             QStringLiteral("--fault"), QStringLiteral("silent:modelbreaches")});
        QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
        ApiClient silent(simulator.port());
        silent.send(ApiClient::signedRequest("/modelbreaches"));
        ApiClient slow(simulator.port());
        slow.send(ApiClient::signedRequest("/status"));
        QTRY_VERIFY_WITH_TIMEOUT(slow.answer().body.startsWith("{\""), kDeadlineMs);
        QVERIFY(!slow.answer().complete && !slow.isClosed());
        QVERIFY(silent.received().isEmpty() && !silent.isClosed());
    }

    void anotherCertificateIsShownWhileTheFaultIsOn()
    {
        Simulator simulator;
        QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
        const QByteArray first = simulator.fingerprint("certificate SHA-256 ");
        const QByteArray second = simulator.fingerprint("certificate after cert-changed SHA-256 ");
        QVERIFY(first.size() == 64 && second.size() == 64 && first != second);
        const auto shown = [&simulator](QByteArray& fingerprint) {
            ApiClient client(simulator.port());
            QTRY_VERIFY_WITH_TIMEOUT(!client.certificate().isNull(), kDeadlineMs);
            fingerprint = client.certificate().digest(QCryptographicHash::Sha256).toHex();
        };
        ApiClient kept(simulator.port());
        kept.send(ApiClient::signedRequest("/status"));
        QTRY_VERIFY_WITH_TIMEOUT(kept.answer().complete, kDeadlineMs);
        QByteArray fingerprint;
        shown(fingerprint);
        QCOMPARE(fingerprint, first);
        setFault(simulator, "cert-changed");
        QTRY_VERIFY_WITH_TIMEOUT(kept.isClosed(), kDeadlineMs); // or it would not notice
        shown(fingerprint);
        QCOMPARE(fingerprint, second);
        setFault(simulator, {});
        shown(fingerprint);
        QCOMPARE(fingerprint, first);
    }

    void aFaultEndsByItself()
    {
        Simulator simulator({QStringLiteral("--fault"), QStringLiteral("500@1")});
        QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
        RawAnswer answer;
        const auto status = [&] {
            get(simulator, "/status", answer);
            return answer.status;
        };
        QTRY_COMPARE_WITH_TIMEOUT(status(), 200, kDeadlineMs);
    }

    void theSameOptionsGiveTheSameAfterAKill()
    {
        const QString start = QDateTime::currentDateTimeUtc().addSecs(-5).toString(Qt::ISODate);
        const QStringList options{QStringLiteral("--seed"),      QStringLiteral("4"),
                                  QStringLiteral("--start"),     start,
                                  QStringLiteral("--events"),    QStringLiteral("40"),
                                  QStringLiteral("--live-rate"), QStringLiteral("20"),
                                  QStringLiteral("--live-for"),  QStringLiteral("4"),
                                  QStringLiteral("--lag"),       QStringLiteral("0")};
        QByteArray records[2];
        for (QByteArray& record : records) {
            Simulator simulator(options);
            QTRY_VERIFY_WITH_TIMEOUT(simulator.isListening(), kDeadlineMs);
            RawAnswer answer;
            ask(simulator, "GET /duskwatch-simulator/record HTTP/1.1\r\n\r\n", answer);
            record = answer.body;
        }
        QVERIFY(records[0].count('\n') > 100);
        QCOMPARE(records[1], records[0]);
    }

    void mistakesEndWithTheirStatusAndASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("tokenFile");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, const QStringList& arguments, bool tokenFile, int status,
                            const char* sentence) {
            QTest::newRow(name) << arguments << tokenFile << status << QByteArray(sentence);
        };
        row("token file missing", {}, false, 1, "/token (No such file");
        row("unknown option", {QStringLiteral("--loud")}, true, 1, "loud");
        row("unknown fault", {QStringLiteral("--fault"), QStringLiteral("rain")}, true, 1, "rain");
        row("certificate missing",
            {QStringLiteral("--cert"), QStringLiteral("/nowhere/c"), QStringLiteral("--key"),
             QStringLiteral("/k")},
            true, 1, "/nowhere/c");
        row("certificate that is none",
            {QStringLiteral("--cert"), QStringLiteral("/dev/null"), QStringLiteral("--key"),
             QStringLiteral("/dev/null")},
            true, 1, "no certificate");
        row("record in no folder", {QStringLiteral("--record"), QStringLiteral("/nowhere/at/all")}, true, 1,
            "/nowhere/at/all");
        row("address of others", {QStringLiteral("--address"), QStringLiteral("192.0.2.1")}, true, 2,
            "192.0.2.1");
        row("help", {QStringLiteral("--help")}, true, 0, "");
        row("version", {QStringLiteral("--version")}, true, 0, "");
    }

    void mistakesEndWithTheirStatusAndASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, tokenFile);
        QFETCH(int, status);
        QFETCH(QByteArray, sentence);
        Simulator simulator(arguments, tokenFile);
        QTRY_VERIFY_WITH_TIMEOUT(simulator.hasEnded(), kDeadlineMs);
        QCOMPARE(simulator.exitStatus(), QProcess::NormalExit);
        QCOMPARE(simulator.exitCode(), status);
        const QByteArray said = simulator.readAllStandardError();
        QVERIFY2(said.contains(sentence) && said.isEmpty() == sentence.isEmpty(), said.constData());
        QCOMPARE(simulator.readAllStandardOutput().isEmpty(), status != 0);
        QVERIFY(!said.contains(ApiClient::kPrivateToken));
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Simulator simulator({QStringLiteral("--port"), QString::number(taken.serverPort())});
        QTRY_VERIFY_WITH_TIMEOUT(simulator.hasEnded(), kDeadlineMs);
        QCOMPARE(simulator.exitCode(), 2);
        QVERIFY(simulator.readAllStandardError().contains("in use"));
    }

    void withoutOpensslItSaysWhatToDo()
    {
        Simulator plain;
        QTRY_VERIFY_WITH_TIMEOUT(plain.isListening(), kDeadlineMs);
        const QTemporaryDir empty;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), empty.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(plain.program(), plain.arguments());
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, kDeadlineMs);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("openssl"));
    }
};

QTEST_GUILESS_MAIN(TestApiProgram)
#include "tst_apiprogram.moc"
