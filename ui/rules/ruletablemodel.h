// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rulehits.h"
#include "ui/rules/ruletext.h"

#include <QAbstractTableModel>

namespace duskwatch {

/// The detection rules as rows, in the order in which they are tried. Switching one on or off is asked for by
/// enableRequested() and shown when it has happened. GUI thread.
class RuleTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Match, Action, Priority, Hits, Exceptions, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const DetectionRules& rules, const SourceNamesByRow& sources);
    void setHits(const RuleHitMap& hits);
    const DetectionRule& rule(int row) const { return m_rules[static_cast<std::size_t>(row)]; }
    /// -1: there is none.
    int rowOf(RuleId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void enableRequested(duskwatch::RuleId id, bool enabled);

private:
    QString text(const DetectionRule& rule, int column) const;
    QString toolTip(const DetectionRule& rule, int column) const;

    DetectionRules m_rules;
    SourceNamesByRow m_sources;
    RuleHitMap m_hits;
};

} // namespace duskwatch
