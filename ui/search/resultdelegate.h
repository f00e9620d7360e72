// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duskwatch {

class Theme;

/// Cells of the tables of results: verdicts with their shape, figures of groups with a bar behind them. \a theme is
/// borrowed.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ResultDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace duskwatch
