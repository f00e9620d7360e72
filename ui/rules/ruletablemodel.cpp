// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruletablemodel.h"

#include "core/triage/builtinrules.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

namespace duskwatch {

void RuleTableModel::setRules(const DetectionRules& rules, const SourceNamesByRow& sources)
{
    beginResetModel();
    m_rules = rules;
    m_sources = sources;
    endResetModel();
}

void RuleTableModel::setHits(const RuleHitMap& hits)
{
    if (hits == m_hits)
        return;
    m_hits = hits;
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, Hits), index(rowCount() - 1, Hits));
}

int RuleTableModel::rowOf(RuleId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rule(row).id == id)
            return row;
    }
    return -1;
}

int RuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const
{
    const DetectionRule& one = rule(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return toolTip(one, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(one.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Hits || index.column() == Exceptions
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    default:
        return {};
    }
}

QString RuleTableModel::text(const DetectionRule& rule, int column) const
{
    switch (column) {
    case Name:
        return visibleText(ruleName(rule));
    case Match:
        return ruleMatchText(rule.match, m_sources);
    case Action:
        return ruleActionText(rule.action);
    case Priority:
        return rule.action == RuleAction::CreatesInvestigations ? rulePriorityText(rule.priority)
                                                                : QStringLiteral("—");
    case Hits: {
        const auto hits = m_hits.find(rule.id);
        return countText(hits == m_hits.end() ? 0 : hits->second.total());
    }
    default:
        return rule.exceptions.empty() ? QStringLiteral("—")
                                       : countText(static_cast<qint64>(rule.exceptions.size()));
    }
}

QString RuleTableModel::toolTip(const DetectionRule& rule, int column) const
{
    if (column == Name)
        return rule.isBuiltIn() ? tr("A built-in rule. Its name and its conditions are fixed.") : QString();
    const auto hits = m_hits.find(rule.id);
    if (column == Hits && hits != m_hits.end())
        return tr("%1 for investigations, %2 tracked, %3 turned off, %4 excepted")
            .arg(countText(hits->second.investigated), countText(hits->second.tracked),
                 countText(hits->second.off), countText(hits->second.excepted));
    return column == Match ? text(rule, column).toHtmlEscaped() : QString();
}

bool RuleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name)
        return false;
    Q_EMIT enableRequested(rule(index.row()).id, value.toInt() == Qt::Checked);
    return false; // shown when it is stored
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Rule");
    case Match:
        return tr("Matches");
    case Action:
        return tr("Action");
    case Priority:
        return tr("Priority");
    case Hits:
        return tr("Hits in %1 days").arg(kRuleHitDays);
    default:
        return tr("Exceptions");
    }
}

} // namespace duskwatch
