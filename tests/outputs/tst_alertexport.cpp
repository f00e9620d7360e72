// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertexport.h"

#include "tests/support/storebuilder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kAlerts = 600; // more than two pieces

void fill(TemporaryStore& store)
{
    BatchBuilder builder(store.source());
    for (int i = 0; i < kAlerts; ++i) {
        EventSpec spec;
        spec.externalId = std::to_string(i + 1);
        spec.timeMs += i;
        spec.score = i % 2 == 0 ? 0.9 : 0.3;
        builder.add(
            spec, 1'700'000'000'500,
            R"(host darktrace {"model":{"name":"Device::Port Scan","priority":3},"score":0.9,"pbid":)" +
                spec.externalId + R"(,"mitreTechniques":[{"technique":"x","techniqueID":"T1046"}]})");
    }
    store.commit(builder);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAlertExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAlertIsWrittenOnceAndNewestFirst()
    {
        TemporaryStore store;
        fill(store);
        QBuffer out;
        QVERIFY(out.open(QBuffer::WriteOnly));
        std::int64_t last = 0;
        const auto written = writeAlerts(store.reader(), {}, out, [&](std::int64_t done, std::int64_t total) {
            QCOMPARE(total, std::int64_t(kAlerts));
            QVERIFY(done > last);
            last = done;
        });
        QVERIFY(written.ok());
        QCOMPARE(written.value(), std::int64_t(kAlerts));
        QCOMPARE(last, std::int64_t(kAlerts));
        QList<QByteArray> lines = out.data().split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QCOMPARE(lines.size(), kAlerts);
        for (int i = 0; i < kAlerts; ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object()["externalId"].toString(),
                     QString::number(kAlerts - i));
    }

    void theFilterAndTheLimitCount()
    {
        TemporaryStore store;
        fill(store);
        AlertExport wanted;
        wanted.filter.priorities.insert(store.rows().at(0).priority);
        const qsizetype matching = qsizetype(store.rows(wanted.filter).size());
        QVERIFY(matching > 0 && matching < kAlerts);
        QBuffer out;
        QVERIFY(out.open(QBuffer::WriteOnly));
        QCOMPARE(writeAlerts(store.reader(), wanted, out).value(), std::int64_t(matching));
        wanted.limit = 5;
        QCOMPARE(writeAlerts(store.reader(), wanted, out).value(), std::int64_t(5));
    }

    void csvBeginsWithAHeading()
    {
        TemporaryStore store;
        fill(store);
        QTemporaryDir folder;
        const QString path = folder.filePath("alerts.csv");
        AlertExport wanted;
        wanted.format = AlertFileFormat::Csv;
        QVERIFY(exportAlerts(store.reader(), wanted, path).ok());
        const QByteArray text = contentOf(path);
        QVERIFY(text.startsWith("id,time,priority"));
        QCOMPARE(text.count("\r\n"), kAlerts + 1);
    }

    void aCancelledExportLeavesWhatWasThere()
    {
        TemporaryStore store;
        fill(store);
        QTemporaryDir folder;
        const QString path = folder.filePath("alerts.jsonl");
        QFile before(path);
        QVERIFY(before.open(QFile::WriteOnly));
        before.write("before");
        before.close();
        const CancelFlag cancel = std::make_shared<std::atomic<bool>>(false);
        const auto written = exportAlerts(
            store.reader(), {}, path, [&](std::int64_t, std::int64_t) { cancel->store(true); }, cancel);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no rest of it
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        TemporaryStore store;
        fill(store);
        const auto written = exportAlerts(store.reader(), {}, "/proc/no/such/place");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }

    void ecsIsWrittenOfEveryAlert()
    {
        TemporaryStore store;
        fill(store);
        AlertExport wanted;
        wanted.format = AlertFileFormat::Ecs;
        QBuffer out;
        QVERIFY(out.open(QBuffer::WriteOnly));
        QCOMPARE(writeAlerts(store.reader(), wanted, out).value(), std::int64_t(kAlerts));
        QList<QByteArray> lines = out.data().split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QCOMPARE(lines.size(), kAlerts);
        for (int i = 0; i < kAlerts; ++i)
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object()["event"].toObject()["id"].toString(),
                     QString::number(kAlerts - i));
    }
};

QTEST_GUILESS_MAIN(TestAlertExport)
#include "tst_alertexport.moc"
