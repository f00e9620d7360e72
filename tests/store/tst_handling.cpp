// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/handlingtable.h"
#include "tests/support/storebuilder.h"

#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

class TestHandling : public QObject
{
    Q_OBJECT

    static AlertChangeOutcome change(TemporaryStore& store, AlertChangeKind kind, const QString& text,
                                     const std::vector<EventId>& ids, std::int64_t nowMs = 5)
    {
        AlertChangeOutcome outcome;
        const auto changed =
            store.writer().changeAlerts({{kind, text}, ids}, QStringLiteral("ada"), nowMs, outcome);
        if (!changed)
            outcome.error = changed.error();
        return outcome;
    }
    static void undo(TemporaryStore& store, const AlertChangeOutcome& done)
    {
        AlertChangeOutcome outcome;
        for (const AlertChangeStep& step : done.undo)
            store.writer().changeAlerts(step, QStringLiteral("ada"), 6, outcome).value();
    }
    /// A store with alerts 1, 2, 3 and an informational event 4.
    static std::vector<EventId> fill(TemporaryStore& store)
    {
        BatchBuilder batch(store.source());
        batch.add({.externalId = "1"}).add({.externalId = "2"}).add({.externalId = "3"});
        batch.add({.externalId = "4", .category = Category::Informational});
        const StoredBatch stored = store.commit(batch);
        std::vector<EventId> ids;
        for (qint64 id = toInt(stored.firstNew); id <= toInt(stored.lastNew); ++id)
            ids.push_back(EventId{id});
        return ids;
    }

private Q_SLOTS:
    void aChangeIsDoneToAlertsOnlyAndUndoneWhole()
    {
        TemporaryStore store;
        const std::vector<EventId> ids = fill(store);
        change(store, AlertChangeKind::Acknowledge, {}, {ids[1]});
        const auto done = change(store, AlertChangeKind::Acknowledge, {}, ids);
        QCOMPARE(done.changed, 2); // 2 was acknowledged already, 4 is no alert
        QCOMPARE(done.asked, 4);
        undo(store, done);
        QCOMPARE(store.reader().detail(ids[0]).value().row.status, AlertStatus::New);
        QCOMPARE(store.reader().detail(ids[1]).value().row.status, AlertStatus::Acknowledged);
    }

    void undoOfAnAssignmentGivesEachAlertBackToWhoHadIt()
    {
        TemporaryStore store;
        const std::vector<EventId> ids = fill(store);
        change(store, AlertChangeKind::Assign, QStringLiteral("bob"), {ids[0]});
        change(store, AlertChangeKind::Assign, QStringLiteral("eve"), {ids[1]});
        const auto done =
            change(store, AlertChangeKind::Assign, QStringLiteral("ada"), {ids[0], ids[1], ids[2]});
        QCOMPARE(done.changed, 3);
        QCOMPARE(store.reader().detail(ids[1]).value().handling.assignee, QStringLiteral("ada"));
        undo(store, done);
        QCOMPARE(store.reader().detail(ids[0]).value().handling.assignee, QStringLiteral("bob"));
        QCOMPARE(store.reader().detail(ids[1]).value().handling.assignee, QStringLiteral("eve"));
        QCOMPARE(store.reader().detail(ids[2]).value().handling.assignee, QString());
    }

    void tagsKeepTheirOrderAndAreLimited()
    {
        TemporaryStore store;
        const EventId id = fill(store).front();
        change(store, AlertChangeKind::AddTag, QStringLiteral("beta"), {id});
        change(store, AlertChangeKind::AddTag, QStringLiteral(" alpha "), {id});
        QCOMPARE(change(store, AlertChangeKind::AddTag, QStringLiteral("beta"), {id}).changed, 0);
        QCOMPARE(store.reader().detail(id).value().handling.tags, QStringList({"beta", "alpha"}));
        for (int i = 0; i < 2 * kMaxTags; ++i)
            change(store, AlertChangeKind::AddTag, QString::number(i), {id});
        QCOMPARE(store.reader().detail(id).value().handling.tags.size(), qsizetype(kMaxTags));
        change(store, AlertChangeKind::RemoveTag, QStringLiteral("beta"), {id});
        QCOMPARE(store.reader().detail(id).value().handling.tags.front(), QStringLiteral("alpha"));
    }

    void theHistorySaysWhoDidWhatWhen()
    {
        TemporaryStore store;
        const EventId id = fill(store).front();
        change(store, AlertChangeKind::AddNote, QStringLiteral("looks\nbad"), {id}, 1000);
        change(store, AlertChangeKind::Acknowledge, {}, {id}, 2000);
        const auto note = change(store, AlertChangeKind::AddNote, QStringLiteral("mistake"), {id}, 3000);
        undo(store, note);
        const auto history = store.reader().detail(id).value().handling.history;
        QCOMPARE(history.size(), std::size_t(4));
        QCOMPARE(history[0].change, (AlertChange{AlertChangeKind::AddNote, QStringLiteral("looks\nbad")}));
        QCOMPARE(history[0].who, QStringLiteral("ada"));
        QCOMPARE(history[0].atMs, 1000);
        QCOMPARE(history[1].change.kind, AlertChangeKind::Acknowledge);
        QCOMPARE(history[3].change, (AlertChange{AlertChangeKind::TakeNoteBack, QStringLiteral("mistake")}));
    }

    void whatIsWrongIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, AlertChangeKind kind, const QString& text) {
            QTest::newRow(name) << static_cast<int>(kind) << text;
        };
        row("an empty tag", AlertChangeKind::AddTag, QStringLiteral("  "));
        row("a tag with a comma", AlertChangeKind::AddTag, QStringLiteral("a,b"));
        row("a tag of two lines", AlertChangeKind::AddTag, QStringLiteral("a\nb"));
        row("a long tag", AlertChangeKind::AddTag, QString(kMaxTagCharacters + 1, u'x'));
        row("an empty note", AlertChangeKind::AddNote, QStringLiteral(" \n"));
        row("a long note", AlertChangeKind::AddNote, QString(kMaxNoteCharacters + 1, u'x'));
        row("a long name", AlertChangeKind::Assign, QString(kMaxAssigneeCharacters + 1, u'x'));
        row("a name of two lines", AlertChangeKind::Assign, QStringLiteral("a\nb"));
    }

    void whatIsWrongIsRefusedAndChangesNothing()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        TemporaryStore store;
        const EventId id = fill(store).front();
        const auto done = change(store, static_cast<AlertChangeKind>(kind), text, {id});
        QVERIFY(done.error);
        QCOMPARE(done.error->code, ErrorCode::InvalidInput);
        QCOMPARE(done.changed, 0);
        QVERIFY(store.reader().detail(id).value().handling.history.empty());
    }

    void filterAndOrderKnowAssigneesAndTags()
    {
        TemporaryStore store;
        const std::vector<EventId> ids = fill(store);
        change(store, AlertChangeKind::Assign, QStringLiteral("ada"), {ids[0]});
        change(store, AlertChangeKind::Assign, QStringLiteral("bob"), {ids[1]});
        change(store, AlertChangeKind::AddTag, QStringLiteral("vip"), {ids[1]});
        change(store, AlertChangeKind::AddTag, QStringLiteral("vip lounge"), {ids[2]});
        AlertFilter mine;
        mine.assignee = QStringLiteral("ada");
        QCOMPARE(store.ids(mine), std::vector<EventId>({ids[0]}));
        AlertFilter nobodys;
        nobodys.assignee = QString();
        QCOMPARE(store.ids(nobodys), std::vector<EventId>({ids[2]}));
        AlertFilter tagged;
        tagged.tag = QStringLiteral("vip");
        tagged.fromMs = 0;                    // a number behind a text
        tagged.text = QStringLiteral("port"); // and a search before both
        QCOMPARE(store.ids(tagged), std::vector<EventId>({ids[1]}));
        const auto rows = store.rows({}, {AlertColumn::Assignee, true});
        QCOMPARE(rows[0].assignee, QStringLiteral("bob"));
        QCOMPARE(rows[1].assignee, QStringLiteral("ada"));
        QCOMPARE(rows[0].tags, QStringList({"vip"}));
    }

    void itSurvivesARepeatAndGoesWithItsEvent()
    {
        TemporaryStore store;
        const EventId id = fill(store).front();
        change(store, AlertChangeKind::Assign, QStringLiteral("ada"), {id});
        BatchBuilder batch(store.source());
        store.commit(batch.add({.externalId = "1"}));
        QCOMPARE(store.reader().detail(id).value().handling.assignee, QStringLiteral("ada"));
        RetentionSettings nothing;
        nothing.keepMs = 1;
        while (store.writer().removeExpired(nothing, 4'000'000'000'000).value()) {
        }
        SQLite::Database database(QString(store.folder() + "/duskwatch.db").toStdString());
        QCOMPARE(database.execAndGet("SELECT count(*) FROM handling").getInt(), 0);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM handling_change").getInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHandling)
#include "tst_handling.moc"
