// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logexporter.h"
#include "tests/support/storebuilder.h"

#include <QFile>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

struct Bench
{
    TemporaryStore store;
    QTemporaryDir folder;
    QByteArrayList lines;

    explicit Bench(int count)
    {
        BatchBuilder batch(store.source());
        for (int i = 0; i < count; ++i) {
            QByteArray line = "line " + QByteArray::number(i);
            line += QByteArray("\0\xff\r\x1b[31m", 8); // nothing of this may be changed
            lines << line;
            batch.add({.externalId = std::to_string(i)}, 1000 + i, line.toStdString());
        }
        store.commit(batch);
    }
    QString path() const { return folder.filePath(QStringLiteral("log.txt")); }
    LogExport wanted(std::vector<LogSpan> spans) const { return {store.source(), std::move(spans), path()}; }
    QByteArray expected(LogSpan span) const
    {
        QByteArray out;
        for (std::int64_t i = span.first; i < span.end; ++i)
            out += lines[i] + '\n';
        return out;
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void ignore(std::int64_t, std::int64_t) {}

} // namespace

class TestLogExporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileHasTheLinesByteForByte()
    {
        Bench bench(700);
        const auto written = exportLog(bench.store.reader(), bench.wanted({{0, 700}}), ignore);
        QVERIFY(written.ok());
        QCOMPARE(written->lines, 700);
        QCOMPARE(bench.content(), bench.expected({0, 700}));
        QCOMPARE(written->bytes, bench.content().size());
    }

    void onlyTheSpansAreWritten()
    {
        Bench bench(700);
        QVERIFY(exportLog(bench.store.reader(), bench.wanted({{3, 4}, {250, 300}, {699, 700}}), ignore).ok());
        QCOMPARE(bench.content(),
                 bench.expected({3, 4}) + bench.expected({250, 300}) + bench.expected({699, 700}));
    }

    void progressReachesTheTotal()
    {
        Bench bench(700);
        std::int64_t last = 0;
        QVERIFY(exportLog(bench.store.reader(), bench.wanted({{0, 300}, {400, 700}}),
                          [&last](std::int64_t done, std::int64_t total) {
                              QCOMPARE(total, 600);
                              QVERIFY(done > last);
                              last = done;
                          })
                    .ok());
        QCOMPARE(last, 600);
    }

    void aCancelledExportLeavesTheOldFile()
    {
        Bench bench(700);
        QVERIFY(exportLog(bench.store.reader(), bench.wanted({{0, 1}}), ignore).ok());
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        const auto result = exportLog(
            bench.store.reader(), bench.wanted({{0, 700}}),
            [&cancel](std::int64_t, std::int64_t) { cancel->store(true); }, cancel);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(bench.content(), bench.expected({0, 1}));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        Bench bench(1);
        LogExport wanted = bench.wanted({{0, 1}});
        wanted.path = bench.folder.filePath(QStringLiteral("missing/log.txt"));
        const auto result = exportLog(bench.store.reader(), wanted, ignore);
        QCOMPARE(result.error().code, ErrorCode::FileUnwritable);
        QVERIFY(result.error().detail.contains(wanted.path));
    }
};

QTEST_GUILESS_MAIN(TestLogExporter)
#include "tst_logexporter.moc"
