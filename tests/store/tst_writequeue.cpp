// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/linepacker.h"
#include "core/store/writequeue.h"

#include <QTest>

#include <thread>

using namespace duskwatch;

namespace {

IngestBatch batchOf(std::size_t records, std::size_t bytes)
{
    IngestBatch batch;
    batch.lines.assign(bytes, 'x');
    batch.records.resize(records);
    return batch;
}

} // namespace

class TestWriteQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheFirstBatchWakesTheWriter()
    {
        WriteQueue queue;
        QVERIFY(queue.push(batchOf(1, 10)));
        QVERIFY(!queue.push(batchOf(1, 10)));
        queue.take(100);
        QVERIFY(queue.push(batchOf(1, 10)));
    }

    void batchesComeOutInOrderUpToTheLimit()
    {
        WriteQueue queue;
        queue.push(batchOf(600, 1));
        queue.push(batchOf(300, 2));
        queue.push(batchOf(300, 3));
        const auto taken = queue.take(1000);
        QCOMPARE(taken.size(), std::size_t{2});
        QCOMPARE(taken[1].lines.size(), std::size_t{2});
        QCOMPARE(queue.take(1).size(), std::size_t{1}); // one comes even when it is larger than asked for
        QVERIFY(queue.take(1).empty());
    }

    void whatIsBeingWrittenCountsUntilItIsReleased()
    {
        WriteQueue queue(1000);
        queue.push(batchOf(0, 1000));
        QVERIFY(!queue.idle());
        QVERIFY(!queue.hasRoom());
        queue.take(10);
        QVERIFY(!queue.hasRoom());
        QVERIFY(queue.release(1000));
        QVERIFY(queue.hasRoom());
        QVERIFY(queue.idle());
    }

    void releaseWakesOnlyWhoWasRefused()
    {
        WriteQueue queue(1000);
        queue.push(batchOf(0, 400));
        QVERIFY(queue.hasRoom());
        QVERIFY(!queue.release(400));
    }

    void goingOnWaitsUntilHalfIsFree()
    {
        WriteQueue queue(1000);
        queue.push(batchOf(0, 400));
        queue.push(batchOf(0, 700));
        QVERIFY(!queue.hasRoom());
        QVERIFY(!queue.release(400)); // 700 of 1000 still wait
        QVERIFY(queue.release(700));
    }

    void largeBuffersOfWhatIsStoredServeAgainWithoutTheirContent()
    {
        WriteQueue queue;
        IngestBatch large = batchOf(3, 0);
        large.records.reserve(2 * LinePacker::kBlockLines);
        large.blocks.push_back({3, {}, std::string(LinePacker::kBlockBytes, 'x')});
        IngestBatch small = batchOf(3, 100);
        small.blocks.push_back({3, {}, std::string(100, 'x')});
        std::vector<IngestBatch> stored;
        stored.push_back(std::move(large));
        stored.push_back(std::move(small));
        queue.giveBack(std::move(stored));
        const auto records = queue.spareRecords();
        QVERIFY(records.empty() && records.capacity() >= 2 * LinePacker::kBlockLines);
        const std::string lines = queue.spareLines();
        QVERIFY(lines.empty() && lines.capacity() >= LinePacker::kBlockBytes);
        QVERIFY(queue.spareRecords().capacity() <
                LinePacker::kBlockLines); // those of the small one were not kept
        QVERIFY(queue.spareLines().capacity() < LinePacker::kBlockBytes);
    }

    void sparesAreFewAndCanBeDropped()
    {
        WriteQueue queue;
        std::vector<IngestBatch> stored;
        for (int i = 0; i < 20; ++i) {
            stored.push_back(batchOf(0, 0));
            stored.back().blocks.push_back({1, {}, std::string(LinePacker::kBlockBytes, 'x')});
        }
        queue.giveBack(std::move(stored));
        int spares = 0;
        while (queue.spareLines().capacity() >= LinePacker::kBlockBytes)
            ++spares;
        QCOMPARE(spares, 8);
        stored.clear();
        stored.push_back(batchOf(0, 0));
        stored.back().blocks.push_back({1, {}, std::string(LinePacker::kBlockBytes, 'x')});
        queue.giveBack(std::move(stored));
        queue.dropSpares();
        QVERIFY(queue.spareLines().capacity() < LinePacker::kBlockBytes);
    }

    void producersAndTheWriterMayMeet()
    {
        WriteQueue queue(10'000);
        constexpr int kBatches = 2000;
        std::thread producer([&] {
            for (int i = 0; i < kBatches; ++i) {
                while (!queue.hasRoom())
                    std::this_thread::yield();
                queue.push(batchOf(0, 100));
            }
        });
        int received = 0;
        while (received < kBatches) {
            std::size_t bytes = 0;
            for (const IngestBatch& batch : queue.take(16)) {
                bytes += batch.weightBytes();
                ++received;
            }
            queue.release(bytes);
        }
        producer.join();
        QVERIFY(queue.idle());
    }
};

QTEST_APPLESS_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
