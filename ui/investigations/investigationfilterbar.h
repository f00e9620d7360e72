// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/investigationrows.h"
#include "ui/alerts/filterstate.h"

#include <QTimer>
#include <QWidget>

#include <utility>
#include <vector>

class QLineEdit;
class QMenu;

namespace duskwatch {

class Chip;
class Theme;

/// What the page of the investigations is filtered by, as chips: status and priority with counts, assignee, time of the
/// alerts. The text field is made here too but placed by the page. GUI thread; everything given is borrowed.
class InvestigationFilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// \a user: whose investigations "Mine" are.
    InvestigationFilterBar(const QString& user, const Theme& theme, const Clock& clock,
                           QWidget* parent = nullptr);

    InvestigationFilter filter() const;
    void clear();
    void setCounts(const InvestigationList& list);
    /// On the board the columns are the statuses, and all are shown.
    void setStatusesShown(bool shown);
    QLineEdit* textField() const { return m_text; }

Q_SIGNALS:
    void filterChanged();

private:
    template <class Enum>
    Chip* addSetChip(Chip* chip, EnumSet<Enum> InvestigationFilter::*set, Enum value);
    void addAssignee();
    void addTime();
    void askForSpan();
    void showState();

    const QString m_user;
    const Theme& m_theme;
    const Clock& m_clock;
    InvestigationFilter m_filter; ///< but for its time
    FilterState m_time;           ///< only its time range is used
    bool m_statusesShown = true;
    QLineEdit* m_text;
    QTimer m_typing;
    std::vector<std::pair<InvestigationStatus, Chip*>> m_statuses;
    std::vector<std::pair<InvestigationPriority, Chip*>> m_priorities;
    Chip* m_assignee;
    QMenu* m_assigneeMenu;
    Chip* m_range;
    QMenu* m_rangeMenu;
};

} // namespace duskwatch
