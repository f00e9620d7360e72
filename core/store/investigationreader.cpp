// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationreader.h"

#include "core/store/alertrowsql.h"
#include "core/store/database.h"
#include "core/store/investigationlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace duskwatch {
namespace {

constexpr const char* kPriority = "max(1, CASE priority_set WHEN 0 THEN inherited ELSE priority_set END)";
constexpr const char* kSummary = "SELECT id, title, actor, rule, status, disposition, assignee, tags, "
                                 "inherited, priority_set, opened, changed, "
                                 "closed, first_alert, last_alert, alerts, merged_into FROM investigation";
/// The investigation ?1 and all that went into it, however deep.
constexpr const char* kParts =
    "WITH RECURSIVE parts (id) AS (SELECT ?1 UNION SELECT i.id FROM investigation i JOIN "
    "parts ON i.merged_into = parts.id AND i.merged_into <> 0) ";

QString textAt(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

InvestigationSummary summaryAt(SQLite::Statement& row)
{
    const auto number = [&](int column) {
        return row.getColumn(column).getInt64();
    };
    InvestigationSummary summary;
    summary.id = InvestigationId{number(0)};
    summary.title = textAt(row, 1);
    summary.actor = textAt(row, 2);
    summary.rule = RuleId{number(3)};
    summary.status = static_cast<InvestigationStatus>(number(4));
    summary.disposition = static_cast<Disposition>(number(5));
    summary.assignee = textAt(row, 6);
    summary.tags = textAt(row, 7).split(u'\n', Qt::SkipEmptyParts);
    summary.inherited = static_cast<InvestigationPriority>(std::max<std::int64_t>(1, number(8)));
    summary.prioritySet = number(9) != 0;
    summary.priority =
        summary.prioritySet ? static_cast<InvestigationPriority>(number(9)) : summary.inherited;
    summary.openedMs = number(10);
    summary.changedMs = number(11);
    summary.closedMs = number(12);
    summary.firstAlertMs = number(13);
    summary.lastAlertMs = number(14);
    summary.alerts = number(15);
    summary.mergedInto = InvestigationId{number(16)};
    return summary;
}

template <class Enum>
std::string inSet(const std::string& column, const EnumSet<Enum>& set)
{
    std::string values;
    for (unsigned bit = 0; bit < 32; ++bit) {
        if ((set.bits() >> bit) & 1u)
            values += (values.empty() ? "" : ",") + std::to_string(bit);
    }
    return " AND " + column + " IN (" + values + ")";
}

/// A filter as SQL. Texts are bound by name.
struct Conditions
{
    std::string where = " WHERE merged_into = 0";
    const InvestigationFilter& filter;
    std::string pattern; ///< for LIKE

    explicit Conditions(const InvestigationFilter& wanted)
        : filter(wanted)
    {
        QString text = filter.text.simplified();
        if (!text.isEmpty()) {
            for (const QChar special : {u'\\', u'%', u'_'})
                text.replace(special, QStringLiteral("\\") + special);
            pattern = '%' + text.toStdString() + '%';
            where += " AND (title LIKE :text ESCAPE '\\' OR actor LIKE :text ESCAPE '\\' OR tags LIKE :text "
                     "ESCAPE "
                     "'\\' OR assignee LIKE :text ESCAPE '\\' OR id = :number)";
        }
        if (filter.assignee)
            where += " AND assignee = :assignee";
        if (filter.fromMs)
            where += " AND last_alert >= :from";
        if (filter.toMs)
            where += " AND first_alert < :to";
    }
    std::string withStatuses() const
    {
        return filter.statuses.empty() ? std::string() : inSet("status", filter.statuses);
    }
    std::string withPriorities() const
    {
        return filter.priorities.empty() ? std::string() : inSet(kPriority, filter.priorities);
    }
    void bind(SQLite::Statement& statement) const
    {
        if (!pattern.empty()) {
            statement.bind(":text", pattern);
            QString number = filter.text.simplified();
            if (number.startsWith(u'#'))
                number.remove(0, 1);
            statement.bind(":number", static_cast<std::int64_t>(number.toLongLong()));
        }
        if (filter.assignee)
            statement.bind(":assignee", filter.assignee->toStdString());
        if (filter.fromMs)
            statement.bind(":from", *filter.fromMs);
        if (filter.toMs)
            statement.bind(":to", *filter.toMs);
    }
};

void readRefused(SQLite::Database& database, InvestigationList& list)
{
    SQLite::Statement select(database,
                             "SELECT reason, count, last FROM investigation_refusal ORDER BY reason");
    while (select.executeStep())
        list.refused.push_back({static_cast<InvestigationRefusal>(select.getColumn(0).getInt()),
                                select.getColumn(1).getInt64(), select.getColumn(2).getInt64()});
}

std::vector<InvestigationAlert> readAlerts(SQLite::Database& database, InvestigationId id)
{
    struct Held
    {
        std::int64_t event;
        std::int64_t joined;
        bool byHand;
    };
    std::vector<Held> held;
    SQLite::Statement links(
        database, "SELECT a.event, a.joined, a.by_hand FROM investigation_alert a JOIN event e ON "
                  "e.id = a.event WHERE a.investigation = ? ORDER BY e.time DESC, e.id DESC LIMIT ?");
    links.bind(1, static_cast<std::int64_t>(toInt(id)));
    links.bind(2, kMaxInvestigationAlertsShown);
    while (links.executeStep())
        held.push_back(
            {links.getColumn(0).getInt64(), links.getColumn(1).getInt64(), links.getColumn(2).getInt() != 0});
    std::reverse(held.begin(), held.end());
    std::vector<InvestigationAlert> alerts;
    SQLite::Statement row(database, selectAlertRow(true));
    for (const Held& one : held) {
        row.reset();
        row.bind(1, one.event);
        if (row.executeStep())
            alerts.push_back({toAlertRow(row), one.joined, one.byHand});
    }
    return alerts;
}

std::vector<InvestigationEntry> readEntries(SQLite::Database& database, InvestigationId id)
{
    std::vector<InvestigationEntry> entries;
    SQLite::Statement select(database,
                             std::string(kParts) +
                                 "SELECT id, investigation, at, who, kind, before, after FROM "
                                 "investigation_change WHERE investigation IN (SELECT id FROM parts) ORDER "
                                 "BY id DESC LIMIT ?2");
    select.bind(1, static_cast<std::int64_t>(toInt(id)));
    select.bind(2, kMaxInvestigationEntriesShown);
    while (select.executeStep())
        entries.push_back({select.getColumn(0).getInt64(), InvestigationId{select.getColumn(1).getInt64()},
                           select.getColumn(2).getInt64(), textAt(select, 3),
                           static_cast<InvestigationEvent>(select.getColumn(4).getInt()), textAt(select, 5),
                           textAt(select, 6)});
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace

std::vector<TimelineMoment> timelineOf(const InvestigationDetail& detail)
{
    std::vector<TimelineMoment> moments;
    moments.reserve(detail.alerts.size() + detail.entries.size());
    for (std::size_t i = 0; i < detail.alerts.size(); ++i)
        moments.push_back({detail.alerts[i].row.timeMs, true, i});
    for (std::size_t i = 0; i < detail.entries.size(); ++i)
        moments.push_back({detail.entries[i].atMs, false, i});
    // Alerts before what was done in the same moment: they were the cause.
    std::stable_sort(moments.begin(), moments.end(),
                     [](const TimelineMoment& a, const TimelineMoment& b) { return a.atMs < b.atMs; });
    return moments;
}

InvestigationReader::InvestigationReader(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

InvestigationReader::~InvestigationReader() = default;

Result<std::unique_ptr<InvestigationReader>> InvestigationReader::open(const QString& dataFolder)
{
    auto database = openDatabase(dataFolder, DatabaseUse::Read);
    if (!database)
        return database.error();
    return std::unique_ptr<InvestigationReader>(new InvestigationReader(std::move(database).value()));
}

template <class Work>
auto InvestigationReader::read(Work work) -> decltype(work())
{
    try {
        SQLite::Transaction transaction(*m_database);
        if (!m_database->tableExists("investigation"))
            return std::decay_t<decltype(work().value())>{};
        return work();
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

Result<InvestigationList> InvestigationReader::list(const InvestigationFilter& filter)
{
    return read([&]() -> Result<InvestigationList> {
        InvestigationList list;
        const Conditions conditions(filter);
        SQLite::Statement rows(*m_database, kSummary + conditions.where + conditions.withStatuses() +
                                                conditions.withPriorities() + " ORDER BY status = 3, " +
                                                kPriority + " DESC, last_alert DESC, id DESC LIMIT " +
                                                std::to_string(kMaxInvestigationsListed));
        conditions.bind(rows);
        while (rows.executeStep())
            list.rows.push_back(summaryAt(rows));
        SQLite::Statement statuses(*m_database, "SELECT status, count(*) FROM investigation" +
                                                    conditions.where + conditions.withPriorities() +
                                                    " GROUP BY status");
        conditions.bind(statuses);
        while (statuses.executeStep()) {
            const auto status = static_cast<InvestigationStatus>(statuses.getColumn(0).getInt());
            list.byStatus.at(static_cast<std::size_t>(status)) = statuses.getColumn(1).getInt64();
            if (filter.statuses.empty() || filter.statuses.contains(status))
                list.matching += statuses.getColumn(1).getInt64();
        }
        SQLite::Statement priorities(
            *m_database, std::string("SELECT ") + kPriority + " AS p, count(*) FROM investigation" +
                             conditions.where + conditions.withStatuses() + " GROUP BY p");
        conditions.bind(priorities);
        while (priorities.executeStep())
            list.byPriority.at(static_cast<std::size_t>(priorities.getColumn(0).getInt())) =
                priorities.getColumn(1).getInt64();
        list.limits = readInvestigationLimits(*m_database);
        list.notClosed = m_database
                             ->execAndGet("SELECT count(*) FROM investigation WHERE status IN (1, 2) AND "
                                          "merged_into = 0")
                             .getInt64();
        readRefused(*m_database, list);
        return list;
    });
}

Result<InvestigationDetail> InvestigationReader::detail(InvestigationId id)
{
    auto found = read([&]() -> Result<InvestigationDetail> {
        InvestigationDetail detail;
        SQLite::Statement row(*m_database, std::string(kSummary) + " WHERE id = ?");
        for (std::int64_t next = toInt(id); next != 0; next = toInt(detail.summary.mergedInto)) {
            row.reset();
            row.bind(1, next);
            if (!row.executeStep())
                return detail;
            detail.summary = summaryAt(row);
        }
        detail.alerts = readAlerts(*m_database, detail.summary.id);
        detail.entries = readEntries(*m_database, detail.summary.id);
        return detail;
    });
    if (found && found.value().summary.id == InvestigationId{})
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("duskwatch::Investigation", "The investigation")};
    return found;
}

Result<InvestigationId> InvestigationReader::holderOf(EventId event)
{
    return read([&]() -> Result<InvestigationId> {
        SQLite::Statement select(*m_database,
                                 "SELECT investigation FROM investigation_alert WHERE event = ?");
        select.bind(1, static_cast<std::int64_t>(toInt(event)));
        return InvestigationId{select.executeStep() ? select.getColumn(0).getInt64() : 0};
    });
}

} // namespace duskwatch
