// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedquery.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

SavedQuery query(const QString& name, const QString& text = QStringLiteral("beacon"))
{
    SavedQuery made;
    made.name = name;
    made.query = text;
    made.createdMs = 1'700'000'000'000;
    return made;
}

std::vector<SavedQuery> all(TemporaryStore& store)
{
    auto queries = store.writer().savedQueries();
    return queries ? std::move(queries).value() : std::vector<SavedQuery>{};
}

QStringList names(TemporaryStore& store)
{
    QStringList list;
    for (const SavedQuery& each : all(store))
        list << each.name;
    return list;
}

ErrorCode refusalOf(const Result<QueryId>& result)
{
    return result ? ErrorCode{} : result.error().code;
}

} // namespace

class TestQueryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryComesBackAsItWasAlsoAfterReopening()
    {
        TemporaryStore store;
        SavedQuery kept =
            query(QStringLiteral("Beacons"), QStringLiteral("where(score > 0.8) \"\u00e9\"\nx"));
        kept.source = store.source();
        const auto id = store.writer().saveQuery(kept);
        QVERIFY(id.ok() && toInt(id.value()) > 0);
        QVERIFY(store.writer().saveQuery(query(QStringLiteral("Any log"))).ok());
        store.reopen();
        const std::vector<SavedQuery> back = all(store);
        QCOMPARE(names(store), (QStringList{"Any log", "Beacons"}));
        QVERIFY(!back[0].source.has_value());
        QCOMPARE(back[1].id, id.value());
        QCOMPARE(back[1].query, kept.query);
        QCOMPARE(back[1].source, kept.source);
        QCOMPARE(back[1].createdMs, kept.createdMs);
    }

    void theyAreOrderedByNameWithoutCase()
    {
        TemporaryStore store;
        for (const char* name : {"beta", "Alpha", "Gamma", "alpine"})
            QVERIFY(store.writer().saveQuery(query(QString::fromLatin1(name))).ok());
        QCOMPARE(names(store), (QStringList{"Alpha", "alpine", "beta", "Gamma"}));
    }

    void renamingKeepsWhatIsNotNamed()
    {
        TemporaryStore store;
        SavedQuery kept = query(QStringLiteral("Old"));
        kept.id = store.writer().saveQuery(kept).value();
        QVERIFY(store.writer().saveQuery(query(QStringLiteral("Other"))).ok());
        SavedQuery renamed = kept;
        renamed.name = QStringLiteral("New");
        renamed.createdMs = 5; // stays what it was
        QCOMPARE(store.writer().saveQuery(renamed).value(), kept.id);
        QCOMPARE(names(store), (QStringList{"New", "Other"}));
        QCOMPARE(all(store)[0].query, kept.query);
        QCOMPARE(all(store)[0].createdMs, kept.createdMs);
        renamed.name = QStringLiteral("NEW"); // only its case
        QVERIFY(store.writer().saveQuery(renamed).ok());
        QCOMPARE(names(store), (QStringList{"NEW", "Other"}));
    }

    void replacingTakesTheNewTextAndLog()
    {
        TemporaryStore store;
        SavedQuery kept = query(QStringLiteral("Mine"));
        kept.source = store.source();
        kept.id = store.writer().saveQuery(kept).value();
        kept.query = QStringLiteral("scan");
        kept.source.reset();
        QVERIFY(store.writer().saveQuery(kept).ok());
        QCOMPARE(all(store).size(), std::size_t(1));
        QCOMPARE(all(store)[0].query, QStringLiteral("scan"));
        QVERIFY(!all(store)[0].source.has_value());
    }

    void aTakenNameIsRefusedAndChangesNothing()
    {
        TemporaryStore store;
        SavedQuery first = query(QStringLiteral("Caf\u00c9"));
        first.id = store.writer().saveQuery(first).value();
        SavedQuery second = query(QStringLiteral("Second"));
        second.id = store.writer().saveQuery(second).value();
        const auto again = store.writer().saveQuery(query(QStringLiteral("  caf\u00e9 ")));
        QCOMPARE(refusalOf(again), ErrorCode::AlreadyExists);
        QCOMPARE(again.error().detail, first.name); // the one that has it
        second.name = QStringLiteral("CAF\u00c9");
        QCOMPARE(refusalOf(store.writer().saveQuery(second)), ErrorCode::AlreadyExists);
        QCOMPARE(names(store), (QStringList{first.name, "Second"}));
    }

    void aRemovedOneIsGoneAndItsNameFree()
    {
        TemporaryStore store;
        const QueryId id = store.writer().saveQuery(query(QStringLiteral("Mine"))).value();
        QVERIFY(store.writer().removeQuery(id).ok());
        QVERIFY(all(store).empty());
        QCOMPARE(store.writer().removeQuery(id).error().code, ErrorCode::NotFound);
        QVERIFY(store.writer().saveQuery(query(QStringLiteral("Mine"))).ok());
        store.reopen();
        QCOMPARE(names(store), QStringList{"Mine"});
    }

    void whatIsNotThereCannotBeReplaced()
    {
        TemporaryStore store;
        SavedQuery stranger = query(QStringLiteral("Mine"));
        stranger.id = QueryId{77};
        QCOMPARE(refusalOf(store.writer().saveQuery(stranger)), ErrorCode::NotFound);
        QVERIFY(all(store).empty());
    }

    void boundsHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("taken");
        const QString good = QStringLiteral("x");
        QTest::newRow("longest name") << QString(kMaxQueryName, u'n') << good << true;
        QTest::newRow("longer name") << QString(kMaxQueryName + 1, u'n') << good << false;
        QTest::newRow("blanks around it do not count")
            << QStringLiteral(" \t") + QString(kMaxQueryName, u'n') + u'\n' << good << true;
        QTest::newRow("no name") << QString() << good << false;
        QTest::newRow("blank name") << QStringLiteral(" \t\n") << good << false;
        QTest::newRow("longest query") << good << QString(kMaxSavedQuery, u'q') << true;
        QTest::newRow("longer query") << good << QString(kMaxSavedQuery + 1, u'q') << false;
        QTest::newRow("empty query") << good << QString() << true;
        QTest::newRow("query that is none") << good << QStringLiteral("where((") << true;
    }

    void boundsHold()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, taken);
        TemporaryStore store;
        const auto saved = store.writer().saveQuery(query(name, text));
        QCOMPARE(saved.ok(), taken);
        QCOMPARE(all(store).size(), std::size_t(taken));
        if (!taken) {
            QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
            return;
        }
        QCOMPARE(all(store)[0].name, name.trimmed());
        QCOMPARE(all(store)[0].query, text);
    }

    void hostileTextsAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE saved_query; --");
        QTest::newRow("quotes") << QStringLiteral("\"'`\\");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>");
        QTest::newRow("wildcards") << QStringLiteral("%_*?");
        QTest::newRow("other direction") << QStringLiteral("a\u202eb");
        QTest::newRow("terminal") << QStringLiteral("a\u001b[31mb");
        QTest::newRow("zero") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("beyond the basic plane") << QString::fromUcs4(U"\U0001F50D", 1);
    }

    void hostileTextsAreKeptAsTheyAre()
    {
        QFETCH(QString, text);
        TemporaryStore store;
        QVERIFY(store.writer().saveQuery(query(QStringLiteral("before"))).ok());
        const auto id = store.writer().saveQuery(query(text, text));
        QVERIFY(id.ok());
        store.reopen();
        QCOMPARE(all(store).size(), std::size_t(2));
        bool found = false;
        for (const SavedQuery& each : all(store))
            found = found || (each.id == id.value() && each.name == text && each.query == text);
        QVERIFY(found);
        QCOMPARE(refusalOf(store.writer().saveQuery(query(text))), ErrorCode::AlreadyExists);
        QVERIFY(store.writer().removeQuery(id.value()).ok());
        QCOMPARE(names(store), QStringList{"before"});
    }

    void thereIsRoomForSoMany()
    {
        TemporaryStore store;
        QueryId last{};
        for (std::size_t i = 0; i < kMaxSavedQueries; ++i)
            last = store.writer().saveQuery(query(QStringLiteral("q%1").arg(i))).value();
        QCOMPARE(refusalOf(store.writer().saveQuery(query(QStringLiteral("one more")))),
                 ErrorCode::InvalidInput);
        SavedQuery changed = query(QStringLiteral("still changeable"));
        changed.id = last;
        QVERIFY(store.writer().saveQuery(changed).ok());
        QVERIFY(store.writer().removeQuery(last).ok());
        QVERIFY(store.writer().saveQuery(query(QStringLiteral("one more"))).ok());
    }
};

QTEST_GUILESS_MAIN(TestQueryTable)
#include "tst_querytable.moc"
