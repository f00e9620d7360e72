// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

void fill(TemporaryStore& store)
{
    BatchBuilder builder(store.source());
    for (const char* id : {"1", "2", "3"}) {
        EventSpec spec;
        spec.externalId = id;
        spec.title = "=cmd()";
        spec.timeMs += id[0];
        builder.add(spec);
    }
    store.commit(builder);
}

} // namespace

class TestExportProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFormatHasALineForEachAlert_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("lines");
        QTest::newRow("csv") << "csv" << QByteArray("id,time,") << 4;
        QTest::newRow("jsonl") << "jsonl" << QByteArray("{") << 3;
        QTest::newRow("ecs") << "ecs" << QByteArray("{\"@timestamp\":") << 3;
    }
    void eachFormatHasALineForEachAlert()
    {
        QFETCH(QString, format);
        TemporaryStore store;
        fill(store);
        const Run run = runConsole({"export", "--data-dir", store.folder(), "--format", format});
        QVERIFY2(run.exitStatus == 0, run.errors);
        QTEST(int(run.output.count('\n')), "lines");
        QFETCH(QByteArray, start);
        QVERIFY(run.output.startsWith(start));
    }

    void csvHasNoFormula()
    {
        TemporaryStore store;
        fill(store);
        const Run run = runConsole({"export", "--data-dir", store.folder(), "--format", "csv", "-"});
        QCOMPARE(run.output.count(",'=cmd(),"), 3);
        QVERIFY(!run.output.contains(",=cmd()"));
    }

    void aFileGetsTheNewestUpToTheLimit()
    {
        TemporaryStore store;
        fill(store);
        QTemporaryDir folder;
        const QString path = folder.filePath("alerts.jsonl");
        const Run run = runConsole({"export", "--data-dir", store.folder(), "--limit", "2", path});
        QVERIFY2(run.exitStatus == 0, run.errors);
        QVERIFY(run.output.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readLine()).object()["externalId"].toString(), QString("3"));
        QCOMPARE(QJsonDocument::fromJson(file.readLine()).object()["externalId"].toString(), QString("2"));
        QVERIFY(file.atEnd());
    }

    void aFullDiskBehindStandardOutputIsSaid()
    {
        TemporaryStore store;
        fill(store);
        QProcess program;
        program.setStandardOutputFile("/dev/full");
        program.start(ownProgram("duskwatchctl"), {"export", "--data-dir", store.folder()});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

    void aReaderThatGoesIsNoError()
    {
        TemporaryStore store;
        fill(store);
        const Run run = duskwatch::test::run(
            "/bin/sh", {"-c", "(sleep 0.2; \"$0\" export --data-dir \"$1\"; echo $? >&2) | true",
                        ownProgram("duskwatchctl"), store.folder()});
        QCOMPARE(run.errors, QByteArray("0\n"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("format") << QStringList{"--format", "xml"} << QByteArray("csv, jsonl, ecs");
        QTest::newRow("priority") << QStringList{"--priority", "Urgent"} << QByteArray("High, Medium or Low");
        QTest::newRow("limit") << QStringList{"--limit", "many"} << QByteArray("limit");
        QTest::newRow("two files") << QStringList{"a", "b"} << QByteArray("one file");
        QTest::newRow("place") << QStringList{"/proc/no/such/place"} << QByteArray("/proc/no/such/place");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        TemporaryStore store;
        const Run run = runConsole(QStringList{"export", "--data-dir", store.folder()} + options);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains(words), run.errors);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportProgram)
#include "tst_exportprogram.moc"
