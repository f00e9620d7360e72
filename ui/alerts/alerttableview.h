// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"
#include "core/store/ids.h"

#include <QTableView>

class QMenu;
class QPushButton;

namespace duskwatch {

class AlertTableModel;
class Theme;

/// The alert table: fixed row height, j/k, sorting by a click on a header. Rows that enter do not move what
/// the reader looks at once the view is scrolled away from the top; then a pill says how many are new.
class AlertTableView : public QTableView
{
    Q_OBJECT
public:
    AlertTableView(AlertTableModel& model, const Theme& theme, QWidget* parent = nullptr);

    EventId currentEvent() const;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Which columns are shown, as a menu of checks owned by the caller's \a parent.
    QMenu* createColumnsMenu(QWidget* parent);
    /// Goes so many rows down, or up where negative; to the first row where there is no current one.
    void step(int rows);
    /// Selects the current row beside the others, or takes it out of them.
    void toggleCurrent();
    /// Shows the model's order in the header.
    void showOrder();

Q_SIGNALS:
    /// The current row changed; no event where there is none.
    void currentEventChanged(duskwatch::EventId id);
    void refreshRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setUpHeaders();
    void setColumnWidths();
    void fitTitle();
    void sortBy(int section, Qt::SortOrder order);
    void rowsEntered(int first, int last);
    void rememberPlace();
    void restorePlace();
    bool selectAgain(EventId id);
    void giveUpMissing();
    void scrolled(int value);
    void updatePill();
    void movePill();

    AlertTableModel& m_model;
    const Theme& m_theme;
    QPushButton* m_pill;
    int m_newAbove = 0; ///< rows that entered above what is shown
    EventId m_placeCurrent{};
    EventId m_placeTop{};
    EventId m_missing{}; ///< was selected; may still come with a later chunk
    int m_placeOffset = 0;
    bool m_fitting = false;
    int m_titleWidth;
};

} // namespace duskwatch
