// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch::test;

namespace {

/// A data folder with one event source.
class Folder
{
public:
    bool make()
    {
        return output({"source", "add", "--name", "dt", "--method", "collector", "--listen",
                       "tcp://127.0.0.1:16514"})
                   .exitStatus == 0;
    }
    Run output(const QStringList& arguments) const
    {
        return runConsole(arguments + QStringList{"--data-dir", m_folder.filePath("store")});
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QList<QJsonObject> listed() const
    {
        QList<QJsonObject> outputs;
        for (const QByteArray& line : output({"output", "list"}).output.split('\n'))
            if (!line.isEmpty())
                outputs += QJsonDocument::fromJson(line).object();
        return outputs;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestOutputProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outputsAreAddedListedChangedAndRemoved()
    {
        Folder folder;
        QVERIFY(folder.make());
        const Run added =
            folder.output({"output", "add", "--name", "archive", "--file", folder.file("x.log")});
        QVERIFY2(added.exitStatus == 0, added.errors);
        QCOMPARE(folder
                     .output({"output", "add", "--name", "siem", "--syslog", "tls://siem.example", "--send",
                              "alerts", "--format", "ecs", "--source", "DT", "--stopped"})
                     .exitStatus,
                 0);
        QList<QJsonObject> outputs = folder.listed();
        QCOMPARE(outputs.size(), 2);
        QCOMPARE(outputs[0]["to"].toString(), "file:" + folder.file("x.log"));
        QVERIFY(outputs[0]["started"].toBool());
        QCOMPARE(outputs[1]["to"].toString(), QString("tls://siem.example:6514"));
        QVERIFY(!outputs[1]["started"].toBool());
        QCOMPARE(outputs[1]["send"].toString(), QString("alerts"));

        QCOMPARE(folder
                     .output({"output", "edit", "--name", "SIEM", "--rename", "soc", "--syslog",
                              "tcp://[::1]:601"})
                     .exitStatus,
                 0);
        QCOMPARE(folder.output({"output", "start", "--name", "soc"}).exitStatus, 0);
        QCOMPARE(folder.output({"output", "stop", "--name", "archive"}).exitStatus, 0);
        outputs = folder.listed();
        QCOMPARE(outputs[1]["to"].toString(), QString("tcp://[::1]:601"));
        QCOMPARE(outputs[1]["send"].toString(), QString("alerts"));
        QVERIFY(outputs[1]["started"].toBool() && !outputs[0]["started"].toBool());
        QVERIFY(folder.output({"output", "list", "--format", "table"}).output.contains("tcp://[::1]:601"));

        QCOMPARE(folder.output({"output", "remove", "--name", "archive"}).exitStatus, 0);
        QCOMPARE(folder.listed().size(), 1);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QStringList add{"add", "--name", "x"};
        QTest::newRow("no place") << add << QByteArray("--file FILE");
        QTest::newRow("two places") << add + QStringList{"--file", "/x", "--syslog", "tcp://a:1"}
                                    << QByteArray("either");
        QTest::newRow("udp") << add + QStringList{"--syslog", "udp://a:514"} << QByteArray("tls://HOST:PORT");
        QTest::newRow("source") << add + QStringList{"--file", "/x", "--source", "nobody"}
                                << QByteArray("nobody");
        QTest::newRow("form of lines")
            << add + QStringList{"--file", "/x", "--format", "json"} << QByteArray("--send alerts");
        QTest::newRow("kind") << add + QStringList{"--file", "/x", "--kind", "moon"}
                              << QByteArray("model-breach");
        QTest::newRow("priority") << add + QStringList{"--file", "/x", "--priority", "huge"}
                                  << QByteArray("High, Medium or Low");
        QTest::newRow("facility") << add + QStringList{"--syslog", "tcp://a:1", "--facility", "24"}
                                  << QByteArray("0 to 23");
        QTest::newRow("fingerprint") << add + QStringList{"--syslog", "tls://a:1", "--fingerprint", "ab"}
                                     << QByteArray("64 hexadecimal digits");
        QTest::newRow("from") << add + QStringList{"--file", "/x", "--from", "monday"}
                              << QByteArray("oldest");
        QTest::newRow("unknown") << QStringList{"remove", "--name", "nobody"} << QByteArray("no output");
        QTest::newRow("no name") << QStringList{"add", "--file", "/x"} << QByteArray("--name");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        Folder folder;
        QVERIFY(folder.make());
        const Run run = folder.output(QStringList{"output"} + arguments);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(words), run.errors);
        QVERIFY(folder.listed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutputProgram)
#include "tst_outputprogram.moc"
