// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ingestassembler.h"

#include <QTest>

using namespace duskwatch;

namespace {

const std::string kBreach =
    "<165>Aug  5 03:34:46 host darktrace {\"pbid\":7,\"score\":0.9,\"model\":{\"name\":"
    "\"Device::Own Test\",\"category\":\"Suspicious\"}}";

struct Fixture
{
    explicit Fixture(std::size_t limit = WriteQueue::kDefaultLimitBytes)
        : queue(limit),
          assembler(SourceId{4}, true, queue, [this] { ++wakes; })
    {
    }
    void give(const std::string& line, bool truncated = false)
    {
        Frame frame;
        frame.bytes = line;
        frame.truncated = truncated;
        frame.receivedAtMs = 123;
        assembler.frame(frame);
    }
    int wakes = 0;
    WriteQueue queue;
    IngestAssembler assembler;
};

} // namespace

class TestIngestAssembler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsDecodedJudgedAndKeptAsItCame()
    {
        Fixture fixture;
        fixture.give(kBreach);
        fixture.assembler.roundFinished(); // the store is idle: nothing waits
        QCOMPARE(fixture.wakes, 1);
        const auto batches = fixture.queue.take(10);
        QCOMPARE(batches.size(), std::size_t{1});
        const IngestBatch& batch = batches[0];
        QCOMPARE(batch.source, SourceId{4});
        QVERIFY(batch.keepUnparsed);
        QCOMPARE(batch.line(batch.records[0]), std::string_view(kBreach));
        QCOMPARE(batch.records[0].event.externalId, std::string("7"));
        QCOMPARE(batch.records[0].verdict.priority, Priority::High);
        QCOMPARE(batch.records[0].receivedAtMs, 123);
    }

    void whileTheStoreIsBusyLinesAreGathered()
    {
        Fixture fixture;
        fixture.give(kBreach);
        fixture.assembler.roundFinished();
        for (int i = 0; i < 20; ++i) {
            fixture.give(kBreach);
            fixture.assembler.roundFinished();
        }
        QCOMPARE(fixture.queue.take(1000).size(), std::size_t{1}); // only the first went on its way
        fixture.assembler.flush();
        const auto batches = fixture.queue.take(1000);
        QCOMPARE(batches.size(), std::size_t{1});
        QCOMPARE(batches[0].records.size(), std::size_t{20});
        for (const IngestRecord& record : batches[0].records)
            QCOMPARE(batches[0].line(record), std::string_view(kBreach));
    }

    void aBatchIsBoundedByRecordsAndBytes()
    {
        Fixture fixture;
        for (std::size_t i = 0; i < IngestAssembler::kBatchRecords; ++i)
            fixture.give("x");
        QVERIFY(fixture.assembler.isEmpty());
        fixture.queue.take(10'000);
        const std::string large(kMaxFrameBytes, 'x');
        for (int i = 0; i < 4; ++i)
            fixture.give(large);
        QVERIFY(fixture.assembler.isEmpty());
    }

    void aTruncatedFrameIsUnparsedEvenWhenItsPartLooksWhole()
    {
        Fixture fixture;
        fixture.give(kBreach, true);
        fixture.assembler.flush();
        const auto batches = fixture.queue.take(10);
        QCOMPARE(batches[0].records[0].verdict.outcome, Outcome::Unparsed);
        QVERIFY(!batches[0].records[0].event.unparsedReason.empty());
    }

    void aFullQueueAsksTheListenerToWait()
    {
        Fixture fixture(1000);
        QVERIFY(fixture.assembler.hasRoom());
        fixture.give(std::string(2000, 'x'));
        fixture.assembler.flush();
        QVERIFY(!fixture.assembler.hasRoom());
    }
};

QTEST_APPLESS_MAIN(TestIngestAssembler)
#include "tst_ingestassembler.moc"
