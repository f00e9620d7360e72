// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/relatives.h"

#include "core/store/filtersql.h"
#include "core/store/searchindex.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kMaxDigits = 20;

struct Subject
{
    EventKind kind{};
    std::int64_t source = 0;
    std::string externalId;
    std::string device; ///< host name or label, else address
};

bool find(SQLite::Database& database, EventId id, Subject& subject)
{
    SQLite::Statement row(
        database, "SELECT kind, source, external_id, ifnull(device, address) FROM event WHERE id = ?");
    row.bind(1, std::int64_t{toInt(id)});
    if (!row.executeStep())
        return false;
    subject.kind = static_cast<EventKind>(row.getColumn(0).getInt());
    subject.source = row.getColumn(1).getInt64();
    subject.externalId = row.getColumn(2).getString();
    subject.device = row.getColumn(3).getString();
    return true;
}

/// Incidents of the same appliance only: another one counts its breaches on its own.
void readIncidents(SQLite::Database& database, const Subject& breach, Relatives& relatives)
{
    const std::string word = breachWord(breach.externalId);
    if (word.empty())
        return;
    std::string hits;
    const std::vector<std::int64_t> partitions = searchPartitions(database);
    for (const std::int64_t partition : partitions) {
        const std::string table = partitionTable(partition);
        hits += (hits.empty() ? "" : " UNION ALL ") +
                ("SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?1");
    }
    if (hits.empty())
        return;
    SQLite::Statement incidents(
        database, "SELECT id, title, time FROM event WHERE id IN (" + hits +
                      ") AND kind = ?2 AND source IN (SELECT id FROM source WHERE appliance = "
                      "(SELECT appliance FROM source WHERE id = ?3)) ORDER BY time DESC, id DESC LIMIT ?4");
    incidents.bind(1, "\"" + word + "\"");
    incidents.bind(2, static_cast<int>(EventKind::AiAnalystIncident));
    incidents.bind(3, breach.source);
    incidents.bind(4, kMaxRelatedIncidents + 1);
    while (incidents.executeStep())
        relatives.incidents.push_back({EventId{incidents.getColumn(0).getInt64()},
                                       QString::fromStdString(incidents.getColumn(1).getString()),
                                       incidents.getColumn(2).getInt64()});
    relatives.moreIncidents = relatives.incidents.size() > kMaxRelatedIncidents;
    if (relatives.moreIncidents)
        relatives.incidents.pop_back();
}

std::int64_t countAlerts(SQLite::Database& database, const std::string& device)
{
    AlertFilter filter;
    filter.device = QByteArray::fromStdString(device);
    const FilterSql sql = filterSql(filter, searchPartitions(database));
    SQLite::Statement count(database, sql.with + "SELECT count(*) FROM event" + sql.where);
    int next = 1;
    sql.bind(count, next);
    return count.executeStep() ? count.getColumn(0).getInt64() : 0;
}

std::optional<RelatedInvestigation> holderOf(SQLite::Database& database, EventId id)
{
    if (!database.tableExists("investigation_alert")) // a store from before there were any
        return std::nullopt;
    SQLite::Statement holder(database,
                             "SELECT i.id, i.title, i.status FROM investigation_alert a JOIN investigation i "
                             "ON i.id = a.investigation WHERE a.event = ?");
    holder.bind(1, std::int64_t{toInt(id)});
    if (!holder.executeStep())
        return std::nullopt;
    return RelatedInvestigation{InvestigationId{holder.getColumn(0).getInt64()},
                                QString::fromStdString(holder.getColumn(1).getString()),
                                static_cast<InvestigationStatus>(holder.getColumn(2).getInt())};
}

} // namespace

std::string breachWord(std::string_view pbid)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (pbid.empty() || pbid.size() > kMaxDigits || !std::all_of(pbid.begin(), pbid.end(), isDigit))
        return {};
    return std::string("\u00a7").append(pbid);
}

Relatives readRelatives(SQLite::Database& database, EventId id)
{
    Relatives relatives;
    Subject subject;
    if (!find(database, id, subject))
        return relatives;
    relatives.of = id;
    relatives.investigation = holderOf(database, id);
    if (subject.kind == EventKind::ModelBreach)
        readIncidents(database, subject, relatives);
    if (!subject.device.empty())
        relatives.alertsOfDevice = countAlerts(database, subject.device);
    return relatives;
}

} // namespace duskwatch
