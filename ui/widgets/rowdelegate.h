// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duskwatch {

class Theme;

/// Cells of a table that is used by rows: a line under each row, and an edge at the current one instead of a frame
/// around a single cell. GUI thread.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// \a theme is borrowed and outlives the delegate.
    explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace duskwatch
