// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QCoreApplication>

#include <iterator>

namespace duskwatch {
namespace {

constexpr int kApplicationId = 0x4455534b; // "DUSK"

// Only append-ordered indexes: a randomly ordered one costs nine tenths of the ingest rate at 10 million rows.
// Searching by device, address, model or word goes through the full-text partitions (searchindex.h).
constexpr const char* kVersion1 = R"sql(
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
)sql";

// Names are made unique by the writer, which compares as people do and not only ASCII letters. The key names the
// secret in the keychain; the secret itself is never here.
constexpr const char* kVersion2 = R"sql(
CREATE TABLE credential (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    key         TEXT    NOT NULL UNIQUE,
    name        TEXT    NOT NULL,
    description TEXT    NOT NULL,
    type        INTEGER NOT NULL,
    place       INTEGER NOT NULL
);
CREATE TABLE connection (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL,
    settings   BLOB    NOT NULL,
    credential INTEGER NOT NULL
);
CREATE TABLE poll_position (
    source      INTEGER NOT NULL,
    endpoint    INTEGER NOT NULL,
    position_ms INTEGER NOT NULL,
    PRIMARY KEY (source, endpoint)
) WITHOUT ROWID;
)sql";

// What people do with alerts. Few events have a row here, and people are slow: an index in no order costs nothing.
constexpr const char* kVersion3 = R"sql(
CREATE TABLE handling (
    event    INTEGER PRIMARY KEY,
    assignee TEXT NOT NULL,
    tags     TEXT NOT NULL
);
CREATE TABLE handling_change (
    id    INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    at    INTEGER NOT NULL,
    who   TEXT    NOT NULL,
    kind  INTEGER NOT NULL,
    text  TEXT    NOT NULL
);
CREATE INDEX handling_change_by_event ON handling_change (event, id);
)sql";

// Detection rules in the order in which they are tried, and how many events each one decided about, by day (UTC). Ids
// are never used again, because events name them in their reasons.
constexpr const char* kVersion4 = R"sql(
CREATE TABLE rule (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    built_in TEXT    NOT NULL,
    data     BLOB    NOT NULL
);
CREATE TABLE rule_hit (
    rule         INTEGER NOT NULL,
    day          INTEGER NOT NULL,
    investigated INTEGER NOT NULL,
    tracked      INTEGER NOT NULL,
    off          INTEGER NOT NULL,
    excepted     INTEGER NOT NULL,
    PRIMARY KEY (rule, day)
) WITHOUT ROWID;
)sql";

// Investigations. A key leads alerts to the one investigation that is not closed and has it; a closed one keeps its keys
// for when it is opened again. What people and rules did is only ever added to: the triggers see to it.
constexpr const char* kVersion5 = R"sql(
CREATE TABLE investigation (
    id           INTEGER PRIMARY KEY,
    title        TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    asset        TEXT    NOT NULL,
    rule         INTEGER NOT NULL,
    status       INTEGER NOT NULL,
    disposition  INTEGER NOT NULL,
    assignee     TEXT    NOT NULL,
    tags         TEXT    NOT NULL,
    inherited    INTEGER NOT NULL,
    priority_set INTEGER NOT NULL,
    opened       INTEGER NOT NULL,
    changed      INTEGER NOT NULL,
    closed       INTEGER NOT NULL,
    first_alert  INTEGER NOT NULL,
    last_alert   INTEGER NOT NULL,
    alerts       INTEGER NOT NULL,
    merged_into  INTEGER NOT NULL
);
CREATE INDEX investigation_by_state ON investigation (status, merged_into);
CREATE INDEX investigation_by_merge ON investigation (merged_into) WHERE merged_into <> 0;
CREATE TABLE investigation_alert (
    event         INTEGER PRIMARY KEY,
    investigation INTEGER NOT NULL,
    urgency       INTEGER NOT NULL,
    by_hand       INTEGER NOT NULL,
    joined        INTEGER NOT NULL
);
CREATE INDEX investigation_alert_by_investigation ON investigation_alert (investigation, event);
CREATE TABLE investigation_key (
    investigation INTEGER NOT NULL,
    key           TEXT    NOT NULL,
    PRIMARY KEY (investigation, key)
) WITHOUT ROWID;
CREATE INDEX investigation_key_by_key ON investigation_key (key);
CREATE TABLE investigation_waiting (
    event   INTEGER NOT NULL,
    key     TEXT    NOT NULL,
    urgency INTEGER NOT NULL,
    time    INTEGER NOT NULL,
    PRIMARY KEY (event, key)
) WITHOUT ROWID;
CREATE TABLE investigation_refusal (
    reason INTEGER PRIMARY KEY,
    count  INTEGER NOT NULL,
    last   INTEGER NOT NULL
);
CREATE TABLE investigation_change (
    id            INTEGER PRIMARY KEY,
    investigation INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    who           TEXT    NOT NULL,
    kind          INTEGER NOT NULL,
    before        TEXT    NOT NULL,
    after         TEXT    NOT NULL
);
CREATE INDEX investigation_change_by_investigation ON investigation_change (investigation, id);
CREATE TRIGGER investigation_change_stays BEFORE UPDATE ON investigation_change
BEGIN SELECT raise(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER investigation_change_remains BEFORE DELETE ON investigation_change
BEGIN SELECT raise(ABORT, 'the audit trail is only added to'); END;
)sql";

// Log search.
constexpr const char* kVersion6 = R"sql(
CREATE TABLE saved_query (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT    NOT NULL,
    query   TEXT    NOT NULL,
    source  INTEGER,
    created INTEGER NOT NULL
);
)sql";

// Write-back: what is to be said to Darktrace, and what became of it. Few rows, written at the pace of people. baseline is
// how many equal comments were there before the first attempt; seen is when Darktrace says it was acknowledged.
constexpr const char* kVersion7 = R"sql(
CREATE TABLE write_back (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    event      INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    who        TEXT    NOT NULL,
    asked      INTEGER NOT NULL,
    state      INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    next_try   INTEGER NOT NULL DEFAULT 0,
    changed    INTEGER NOT NULL,
    baseline   INTEGER,
    seen       INTEGER,
    problem    TEXT    NOT NULL DEFAULT ''
);
CREATE INDEX write_back_by_event ON write_back (event, id);
CREATE INDEX write_back_by_queue ON write_back (connection, id) WHERE state IN (1, 2);
CREATE INDEX write_back_open ON write_back (connection, state) WHERE state IN (1, 2, 4);
)sql";

// Outputs: no line is copied, an output only knows which line of each log comes next. The file's length is true at
// the same commit as the lines, so that what a crash left behind it can be cut off.
constexpr const char* kVersion8 = R"sql(
CREATE TABLE output (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL,
    settings    BLOB    NOT NULL,
    enabled     INTEGER NOT NULL,
    created     INTEGER NOT NULL,
    sent        INTEGER NOT NULL DEFAULT 0,
    bytes       INTEGER NOT NULL DEFAULT 0,
    left_out    INTEGER NOT NULL DEFAULT 0,
    lost        INTEGER NOT NULL DEFAULT 0,
    resent      INTEGER NOT NULL DEFAULT 0,
    retries     INTEGER NOT NULL DEFAULT 0,
    last_sent   INTEGER NOT NULL DEFAULT 0,
    file_device INTEGER NOT NULL DEFAULT 0,
    file_number INTEGER NOT NULL DEFAULT 0,
    file_length INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE output_position (
    output INTEGER NOT NULL,
    source INTEGER NOT NULL,
    line   INTEGER NOT NULL,
    PRIMARY KEY (output, source)
) WITHOUT ROWID;
)sql";

// Filters of log blocks, by the block's key. A block without one may hold every word.
constexpr const char* kVersion9 = R"sql(
CREATE TABLE log_filter (
    key  INTEGER PRIMARY KEY,
    bits BLOB NOT NULL
);
)sql";

constexpr const char* kVersions[] = {kVersion1, kVersion2, kVersion3, kVersion4, kVersion5,
                                     kVersion6, kVersion7, kVersion8, kVersion9};
static_assert(std::size(kVersions) == kSchemaVersion);

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Schema", text);
}

} // namespace

Result<void> checkSchema(SQLite::Database& database)
{
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    const int tables = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt();
    if (tables == 0 && version == 0)
        return {};
    if (application != kApplicationId)
        return Error{ErrorCode::DatabaseDamaged, tr("The file is a database, but not one of Duskwatch")};
    if (version > kSchemaVersion)
        return Error{
            ErrorCode::DatabaseTooNew,
            tr("Its layout is number %1, this program knows up to %2").arg(version).arg(kSchemaVersion)};
    return {};
}

Result<void> migrateSchema(SQLite::Database& database)
{
    for (int version = database.execAndGet("PRAGMA user_version").getInt(); version < kSchemaVersion;
         ++version) {
        SQLite::Transaction transaction(database);
        database.exec(kVersions[version]);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
    return {};
}

} // namespace duskwatch
