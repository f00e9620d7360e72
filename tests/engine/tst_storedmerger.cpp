// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storedmerger.h"

#include <QTest>

using namespace duskwatch;

namespace {

StoredBatch batchOf(qint64 source, qint64 first, qint64 last, std::vector<EventId> updated = {})
{
    StoredBatch batch;
    batch.source = SourceId{source};
    batch.firstNew = EventId{first};
    batch.lastNew = EventId{last};
    batch.delta.received = 10;
    batch.delta.alerts = 10;
    batch.updated = std::move(updated);
    batch.logEnd = last;
    batch.lastReceivedAtMs = last * 10;
    return batch;
}

} // namespace

class TestStoredMerger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitsOfOneSourceBecomeOne()
    {
        StoredMerger merger;
        merger.add(batchOf(1, 5, 9, {EventId{3}, EventId{1}}));
        merger.add(batchOf(1, 0, 0, {EventId{3}})); // nothing new, only an update
        merger.add(batchOf(1, 10, 12));
        const auto merged = merger.take();
        QCOMPARE(merged.size(), std::size_t{1});
        QCOMPARE(merged[0].firstNew, EventId{5});
        QCOMPARE(merged[0].lastNew, EventId{12});
        QCOMPARE(merged[0].delta.received, 30);
        QCOMPARE(merged[0].updated, (std::vector<EventId>{EventId{1}, EventId{3}}));
        QCOMPARE(merged[0].logEnd, 12);
        QCOMPARE(merged[0].lastReceivedAtMs, 120);
        QVERIFY(merger.isEmpty());
        QVERIFY(merger.take().empty());
    }

    void whatWasRaisedTwiceIsToldOnce()
    {
        StoredMerger merger;
        for (int i = 0; i < 2; ++i) {
            StoredBatch batch = batchOf(1, 0, 0, {EventId{3}, EventId{4}});
            batch.raised = {EventId{3}};
            merger.add(batch);
        }
        QCOMPARE(merger.take()[0].raised, std::vector<EventId>{EventId{3}});
    }

    void sourcesStayApart()
    {
        StoredMerger merger;
        merger.add(batchOf(1, 1, 2));
        merger.add(batchOf(2, 3, 4));
        QCOMPARE(merger.take().size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestStoredMerger)
#include "tst_storedmerger.moc"
