// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/applianceprocess.h"
#include "tests/support/programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 60'000;
const QByteArray kToken = ApplianceProcess::kPrivateToken;
const QStringList kStages = {"address",       "lookup",         "tcp", "tls", "clock", "signature",
                             "modelbreaches", "incidentevents", "data"};

/// The stages of a report, a letter for each state: p, f, s, w.
QString statesOf(const QJsonObject& report)
{
    QString states;
    for (const QJsonValue& stage : report.value("stages").toArray())
        states += stage["state"].toString().left(1);
    return states;
}

QStringList testArguments(const QString& url, const QStringList& more)
{
    return QStringList{
               "connection",           "test", "--url", url, "--public-token", ApplianceProcess::kPublicToken,
               "--private-token-stdin"} +
           more;
}

} // namespace

/// `duskwatchctl connection test` against the simulated appliance, over TLS.
class TestConnectionTestProgram : public QObject
{
    Q_OBJECT

private:
    /// Compares a report with its contract; \a stage and \a code are empty where all passed.
    void verify(const Run& run, const QString& states, const QString& stage, const QString& code)
    {
        QVERIFY2(run.output.count('\n') == 1, run.output + run.errors);
        const QJsonObject report = QJsonDocument::fromJson(run.output).object();
        const bool failed = states.contains('f');
        QVERIFY(report.value("ok").isBool());
        QCOMPARE(report.value("ok").toBool(), !failed);
        QCOMPARE(run.exitStatus, failed ? 2 : 0);
        QVERIFY2(statesOf(report) == states, run.output);
        QStringList names;
        QString firstTrouble;
        for (const QJsonValue& value : report.value("stages").toArray()) {
            const QJsonObject object = value.toObject();
            names.append(object.value("name").toString());
            QCOMPARE(object.keys(),
                     (QStringList{"code", "durationMs", "message", "name", "remedy", "state"}));
            QVERIFY(object.value("durationMs").isDouble() && object.value("durationMs").toInteger() >= 0);
            QVERIFY(!object.value("message").toString().isEmpty());
            const QString state = object.value("state").toString();
            const bool trouble = state == "failed" || state == "warning";
            QVERIFY2(trouble == !object.value("remedy").toString().isEmpty(), run.output);
            if (trouble && firstTrouble.isEmpty())
                firstTrouble = names.last() + ' ' + object.value("code").toString();
        }
        QCOMPARE(names, kStages);
        QCOMPARE(firstTrouble, stage.isEmpty() ? QString() : stage + ' ' + code);
        QVERIFY(!run.output.contains(kToken) && !run.errors.contains(kToken));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_appliance.start()); }

    void aFaultOfTheApplianceFailsItsStage_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* fault, const char* states, const char* stage, const char* code) {
            QTest::newRow(fault) << QString(fault) << QString(states) << QString(stage) << QString(code);
        };
        row("", "ppppppppp", "", "");
        row("skew:+31m", "ppppfssss", "clock", "clock-skew");
        row("skew:-40m", "ppppfssss", "clock", "clock-skew");
        row("skew:+5m", "ppppwpppp", "clock", "clock-differs");
        row("500", "pppppfsss", "signature", "server-trouble");
        row("429", "pppppfsss", "signature", "too-many-requests");
        row("no-right-modelbreaches", "ppppppfpp", "modelbreaches", "missing-right");
        row("no-right-incidentevents", "pppppppfp", "incidentevents", "missing-right");
        row("html-login", "ppppppffs", "modelbreaches", "missing-right");
        row("redirect-login", "ppppppffs", "modelbreaches", "no-such-endpoint");
        row("redirect-403:incidentevents", "pppppppfp", "incidentevents", "missing-right");
        row("response-error:modelbreaches", "ppppppfpp", "modelbreaches", "refused");
        row("cut:modelbreaches", "ppppppfpp", "modelbreaches", "cut-off");
        row("cut", "ppppppffs", "modelbreaches", "cut-off");
        row("bad-json", "ppppppffs", "modelbreaches", "bad-json");
        row("bad-json:incidentevents", "pppppppfp", "incidentevents", "bad-json");
        row("anonymised", "ppppppppw", "data", "anonymised");
        row("date-only:spaced", "pppppwppp", "signature", "date-format");
    }

    void aFaultOfTheApplianceFailsItsStage()
    {
        QFETCH(QString, fault);
        QFETCH(QString, states);
        QFETCH(QString, stage);
        QFETCH(QString, code);
        ApplianceProcess appliance(fault.isEmpty() ? QStringList() : QStringList{"--fault", fault});
        QVERIFY2(appliance.start(), appliance.errors());
        const Run tested = runConsole(
            testArguments(appliance.place(), {"--pin", appliance.fingerprint(), "--format", "json"}),
            kToken + '\n');
        verify(tested, states, stage, code);
        const QJsonObject report = QJsonDocument::fromJson(tested.output).object();
        QCOMPARE(report.value("workingDateFormat").toString(),
                 fault.startsWith("date-only") ? QString("iso-space") : QString());
        QCOMPARE(tested.errors, QByteArray());
    }

    void aWayThatLeadsNowhereFailsItsStage_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("trust");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("code");
        const QString here = m_appliance.place();
        const QStringList pin{"--pin", m_appliance.fingerprint()};
        QFile none(m_folder.filePath("none.pem"));
        QVERIFY(none.open(QFile::WriteOnly));
        const auto row = [](const char* name, const QString& url, const QStringList& trust,
                            const QByteArray& token, const char* states, const char* stage,
                            const char* code) {
            QTest::newRow(name) << url << trust << token << QString(states) << QString(stage)
                                << QString(code);
        };
        row("no address", "two words", {}, kToken, "fssssssss", "address", "invalid-settings");
        row("not encrypted", "http://" + here, {}, kToken, "fssssssss", "address", "invalid-settings");
        row("unknown host", "appliance.invalid", {}, kToken, "pfsssssss", "lookup", "host-not-found");
        row("closed port", QString("127.0.0.1:%1").arg(freePort()), {}, kToken, "ppfssssss", "tcp",
            "connection-refused");
        row("not trusted", here, {}, kToken, "pppfsssss", "tls", "tls-untrusted");
        row("wrong pin", here, {"--pin", QString("ab").repeated(32)}, kToken, "pppfsssss", "tls",
            "certificate-changed");
        row("no authority in the file", here, {"--ca", none.fileName()}, kToken, "pppfsssss", "tls",
            "ca-file-unusable");
        row("wrong private token", here, pin, "private-that-is-not-known", "pppppfsss", "signature",
            "wrong-token");
        row("wrong public token", here, pin + QStringList{"--public-token", "other"}, kToken, "pppppfsss",
            "signature", "wrong-token");
        row("quotes around the token", here, pin, "  '" + kToken + "' \r\n", "ppppppppp", "", "");
        row("what was copied from a browser", "https://" + here + "/#modelbreach", pin, kToken, "ppppppppp",
            "", "");
    }

    void aWayThatLeadsNowhereFailsItsStage()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, trust);
        QFETCH(QByteArray, token);
        QFETCH(QString, states);
        QFETCH(QString, stage);
        QFETCH(QString, code);
        const Run tested = runConsole(testArguments(url, trust + QStringList{"--format", "json"}), token);
        verify(tested, states, stage, code);
        QVERIFY(!tested.errors.contains(token.trimmed()));
        QCOMPARE(tested.errors.contains("private token were removed"), token.startsWith(' '));
        QCOMPARE(tested.errors.contains("https:// was removed"), url.startsWith("https"));
    }

    void textShowsTheLadder()
    {
        const Run tested =
            runConsole(testArguments(m_appliance.place(), {"--pin", m_appliance.fingerprint()}), kToken);
        QCOMPARE(tested.exitStatus, 0);
        const QList<QByteArray> lines = tested.output.trimmed().split('\n');
        QCOMPARE(lines.size(), kStages.size() + 1);
        QVERIFY(lines[2].startsWith("ok ") && lines[2].contains("TCP connection") &&
                lines[2].contains(" ms  "));
        QVERIFY(lines.last().contains("works"));
        const Run failed = runConsole(testArguments(m_appliance.place(), {}), kToken);
        QCOMPARE(failed.exitStatus, 2);
        QVERIFY2(failed.output.contains("-> Compare the fingerprint"), failed.output);
        QVERIFY(failed.output.contains(m_appliance.fingerprint().toLatin1()));
        QVERIFY(!tested.output.contains(kToken) && !failed.output.contains(kToken));
    }

    void interruptingItEndsItCleanlyAndTheTokenIsInNoPlaceOthersCanRead_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("format");
        QTest::newRow("Ctrl-C, JSON") << SIGINT << "json";
        QTest::newRow("Ctrl-C, text") << SIGINT << "text";
        QTest::newRow("terminate") << SIGTERM << "json";
    }

    void interruptingItEndsItCleanlyAndTheTokenIsInNoPlaceOthersCanRead()
    {
        QFETCH(int, signal);
        QFETCH(QString, format);
        ApplianceProcess appliance({"--fault", "silent"});
        QVERIFY(appliance.start());
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", home.path());
        environment.insert("XDG_RUNTIME_DIR", home.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.start(
            ownProgram("duskwatchctl"),
            testArguments(appliance.place(), {"--pin", appliance.fingerprint(), "--format", format}));
        QVERIFY(process.waitForStarted(kPatienceMs));
        process.write(kToken + '\n'); // standard input stays open, as a terminal does
        const QString folder = QString("/proc/%1/").arg(process.processId());
        // Once it has a socket to the appliance, it has taken the token.
        const auto sockets = [&folder] {
            int count = 0;
            for (const QFileInfo& file :
                 QDir(folder + "fd").entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
                count += QFile::symLinkTarget(file.filePath()).contains("socket:");
            return count;
        };
        if (format == "text")
            QTRY_VERIFY_WITH_TIMEOUT(process.peek(10'000).contains("TLS and certificate"), kPatienceMs);
        else
            QTRY_VERIFY_WITH_TIMEOUT(sockets() > 0 || ::geteuid() != 0, kPatienceMs);
        int looked = 0;
        for (const char* name : {"cmdline", "environ", "status", "comm", "maps"}) {
            QFile file(folder + name);
            if (!file.open(QFile::ReadOnly))
                continue; // the kernel lets nobody but root look: better still
            ++looked;
            QVERIFY2(!file.readAll().contains(kToken), name);
        }
        QVERIFY(looked > 0);
        QFile arguments(folder + "cmdline");
        QVERIFY(arguments.open(QFile::ReadOnly));
        QVERIFY(arguments.readAll().contains("--private-token-stdin")); // it is the right process
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(kPatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.contains("cancelled"), output);
        if (format == "json") {
            const QJsonObject report = QJsonDocument::fromJson(output).object();
            QCOMPARE(report.value("ok").toBool(true), false);
            QVERIFY2(statesOf(report).endsWith("sssss"), output);
            QCOMPARE(report.value("stages").toArray().last()["code"].toString(), QString("cancelled"));
        }
        QVERIFY(!output.contains(kToken) && !process.readAllStandardError().contains(kToken));
        QVERIFY(QDir(home.path())
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // stores nothing
    }

    void interruptingItWhileItWaitsForTheTokenEndsItAsWell()
    {
        QProcess process;
        process.start(ownProgram("duskwatchctl"), testArguments(m_appliance.place(), {}));
        QVERIFY(process.waitForStarted(kPatienceMs));
        process.write("half a to");
        const QString status = QString("/proc/%1/status").arg(process.processId());
        const auto catches = [&status] { // SIGINT has a handler
            QFile file(status);
            if (!file.open(QFile::ReadOnly))
                return false;
            for (const QByteArray& line : file.readAll().split('\n')) {
                if (line.startsWith("SigCgt:"))
                    return (line.mid(7).trimmed().toULongLong(nullptr, 16) & (1u << (SIGINT - 1))) != 0;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(catches(), kPatienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(kPatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().contains("cancelled"));
    }

private:
    QTemporaryDir m_folder;
    ApplianceProcess m_appliance; ///< without a fault
};

QTEST_GUILESS_MAIN(TestConnectionTestProgram)
#include "tst_connectiontestprogram.moc"
