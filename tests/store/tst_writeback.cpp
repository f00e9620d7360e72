// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writebackrows.h"
#include "tests/support/storebuilder.h"

#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr ConnectionId kConnection{7};

/// A store whose only source writes back.
class Bench
{
public:
    explicit Bench(bool writesBack = true)
    {
        if (writesBack)
            route();
        BatchBuilder batch(store.source());
        batch.add({.externalId = "11"}).add({.externalId = "12"});
        batch.add({.kind = EventKind::AiAnalystIncident, .externalId = "ab-1"});
        batch.add({.kind = EventKind::SystemStatus, .externalId = "disk"});
        const StoredBatch stored = store.commit(batch);
        for (qint64 id = toInt(stored.firstNew); id <= toInt(stored.lastNew); ++id)
            ids.push_back(EventId{id});
    }
    void route() { store.writer().setWriteBackRoutes({{store.source(), kConnection}}); }
    void change(AlertChangeKind kind, const QString& text, const std::vector<EventId>& events,
                std::int64_t nowMs = 1000)
    {
        AlertChangeOutcome outcome;
        QVERIFY(store.writer().changeAlerts({{kind, text}, events}, "ada", nowMs, outcome));
    }
    std::vector<WriteBackItem> items(EventId id)
    {
        return store.reader().detail(id).value().handling.writeBack;
    }
    std::optional<WriteBackItem> next(std::int64_t nowMs = 5000)
    {
        return store.writer().nextWriteBack(kConnection, nowMs).value().item;
    }
    void end(std::int64_t item, WriteBackState state, std::int64_t nextTryMs = 0, std::int64_t nowMs = 6000)
    {
        WriteBackResult result;
        result.item = item;
        result.state = state;
        result.nextTryMs = nextTryMs;
        QVERIFY(store.writer().endWriteBack(result, nowMs));
    }
    /// The appliance tells about breach 11 again.
    void tell(std::optional<bool> acknowledged, std::int64_t atMs)
    {
        BatchBuilder batch(store.source());
        batch.add({.externalId = "11", .score = double(atMs % 100) / 100, .acknowledged = acknowledged},
                  atMs);
        store.commit(batch);
    }
    AlertStatus status() { return store.reader().detail(ids[0]).value().row.status; }

    TemporaryStore store;
    std::vector<EventId> ids;
};

} // namespace

class TestWriteBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleDoIsQueuedForBreachesAndIncidentEventsOnly()
    {
        Bench bench;
        bench.change(AlertChangeKind::Acknowledge, {}, bench.ids);
        bench.change(AlertChangeKind::AddNote, "seen", bench.ids);
        bench.change(AlertChangeKind::Assign, "bob", bench.ids);
        for (int i = 0; i < 3; ++i) {
            const auto items = bench.items(bench.ids[i]);
            QCOMPARE(items.size(), std::size_t(2));
            QCOMPARE(items[0].kind, WriteBackKind::Acknowledge);
            QCOMPARE(items[1].kind, WriteBackKind::Comment);
            QCOMPARE(items[1].text, QString("seen"));
            QCOMPARE(items[1].who, QString("ada"));
        }
        QVERIFY(bench.items(bench.ids[3]).empty());
        QCOMPARE(bench.store.writer().writeBackCounts().value(), (WriteBackCounts{{kConnection, 6, 0}}));
    }

    void nothingIsQueuedWhereNoConnectionWritesBack()
    {
        Bench bench(false);
        bench.change(AlertChangeKind::Acknowledge, {}, bench.ids);
        QVERIFY(bench.items(bench.ids[0]).empty());
    }

    void aLaterAcknowledgementReplacesOneThatWasNotSent()
    {
        Bench bench;
        const std::vector<EventId> one{bench.ids[0]};
        bench.change(AlertChangeKind::Acknowledge, {}, one);
        bench.change(AlertChangeKind::Unacknowledge, {}, one);
        QCOMPARE(bench.items(one[0]).size(), std::size_t(1));
        QCOMPARE(bench.items(one[0])[0].kind, WriteBackKind::Unacknowledge);
        QVERIFY(bench.store.writer().markWriteBackSending(bench.next()->id, 0, 5000, 5000).value());
        bench.change(AlertChangeKind::Acknowledge, {}, one);
        QCOMPARE(bench.items(one[0]).size(), std::size_t(2)); // that one may have arrived
        QCOMPARE(bench.next()->kind, WriteBackKind::Unacknowledge);
    }

    void aNoteTakenBackTakesItsCommentAlongUnlessThatWasSent()
    {
        Bench bench;
        const std::vector<EventId> one{bench.ids[0]};
        bench.change(AlertChangeKind::AddNote, "mistake", one);
        bench.change(AlertChangeKind::TakeNoteBack, "mistake", one);
        QVERIFY(bench.items(one[0]).empty());
        bench.change(AlertChangeKind::AddNote, "sent", one);
        bench.store.writer().markWriteBackSending(bench.next()->id, 0, 5000, 5000).value();
        bench.change(AlertChangeKind::TakeNoteBack, "sent", one);
        QCOMPARE(bench.items(one[0]).size(), std::size_t(1));
    }

    void aLongNoteIsCutBetweenCharacters()
    {
        Bench bench;
        const QString clock = QString::fromUcs4(U"\U0001F550");
        bench.change(AlertChangeKind::AddNote, QString(kMaxCommentCharacters - 2, u'x') + clock + "end",
                     {bench.ids[0]});
        const QString text = bench.items(bench.ids[0])[0].text;
        QVERIFY(text.size() <= kMaxCommentCharacters);
        QVERIFY(text.endsWith(QChar(0x2026)));
        QVERIFY(!text.at(text.size() - 2).isHighSurrogate());
    }

    void theQueueKeepsTheOrderOfOneAlertAndPassesOverWhatWaits()
    {
        Bench bench;
        bench.change(AlertChangeKind::AddNote, "first", {bench.ids[0]});
        bench.change(AlertChangeKind::AddNote, "second", {bench.ids[0]});
        bench.change(AlertChangeKind::AddNote, "other", {bench.ids[1]});
        bench.end(bench.next()->id, WriteBackState::Waiting, 9000);
        QCOMPARE(bench.next()->text, QString("other"));
        bench.end(bench.next()->id, WriteBackState::Done);
        QVERIFY(!bench.next());
        QCOMPARE(bench.store.writer().nextWriteBack(kConnection, 5000).value().dueMs,
                 std::optional<std::int64_t>(9000));
        QCOMPARE(bench.next(9000)->text, QString("first"));
        QCOMPARE(bench.next(9000)->attempts, 1);
    }

    void aQueueThatWasClosedGoesOnWhereItWas()
    {
        Bench bench;
        bench.change(AlertChangeKind::AddNote, "x", {bench.ids[0]});
        bench.store.writer().markWriteBackSending(bench.next()->id, 3, 5000, 15000).value();
        bench.store.reopen();
        bench.route();
        QVERIFY(!bench.next(14999)); // it may be under way
        const auto item = bench.next(15000);
        QVERIFY(item);
        QCOMPARE(item->state, WriteBackState::Sending);
        QCOMPARE(item->baseline, std::optional<std::int64_t>(3));
    }

    void whatFailedIsRetriedOrDiscarded()
    {
        Bench bench;
        bench.change(AlertChangeKind::AddNote, "x", {bench.ids[0], bench.ids[1]});
        const auto first = bench.next()->id;
        bench.store.writer().markWriteBackSending(first, 2, 5000, 15000).value();
        bench.end(first, WriteBackState::Failed);
        QCOMPARE(bench.store.writer().writeBackCounts().value(), (WriteBackCounts{{kConnection, 1, 1}}));
        QCOMPARE(bench.store.writer().retryWriteBack({first, {}}, 7000).value(), 1);
        QCOMPARE(bench.next()->state, WriteBackState::Sending); // read before it is sent again
        QCOMPARE(bench.store.writer().discardWriteBack({0, kConnection}).value(), 2);
        QVERIFY(bench.store.writer().writeBackCounts().value().empty());
    }

    void anAcknowledgementThatArrivedCanBeTakenBackThere()
    {
        Bench bench;
        const std::int64_t base = 1'700'000'001'000;
        bench.change(AlertChangeKind::Acknowledge, {}, {bench.ids[0]}, base);
        bench.tell(false, base + 1); // not told yet
        QCOMPARE(bench.status(), AlertStatus::Acknowledged);
        bench.end(bench.next(base + 2)->id, WriteBackState::Done, 0, base + 2);
        bench.tell(false, base + 50);
        QCOMPARE(bench.status(), AlertStatus::New);
        const auto history = bench.store.reader().detail(bench.ids[0]).value().handling.history;
        QCOMPARE(history.back().change.kind, AlertChangeKind::UnacknowledgedThere);
        QCOMPARE(history.size(), std::size_t(2));
    }

    void whatDarktraceChangedLaterOvertakesWhatWaits()
    {
        Bench bench;
        const std::int64_t base = 1'700'000'001'000;
        bench.tell(true, base);
        QCOMPARE(bench.status(), AlertStatus::Acknowledged);
        QVERIFY(
            bench.store.reader().detail(bench.ids[0]).value().handling.history.empty()); // replaced nothing
        bench.change(AlertChangeKind::Unacknowledge, {}, {bench.ids[0]}, base + 10);
        bench.tell(true, base + 20); // the same as before, it has not been told yet
        QCOMPARE(bench.status(), AlertStatus::New);
        bench.tell(false, base + 30);
        bench.tell(true, base + 40); // somebody there did it again
        QCOMPARE(bench.status(), AlertStatus::Acknowledged);
        QCOMPARE(bench.items(bench.ids[0])[0].state, WriteBackState::Overtaken);
        QVERIFY(!bench.next(base + 99));
    }

    void whatTheAttemptFindsNewerThereReplacesOurs()
    {
        Bench bench;
        bench.tell(true, 1'700'000'001'000);
        bench.change(AlertChangeKind::Unacknowledge, {}, {bench.ids[0]}, 1'700'000'001'001);
        WriteBackResult result;
        result.item = bench.next(1'700'000'001'002)->id;
        result.state = WriteBackState::Overtaken;
        result.seenMs = 1'700'000'001'500;
        result.by = "eve";
        QCOMPARE(bench.store.writer().endWriteBack(result, 1'700'000'002'000).value(), bench.ids[0]);
        QCOMPARE(bench.status(), AlertStatus::Acknowledged);
        const auto entry = bench.store.reader().detail(bench.ids[0]).value().handling.history.back();
        QCOMPARE(entry.change.kind, AlertChangeKind::AcknowledgedThere);
        QCOMPARE(entry.who, QString("eve"));
        QCOMPARE(entry.atMs, 1'700'000'001'500);
    }

    void itemsGoWithTheirEvents()
    {
        Bench bench;
        bench.change(AlertChangeKind::AddNote, "x", bench.ids);
        RetentionSettings settings;
        settings.keepMs = 1;
        QVERIFY(bench.store.writer().removeExpired(settings, 1'800'000'000'000));
        QVERIFY(bench.store.writer().writeBackCounts().value().empty());
    }
};

QTEST_GUILESS_MAIN(TestWriteBack)
#include "tst_writeback.moc"
