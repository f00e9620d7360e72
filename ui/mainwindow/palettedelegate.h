// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duskwatch {

class Theme;

/// Paints a line of the command palette: what it does, what it belongs to, its keys at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { KeysRole = Qt::UserRole + 1, DetailRole };

    explicit PaletteDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace duskwatch
