// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruledesk.h"

#include "core/triage/rulechanges.h"
#include "core/triage/rulejson.h"

namespace duskwatch {

RuleDesk::RuleDesk(StoreRunner runner, SourceNames sourceNames, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_runner(std::move(runner)),
      m_sourceNames(std::move(sourceNames)),
      m_clock(clock)
{
}

void RuleDesk::load()
{
    run([](DetectionRules rules) -> Result<DetectionRules> { return rules; },
        [this](const Result<void>& result) {
            if (!result)
                Q_EMIT loadFailed(result.error());
        });
}

void RuleDesk::run(StoreWriter::RuleChange change, std::function<void(const Result<void>&)> done)
{
    const bool runs = m_runner([this, change = std::move(change), done](StoreWriter& store) {
        auto rules = store.changeRules(change);
        QMetaObject::invokeMethod(
            this, [this, rules = std::move(rules), done] { take(rules, done); }, Qt::QueuedConnection);
    });
    if (!runs)
        QMetaObject::invokeMethod(
            this,
            [done] {
                done(Error{ErrorCode::StoreFailure, tr("The data folder is not open")});
            },
            Qt::QueuedConnection);
}

void RuleDesk::take(const Result<DetectionRules>& rules, const std::function<void(const Result<void>&)>& done)
{
    if (!rules) {
        done(rules.error());
        return;
    }
    m_rules = rules.value();
    Q_EMIT compiled(std::make_shared<const RuleSet>(m_rules));
    Q_EMIT rulesChanged();
    done({});
}

quint64 RuleDesk::change(StoreWriter::RuleChange change)
{
    const quint64 command = ++m_lastCommand;
    run(std::move(change), [this, command](const Result<void>& result) {
        Q_EMIT finished(command, result.ok(), result ? Error{} : result.error());
    });
    return command;
}

quint64 RuleDesk::add(const DetectionRule& rule, RuleId before)
{
    return change(
        [rule, before](DetectionRules rules) { return withRuleAdded(std::move(rules), rule, before); });
}

quint64 RuleDesk::edit(const DetectionRule& rule)
{
    return change([rule](DetectionRules rules) { return withRuleEdited(std::move(rules), rule); });
}

quint64 RuleDesk::remove(const std::vector<RuleId>& ids)
{
    return change([ids](DetectionRules rules) -> Result<DetectionRules> {
        return withoutRules(std::move(rules), ids);
    });
}

quint64 RuleDesk::setEnabled(const std::vector<RuleId>& ids, bool enabled)
{
    return change([ids, enabled](DetectionRules rules) -> Result<DetectionRules> {
        return withRulesEnabled(std::move(rules), ids, enabled);
    });
}

quint64 RuleDesk::move(RuleId id, int steps)
{
    return change([id, steps](DetectionRules rules) { return withRuleMoved(std::move(rules), id, steps); });
}

quint64 RuleDesk::restore(const DetectionRules& rules)
{
    return change([rules](const DetectionRules&) -> Result<DetectionRules> { return rules; });
}

quint64 RuleDesk::import(const QByteArray& file)
{
    // Read in the writer's thread: a file may be large.
    return change([file, from = sources()](DetectionRules rules) -> Result<DetectionRules> {
        const auto imported = rulesFromJson(file, from);
        return imported ? withRulesImported(std::move(rules), imported.value())
                        : Result<DetectionRules>(imported.error());
    });
}

QByteArray RuleDesk::exported() const
{
    return rulesToJson(m_rules, sources());
}

RuleSources RuleDesk::sources() const
{
    const QHash<qint64, QString> names = m_sourceNames();
    return {[names](std::int64_t row) { return names.value(row); },
            [names](const QString& name) -> std::optional<std::int64_t> {
                for (auto one = names.cbegin(); one != names.cend(); ++one) {
                    if (one.value().compare(name, Qt::CaseInsensitive) == 0)
                        return one.key();
                }
                return std::nullopt;
            }};
}

void RuleDesk::requestHits()
{
    m_runner([this, now = m_clock.nowMs()](StoreWriter& store) {
        const auto hits = store.ruleHits(now);
        if (hits)
            QMetaObject::invokeMethod(
                this, [this, hits] { Q_EMIT hitsRead(hits.value()); }, Qt::QueuedConnection);
    });
}

} // namespace duskwatch
