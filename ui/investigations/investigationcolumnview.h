// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QListView>

#include <vector>

namespace duskwatch {

class Theme;

/// The cards of one column of the board: cards of other columns can be dropped here; left and right leave it. GUI thread.
class InvestigationColumnView final : public QListView
{
    Q_OBJECT
public:
    /// \a theme is borrowed and outlives the view.
    explicit InvestigationColumnView(const Theme& theme, QWidget* parent = nullptr);

    /// The mouse holds a card, perhaps to drag it: what it lies on must not change.
    bool isHeld() const { return m_isHeld; }

Q_SIGNALS:
    void dropped(const std::vector<duskwatch::InvestigationId>& ids);
    /// To the next column; -1: to the one before.
    void leaveRequested(int columns);
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takes(const QDropEvent& event) const;
    void setTarget(bool target);

    const Theme& m_theme;
    bool m_isHeld = false;
    bool m_isTarget = false; ///< something is dragged over it
};

} // namespace duskwatch
