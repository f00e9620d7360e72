// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"

#include "core/store/handlingtable.h"
#include "core/store/identity.h"
#include "core/store/investigationtable.h"
#include "core/store/logwriter.h"
#include "core/store/searchindex.h"
#include "core/store/writer.h"

#include <limits>
#include <string>
#include <vector>

namespace duskwatch {
namespace {

constexpr int kEventsPerSlice = 5000;
constexpr int kBlocksPerSlice = 64;

struct OldEvent
{
    std::int64_t id;
    std::int64_t key; ///< first identity key it may have; 0: none
};

/// A slice of the oldest events, by id, that were last received before \a beforeMs.
std::vector<OldEvent> oldEvents(SQLite::Database& database, std::int64_t beforeMs)
{
    SQLite::Statement select(
        database,
        "SELECT e.id, e.kind, e.external_id, s.appliance FROM event e JOIN source s ON s.id = e.source "
        "WHERE e.id < ?3 AND e.last_received < ?1 ORDER BY e.id LIMIT ?2");
    select.bind(1, beforeMs);
    select.bind(2, kEventsPerSlice);
    select.bind(3, firstIdReceivedFrom(database, beforeMs));
    std::vector<OldEvent> events;
    while (select.executeStep()) {
        OldEvent event{select.getColumn(0).getInt64(), 0};
        if (!select.getColumn(2).isNull())
            event.key = identityKey(select.getColumn(3).getInt64(),
                                    static_cast<EventKind>(select.getColumn(1).getInt()),
                                    select.getColumn(2).getString());
        events.push_back(event);
    }
    return events;
}

/// Removes the identity row of \a event; a hashed key may have moved on after collisions.
void removeIdentity(SQLite::Statement& owner, SQLite::Statement& remove, const OldEvent& event)
{
    for (std::int64_t key = event.key; key != 0; key = nextIdentityKey(key)) {
        owner.tryReset();
        owner.bind(1, key);
        if (!owner.executeStep())
            return;
        if (owner.getColumn(0).getInt64() == event.id) {
            remove.tryReset();
            remove.bind(1, key);
            remove.exec();
            return;
        }
        if (!isHashedIdentity(key))
            return;
    }
}

bool removeEvents(SQLite::Database& database, std::int64_t beforeMs)
{
    const std::vector<OldEvent> events = oldEvents(database, beforeMs);
    SQLite::Statement remove(database, "DELETE FROM event WHERE id = ?");
    SQLite::Statement owner(database, "SELECT event FROM identity WHERE key = ?");
    SQLite::Statement removeKey(database, "DELETE FROM identity WHERE key = ?");
    SQLite::Statement writeBack(database, "DELETE FROM write_back WHERE event = ?");
    HandlingTable handling(database);
    InvestigationTable investigations(database);
    for (const OldEvent& event : events) {
        removeIdentity(owner, removeKey, event);
        handling.remove(event.id);
        investigations.removeEvent(event.id);
        writeBack.reset();
        writeBack.bind(1, event.id);
        writeBack.exec();
        remove.tryReset();
        remove.bind(1, event.id);
        remove.exec();
    }
    return events.size() == kEventsPerSlice;
}

/// Drops full-text partitions none of whose events are left. The newest is always kept.
void dropEmptyPartitions(SQLite::Database& database)
{
    const std::int64_t oldest =
        database.execAndGet("SELECT ifnull(min(id), (SELECT 0)) FROM event").getInt64();
    for (const std::int64_t partition : searchPartitions(database)) {
        if (oldest > 0 && (partition + 1) * kPartitionEvents <= oldest)
            database.exec("DROP TABLE " + partitionTable(partition));
    }
}

/// Removes one source's oldest blocks; the few loose lines stay. True when a whole slice went.
bool removeLog(SQLite::Database& database, std::int64_t source, std::int64_t beforeMs)
{
    const std::int64_t from = logKey(SourceId{source}, 0);
    const std::int64_t to = logKey(SourceId{source + 1}, 0);
    SQLite::Statement select(database, "SELECT key, count, length(data), last_received FROM log_block "
                                       "WHERE key >= ? AND key < ? ORDER BY key LIMIT ?");
    select.bind(1, from);
    select.bind(2, to);
    select.bind(3, kBlocksPerSlice);
    std::int64_t first = -1;
    std::int64_t freed = 0;
    int blocks = 0;
    while (select.executeStep() && select.getColumn(3).getInt64() < beforeMs) {
        first = logSequence(select.getColumn(0).getInt64()) + select.getColumn(1).getInt64();
        freed += select.getColumn(2).getInt64();
        ++blocks;
    }
    if (blocks == 0)
        return false;
    SQLite::Statement remove(database, "DELETE FROM log_block WHERE key >= ? AND key < ?");
    remove.bind(1, from);
    remove.bind(2, logKey(SourceId{source}, first));
    remove.exec();
    SQLite::Statement removeFilters(database, "DELETE FROM log_filter WHERE key >= ? AND key < ?");
    removeFilters.bind(1, from);
    removeFilters.bind(2, logKey(SourceId{source}, first));
    removeFilters.exec();
    SQLite::Statement update(database,
                             "UPDATE source SET log_first = ?2, log_stored_bytes = log_stored_bytes - ?3 "
                             "WHERE id = ?1");
    update.bind(1, source);
    update.bind(2, first);
    update.bind(3, freed);
    update.exec();
    return blocks == kBlocksPerSlice;
}

bool removeLogs(SQLite::Database& database, std::int64_t beforeMs)
{
    std::vector<std::int64_t> sources;
    SQLite::Statement select(database, "SELECT id FROM source");
    while (select.executeStep())
        sources.push_back(select.getColumn(0).getInt64());
    bool more = false;
    for (const std::int64_t source : sources)
        more |= removeLog(database, source, beforeMs);
    return more;
}

/// Where to cut so that a slice of the oldest data goes: the time of receipt of the slice's last event, or of
/// the last log block of a slice where no event is left.
std::int64_t cutForSize(SQLite::Database& database)
{
    const std::int64_t byEvents = database
                                      .execAndGet("SELECT ifnull(max(last_received), -1) FROM (SELECT "
                                                  "last_received FROM event ORDER BY id LIMIT " +
                                                  std::to_string(kEventsPerSlice) + ")")
                                      .getInt64();
    const std::int64_t byBlocks =
        database.execAndGet("SELECT ifnull(min(last_received), -1) FROM log_block").getInt64();
    return std::max(byEvents, byBlocks) + 1;
}

} // namespace

std::int64_t firstIdReceivedFrom(SQLite::Database& database, std::int64_t beforeMs)
{
    std::int64_t low = database.execAndGet("SELECT ifnull(min(id), 0) FROM event").getInt64();
    std::int64_t high = database.execAndGet("SELECT ifnull(max(id), 0) + 1 FROM event").getInt64();
    SQLite::Statement at(database, "SELECT id, first_received FROM event WHERE id >= ? ORDER BY id LIMIT 1");
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        at.reset();
        at.bind(1, middle);
        if (!at.executeStep() || at.getColumn(1).getInt64() >= beforeMs)
            high = middle;
        else
            low = at.getColumn(0).getInt64() + 1;
    }
    return low;
}

std::int64_t usedBytes(SQLite::Database& database)
{
    const std::int64_t pages = database.execAndGet("PRAGMA page_count").getInt64();
    const std::int64_t free = database.execAndGet("PRAGMA freelist_count").getInt64();
    return (pages - free) * database.execAndGet("PRAGMA page_size").getInt64();
}

bool removeExpiredSlice(SQLite::Database& database, const RetentionSettings& settings, std::int64_t nowMs)
{
    std::int64_t before =
        settings.keepMs ? nowMs - *settings.keepMs : std::numeric_limits<std::int64_t>::min();
    const bool tooLarge = settings.keepBytes && usedBytes(database) > *settings.keepBytes;
    if (tooLarge)
        before = std::max(before, cutForSize(database));
    if (before == std::numeric_limits<std::int64_t>::min())
        return false;
    const std::int64_t usedBefore = usedBytes(database);
    bool more = removeEvents(database, before);
    more |= removeLogs(database, before);
    dropEmptyPartitions(database);
    SQLite::Statement kept(database, "DELETE FROM unparsed_kept WHERE received < ?");
    kept.bind(1, before);
    kept.exec();
    // Still too large: go on while it helps.
    return more ||
           (tooLarge && usedBytes(database) < usedBefore && usedBytes(database) > *settings.keepBytes);
}

} // namespace duskwatch
