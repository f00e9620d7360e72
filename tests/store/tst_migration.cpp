// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datafolder.h"
#include "core/store/reader.h"
#include "core/store/schema.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

// The layout as version 0.1 made it, with a source, an alert and a setting in it. Never to be changed.
constexpr const char* kOldLayout = R"sql(
CREATE TABLE source (
    id               INTEGER PRIMARY KEY,
    name             TEXT    NOT NULL,
    settings         BLOB    NOT NULL,
    appliance        INTEGER NOT NULL,
    removed          INTEGER NOT NULL DEFAULT 0,
    received         INTEGER NOT NULL DEFAULT 0,
    unparsed         INTEGER NOT NULL DEFAULT 0,
    audit            INTEGER NOT NULL DEFAULT 0,
    informational    INTEGER NOT NULL DEFAULT 0,
    suppressed       INTEGER NOT NULL DEFAULT 0,
    resolved         INTEGER NOT NULL DEFAULT 0,
    alerts           INTEGER NOT NULL DEFAULT 0,
    updates          INTEGER NOT NULL DEFAULT 0,
    bytes            INTEGER NOT NULL DEFAULT 0,
    last_received    INTEGER NOT NULL DEFAULT 0,
    log_first        INTEGER NOT NULL DEFAULT 0,
    log_end          INTEGER NOT NULL DEFAULT 0,
    log_stored_bytes INTEGER NOT NULL DEFAULT 0,
    log_line_bytes   INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE event (
    id             INTEGER PRIMARY KEY,
    source         INTEGER NOT NULL,
    kind           INTEGER NOT NULL,
    outcome        INTEGER NOT NULL,
    priority       INTEGER NOT NULL,
    category       INTEGER NOT NULL,
    status         INTEGER NOT NULL,
    flags          INTEGER NOT NULL,
    time           INTEGER NOT NULL,
    event_time     INTEGER,
    first_received INTEGER NOT NULL,
    last_received  INTEGER NOT NULL,
    score          REAL,
    model_priority INTEGER,
    repeats        INTEGER NOT NULL,
    log_line       INTEGER NOT NULL,
    external_id    TEXT,
    title          TEXT,
    device         TEXT,
    address        TEXT,
    summary        TEXT,
    reasons        BLOB
);
CREATE INDEX event_by_time ON event (time, outcome, priority, category, kind, status, source);
CREATE TABLE identity (
    key   INTEGER PRIMARY KEY,
    event INTEGER NOT NULL
);
CREATE TABLE log_block (
    key            INTEGER PRIMARY KEY,
    count          INTEGER NOT NULL,
    first_received INTEGER NOT NULL,
    last_received  INTEGER NOT NULL,
    data           BLOB    NOT NULL
);
CREATE TABLE log_loose (
    key      INTEGER PRIMARY KEY,
    received INTEGER NOT NULL,
    verdict  INTEGER NOT NULL,
    line     BLOB    NOT NULL
);
CREATE TABLE unparsed_kept (
    id       INTEGER PRIMARY KEY,
    source   INTEGER NOT NULL,
    received INTEGER NOT NULL,
    line     BLOB    NOT NULL
);
CREATE INDEX unparsed_kept_by_source ON unparsed_kept (source, id);
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
PRAGMA application_id = 1146442571;
PRAGMA user_version = 1;
INSERT INTO source (id, name, settings, appliance, received, alerts)
VALUES (1, 'dt', x'7b22706f7274223a363531347d', 1, 1, 1);
INSERT INTO event (id, source, kind, outcome, priority, category, status, flags, time, first_received, last_received,
                   repeats, log_line, external_id, title)
VALUES (1, 1, 0, 4, 3, 0, 0, 0, 1700000000000, 1700000000000, 1700000000000, 0, 0, '77', 'Device::Old');
INSERT INTO setting (name, value) VALUES ('triage', '{"kept":true}');
)sql";

void makeOldStore(const QString& folder)
{
    SQLite::Database old(databasePath(folder).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec("PRAGMA journal_mode = WAL");
    old.exec(kOldLayout);
}

int version(const QString& folder)
{
    SQLite::Database database(databasePath(folder).toStdString(), SQLite::OPEN_READWRITE);
    return database.execAndGet("PRAGMA user_version").getInt();
}

std::string layout(const QString& folder)
{
    SQLite::Database database(databasePath(folder).toStdString(), SQLite::OPEN_READWRITE);
    return database
        .execAndGet("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY name)")
        .getString();
}

} // namespace

/// A store that an older program made becomes today's, with everything in it.
class TestMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldStoreKeepsWhatItHasAndCanDoWhatIsNew()
    {
        QTemporaryDir folder;
        makeOldStore(folder.path());
        QCOMPARE(version(folder.path()), 1);
        auto writer = StoreWriter::open(folder.path());
        QVERIFY2(writer.ok(), writer ? "" : qPrintable(userMessage(writer.error())));
        QCOMPARE(version(folder.path()), kSchemaVersion);
        const auto sources = writer.value()->sources();
        QCOMPARE(sources.value().size(), std::size_t{1});
        QCOMPARE(sources.value().front().name, QString("dt"));
        QCOMPARE(sources.value().front().settings, QByteArray("{\"port\":6514}"));
        QCOMPARE(sources.value().front().counters.alerts, 1);
        QCOMPARE(writer.value()->setting("triage").value(), QString("{\"kept\":true}"));
        const auto reader = StoreReader::open(folder.path());
        const auto rows = reader.value()->rows({EventId{1}});
        QCOMPARE(rows.value().at(0).title, QString("Device::Old"));

        QVERIFY(writer.value()->connections().value().empty());
        const auto credential = writer.value()->addCredential({{}, QUuid::createUuid(), "token", "", {}, {}});
        QVERIFY(credential.ok());
        QVERIFY(writer.value()->addConnection({{}, "hq", "{}", credential->id}).ok());
        QVERIFY(writer.value()->pollPositions(SourceId{1}).value().empty());
    }

    void anOldStoreEndsWithTheLayoutOfANewOne()
    {
        QTemporaryDir old, fresh;
        makeOldStore(old.path());
        QVERIFY(StoreWriter::open(old.path()).ok());
        QVERIFY(StoreWriter::open(fresh.path()).ok());
        QCOMPARE(layout(old.path()), layout(fresh.path()));
    }

    void aReaderLeavesAnOldStoreAsItIs()
    {
        QTemporaryDir folder;
        makeOldStore(folder.path());
        const auto reader = StoreReader::open(folder.path());
        QVERIFY(reader.ok());
        QVERIFY(reader.value()->connections().value().empty()); // it has no such tables
        QVERIFY(reader.value()->credentials().value().empty());
        QCOMPARE(version(folder.path()), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
