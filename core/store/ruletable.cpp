// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ruletable.h"

#include "core/triage/builtinrules.h"
#include "core/triage/rulechecks.h"
#include "core/triage/rulejson.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StoreWriter", text);
}

QByteArray blobAt(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return {static_cast<const char*>(value.getBlob()), value.getBytes()};
}

auto withKey(DetectionRules& rules, const QString& key)
{
    return std::find_if(rules.begin(), rules.end(),
                        [&key](const DetectionRule& rule) { return rule.builtIn == key; });
}

/// Adds the built-in rules that are not there, each behind the one it is delivered behind.
void addBuiltIns(DetectionRules& rules)
{
    QString before;
    for (const DetectionRule& delivered : builtInRules()) {
        if (withKey(rules, delivered.builtIn) == rules.end()) {
            auto place = before.isEmpty()
                             ? std::find_if(rules.begin(), rules.end(),
                                            [](const DetectionRule& rule) { return rule.isBuiltIn(); })
                             : std::next(withKey(rules, before));
            rules.insert(place, delivered);
        }
        before = delivered.builtIn;
    }
}

Result<void> checkRules(const DetectionRules& rules)
{
    if (rules.size() > static_cast<std::size_t>(kMaxRules))
        return Error{ErrorCode::InvalidInput, tr("There are more than %1 rules").arg(kMaxRules)};
    QSet<QString> names;
    for (const DetectionRule& rule : rules) {
        if (const auto problem = checkRule(rule))
            return Error{ErrorCode::InvalidInput, problem->message};
        const QString name = rule.name.toCaseFolded();
        if (rule.isBuiltIn())
            continue;
        if (names.contains(name))
            return Error{ErrorCode::AlreadyExists, tr("A rule named %1").arg(rule.name)};
        names.insert(name);
    }
    return {};
}

void removeOthers(SQLite::Database& database, const DetectionRules& rules)
{
    QSet<qint64> kept;
    for (const DetectionRule& rule : rules)
        kept.insert(toInt(rule.id));
    SQLite::Statement own(database, "SELECT id FROM rule WHERE built_in = ''");
    SQLite::Statement remove(database, "DELETE FROM rule WHERE id = ?");
    std::vector<std::int64_t> gone;
    while (own.executeStep()) {
        if (!kept.contains(own.getColumn(0).getInt64()))
            gone.push_back(own.getColumn(0).getInt64());
    }
    for (const std::int64_t id : gone) {
        remove.tryReset();
        remove.bind(1, id);
        remove.exec();
    }
}

} // namespace

DetectionRules readRules(SQLite::Database& database)
{
    DetectionRules rules;
    SQLite::Statement rows(database, "SELECT id, built_in, data FROM rule ORDER BY position, id");
    while (rows.executeStep()) {
        auto rule = ruleFromJson(blobAt(rows, 2));
        const QString key = QString::fromUtf8(rows.getColumn(1).getText());
        if (!rule || (!key.isEmpty() && !builtInRule(key)))
            continue; // of a later version
        rules.push_back(std::move(rule).value());
        rules.back().id = RuleId{rows.getColumn(0).getInt64()};
    }
    addBuiltIns(rules);
    return rules;
}

Result<void> saveRules(SQLite::Database& database, DetectionRules& rules)
{
    std::stable_partition(rules.begin(), rules.end(),
                          [](const DetectionRule& rule) { return !rule.isBuiltIn(); });
    addBuiltIns(rules);
    if (auto checked = checkRules(rules); !checked)
        return checked;
    removeOthers(database, rules);
    SQLite::Statement save(database,
                           "INSERT OR REPLACE INTO rule (id, position, built_in, data) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (DetectionRule& rule : rules) {
        const QByteArray data = ruleToJson(rule);
        save.tryReset();
        if (toInt(rule.id) != 0)
            save.bind(1, toInt(rule.id));
        else
            save.bind(1);
        save.bind(2, position++);
        save.bind(3, rule.builtIn.toStdString());
        save.bind(4, static_cast<const void*>(data.constData()), static_cast<int>(data.size()));
        save.exec();
        if (toInt(rule.id) == 0)
            rule.id = RuleId{database.getLastInsertRowid()};
    }
    return {};
}

QString storedRuleName(SQLite::Database& database, RuleId id)
{
    if (!database.tableExists("rule"))
        return {}; // a store from before there were any
    SQLite::Statement row(database, "SELECT data FROM rule WHERE id = ?");
    row.bind(1, toInt(id));
    if (!row.executeStep())
        return {};
    const auto rule = ruleFromJson(blobAt(row, 0));
    return rule ? ruleName(rule.value()) : QString();
}

RuleHitMap readRuleHits(SQLite::Database& database, std::int64_t nowMs)
{
    RuleHitMap hits;
    SQLite::Statement rows(database, "SELECT rule, sum(investigated), sum(tracked), sum(off), sum(excepted) "
                                     "FROM rule_hit WHERE day > ? GROUP BY rule");
    rows.bind(1, nowMs / kMsPerRuleHitDay - kRuleHitDays);
    while (rows.executeStep())
        hits[RuleId{rows.getColumn(0).getInt64()}] = {
            rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(), rows.getColumn(3).getInt64(),
            rows.getColumn(4).getInt64()};
    return hits;
}

} // namespace duskwatch
