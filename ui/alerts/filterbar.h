// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
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

/// The chips under the page title: priorities and outcomes with counts, categories, status, time range. The
/// text field is made here too but placed by the page. Says filterChanged() at once for chips, 200 ms after
/// typing.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// \a user: whose alerts "Mine" are. Everything else is borrowed and outlives the bar.
    FilterBar(const QString& user, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    const FilterState& state() const { return m_state; }
    void setState(const FilterState& state);
    /// Back to alerts of all time without any condition.
    void clear();
    void setCounts(const FilterCounts& counts);
    /// The text field; whoever calls puts it into a layout.
    QLineEdit* textField() const { return m_text; }

Q_SIGNALS:
    void filterChanged();

private:
    template <class Enum>
    Chip* addSetChip(Chip* chip, EnumSet<Enum> FilterState::*set, Enum value);
    void addOutcome(std::optional<Outcome> outcome);
    /// A chip that is there while \a name is filtered by, and ends that.
    Chip* addNameChip(QByteArray FilterState::*name);
    void addTimeRange();
    void addAssignee();
    void addTag();
    void setRange(TimeRange range);
    void askForSpan();
    void showState();
    void showName(Chip* chip, const QString& word, const QByteArray& name);
    void changed();

    const QString m_user;
    const Theme& m_theme;
    const Clock& m_clock;
    FilterState m_state;
    QLineEdit* m_text;
    QTimer m_textTimer;
    std::vector<std::pair<Priority, Chip*>> m_priorities;
    std::vector<std::pair<Category, Chip*>> m_categories;
    std::vector<std::pair<AlertStatus, Chip*>> m_statuses;
    std::vector<std::pair<std::optional<Outcome>, Chip*>> m_outcomes;
    Chip* m_device = nullptr;
    Chip* m_titleName = nullptr;
    Chip* m_range;
    QMenu* m_rangeMenu;
    Chip* m_assignee;
    QMenu* m_assigneeMenu;
    Chip* m_tag; ///< while there is a condition on a tag; a click takes it away
};

} // namespace duskwatch
