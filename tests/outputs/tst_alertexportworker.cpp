// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertexportworker.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr int kPatienceMs = 20'000;

void fill(TemporaryStore& store, int count)
{
    BatchBuilder builder(store.source());
    for (int i = 1; i <= count; ++i) {
        EventSpec spec;
        spec.externalId = std::to_string(i);
        builder.add(spec);
    }
    store.commit(builder);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAlertExportWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheAlertsAskedForAreWritten()
    {
        TemporaryStore store;
        fill(store, 5);
        QTemporaryDir folder;
        AlertExportWorker worker(store.folder());
        QSignalSpy exported(&worker, &AlertExportWorker::exported);
        AlertExport wanted;
        wanted.ids = {EventId{4}, EventId{2}};
        const quint64 job = worker.start(wanted, folder.filePath("a.jsonl"));
        QVERIFY(exported.wait(kPatienceMs));
        QCOMPARE(exported[0][0].toULongLong(), job);
        QCOMPARE(exported[0][1].toLongLong(), 2);
        const QList<QByteArray> lines = contentOf(folder.filePath("a.jsonl")).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains("\"externalId\":\"4\"") && lines[1].contains("\"externalId\":\"2\""));
    }

    void whatIsCancelledLeavesNoFile()
    {
        TemporaryStore store;
        fill(store, 3000);
        QTemporaryDir folder;
        AlertExportWorker worker(store.folder());
        QSignalSpy failed(&worker, &AlertExportWorker::failed);
        QSignalSpy exported(&worker, &AlertExportWorker::exported);
        const auto path = [&folder](quint64 job) {
            return folder.filePath(QString::number(job));
        };
        for (quint64 job = 1; job <= 20; ++job)
            QCOMPARE(worker.start({}, path(job)), job);
        worker.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size() + exported.size(), 20, kPatienceMs);
        QVERIFY(!failed.isEmpty());
        for (const QList<QVariant>& one : failed) {
            QCOMPARE(one[1].value<Error>().code, ErrorCode::Cancelled);
            QVERIFY(!QFileInfo::exists(path(one[0].toULongLong())));
        }
        exported.clear();
        worker.start({}, folder.filePath("c.jsonl")); // a cancel is for what was there
        QVERIFY(exported.wait(kPatienceMs));
    }
};

QTEST_GUILESS_MAIN(TestAlertExportWorker)
#include "tst_alertexportworker.moc"
