// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QVector>

namespace duskwatch {

/// Widgets one after the other, going on in the next line where a line is full. Owns its items.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// \a gap in pixels, between items and between lines.
    FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height used; moves the items where \a move.
    int arrange(const QRect& rect, bool move) const;

    int m_gap;
    QVector<QLayoutItem*> m_items;
};

} // namespace duskwatch
