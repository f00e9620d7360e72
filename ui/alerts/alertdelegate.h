// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duskwatch {

class Theme;

/// Paints the cells of the alert table: shape and word of the priority in its colour, text cut in the middle
/// for "A::B::C" names, a hairline under each row, a quiet bar where a row has not been read yet.
class AlertDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AlertDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace duskwatch
