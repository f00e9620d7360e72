// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <QStackedWidget>

class QListView;
class QMenu;
class QTableView;

namespace duskwatch {

class GroupTableModel;
class HitDelegate;
class SearchHitsModel;
class Theme;

/// What a search found: lines raw or as a table, which share what is selected, or groups. GUI thread.
class SearchResults : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Shape { Raw, Table };

    explicit SearchResults(const Theme& theme, QWidget* parent = nullptr);

    /// Empties it for \a query.
    void begin(const QString& query);
    void add(const SearchAnswer& answer);
    /// How lines are shown.
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    bool showsGroups() const { return m_showsGroups; }
    bool isEmpty() const;
    /// The current line, -1 where there is none.
    int currentRow() const;
    /// The selected lines as received, or the selected groups with tabs between their cells; newline at each end.
    QByteArray selectedBytes() const;
    int selectedCount() const;
    /// Which columns of the table are shown, as a menu of checks owned by \a parent.
    QMenu* createColumnsMenu(QWidget* parent);
    void focusView();

    SearchHitsModel& hits() const { return *m_hits; }
    GroupTableModel& groups() const { return *m_groups; }
    QListView& raw() const { return *m_raw; }
    QTableView& table() const { return *m_table; }
    QTableView& groupTable() const { return *m_groupTable; }

Q_SIGNALS:
    void currentRowChanged(int row);

private:
    QTableView* createTable(const QString& name);
    void buildRaw();
    void showRight();

    const Theme& m_theme;
    SearchHitsModel* m_hits;
    GroupTableModel* m_groups;
    QListView* m_raw;
    HitDelegate* m_hitDelegate;
    QTableView* m_table;
    QTableView* m_groupTable;
    Shape m_shape = Shape::Raw;
    bool m_showsGroups = false;
};

} // namespace duskwatch
