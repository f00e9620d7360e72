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
        QCOMPARE(batch.lines, kBreach);
        QCOMPARE(batch.records[0].event.externalId, std::string("7"));
        QCOMPARE(batch.records[0].verdict.priority, Priority::High);
        QCOMPARE(batch.records[0].receivedAtMs, 123);
    }

    void detectionRulesDecideAboutWhatComesFromThenOn()
    {
        DetectionRule rule;
        rule.id = RuleId{9};
        rule.action = RuleAction::Off;
        rule.match.models = QStringList{QStringLiteral("device::own*")};
        Fixture fixture;
        fixture.give(kBreach);
        fixture.assembler.setRules(std::make_shared<const RuleSet>(DetectionRules{rule}));
        fixture.give(kBreach);
        fixture.assembler.flush();
        const auto batches = fixture.queue.take(10);
        const std::vector<IngestRecord>& records = batches[0].records;
        QCOMPARE(records[0].verdict.outcome, Outcome::Alert);
        QCOMPARE(records[0].decision.action, RuleAction::None);
        QCOMPARE(records[1].verdict.outcome, Outcome::Suppressed);
        QCOMPARE(records[1].verdict.priority, Priority::None);
        QCOMPARE(records[1].decision.rule, RuleId{9});
        QCOMPARE(records[1].decision.action, RuleAction::Off);
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
        std::string expected;
        for (const IngestRecord& record : batches[0].records) {
            QCOMPARE(record.length, static_cast<std::uint32_t>(kBreach.size()));
            expected += kBreach;
        }
        QCOMPARE(batches[0].lines, expected);
    }

    void fullBlocksArePackedOnTheWayWhileTheStoreIsBusy()
    {
        Fixture fixture;
        fixture.give(kBreach);
        fixture.assembler.flush(); // waits for the store from now on
        for (std::size_t i = 0; i < LinePacker::kBlockLines; ++i)
            fixture.give(kBreach);
        fixture.assembler.flush();
        const auto batches = fixture.queue.take(10'000);
        QCOMPARE(batches[1].blocks.size(), std::size_t{1});
        QCOMPARE(std::size_t{batches[1].blocks[0].count}, LinePacker::kBlockLines);
        QVERIFY(!batches[1].blocks[0].frame.empty());
        QVERIFY(batches[1].blocks[0].frame.size() < kBreach.size() * 20);
        QVERIFY(batches[1].blocks[0].lines.empty());
    }

    void aStoreWithNothingToDoPacksBlocksItself()
    {
        Fixture fixture;
        std::string expected;
        for (std::size_t i = 0; i < LinePacker::kBlockLines; ++i) {
            fixture.give(kBreach);
            expected += kBreach;
        }
        fixture.assembler.flush();
        const auto batches = fixture.queue.take(10'000);
        QCOMPARE(batches[0].blocks.size(), std::size_t{1});
        QVERIFY(batches[0].blocks[0].frame.empty());
        QCOMPARE(batches[0].blocks[0].lines, expected);
        QVERIFY(batches[0].lines.empty());
    }

    void linesAfterABlockThatWasHandedOnWithItsBufferAreWhole()
    {
        Fixture fixture;
        const std::string line(300'000, 'l'); // not JSON; a few of them fill a block
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 8; ++i)
                fixture.give(line + std::to_string(i));
            fixture.assembler.flush();
            auto batches = fixture.queue.take(10'000);
            QCOMPARE(batches.size(), std::size_t{1});
            QVERIFY(!batches[0].blocks.empty());
            std::string all;
            for (const ClosedBlock& block : batches[0].blocks) {
                QVERIFY(block.frame.empty());
                all += block.lines;
            }
            all += batches[0].lines;
            std::string given;
            for (int i = 0; i < 8; ++i)
                given += line + std::to_string(i);
            QVERIFY(all == given);
            std::size_t bytes = 0;
            for (const IngestBatch& batch : batches)
                bytes += batch.weightBytes();
            fixture.queue.giveBack(std::move(batches)); // so the next round writes into the same buffers
            fixture.queue.release(bytes);
        }
    }

    void whatFollowsAFullBlockIsABlockToo()
    {
        Fixture fixture;
        for (std::size_t i = 0; i < LinePacker::kBlockLines + 1; ++i)
            fixture.give(kBreach);
        fixture.assembler.flush();
        const auto batches = fixture.queue.take(10'000);
        QCOMPARE(batches[0].blocks.size(), std::size_t{2});
        QCOMPARE(std::size_t{batches[0].blocks[1].count}, std::size_t{1});
        QCOMPARE(batches[0].blocks[1].lines, kBreach);
        QVERIFY(batches[0].lines.empty());
    }

    void aFloodIsNotCutIntoPiecesForAnIdleStore()
    {
        Fixture fixture;
        const std::string large(200'000, 'x');
        fixture.give(large);
        fixture.assembler.roundFinished();
        QVERIFY(!fixture.assembler.isEmpty());
        fixture.give(kBreach);
        fixture.assembler.roundFinished(); // it has ended
        QVERIFY(fixture.assembler.isEmpty());
    }

    void aBatchIsFlushedWhenItWaitedForAWholeInterval()
    {
        Fixture fixture;
        fixture.assembler.flushWaiting();
        fixture.give(kBreach);
        fixture.assembler.flushWaiting(); // it may have begun a moment ago
        QVERIFY(!fixture.assembler.isEmpty());
        fixture.assembler.flushWaiting();
        QVERIFY(fixture.assembler.isEmpty());
    }

    void unwantedUnparsedLinesStayOutOfTheLog()
    {
        WriteQueue queue;
        IngestAssembler assembler(SourceId{1}, false, queue, [] {});
        for (const std::string& line : {std::string("rubbish"), kBreach, std::string(20'000, '?')}) {
            Frame frame;
            frame.bytes = line;
            assembler.frame(frame);
        }
        assembler.flush();
        const auto batches = queue.take(10);
        QCOMPARE(batches[0].records.size(), std::size_t{3});
        QCOMPARE(batches[0].lines, kBreach);
        QCOMPARE(batches[0].aside.size(), std::size_t{2});
        QCOMPARE(batches[0].aside[0].line, std::string("rubbish"));
        QCOMPARE(batches[0].aside[1].line.size(), kKeptUnparsedBytes);
    }

    void aBatchIsBoundedByRecordsAndBytes()
    {
        Fixture fixture;
        for (std::size_t i = 0; i < IngestAssembler::kBatchRecords; ++i)
            fixture.give("x");
        QVERIFY(fixture.assembler.isEmpty());
        fixture.queue.take(10'000);
        const std::string large(kMaxFrameBytes, 'x');
        for (std::size_t bytes = 0; bytes < IngestAssembler::kBatchBytes; bytes += large.size())
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
