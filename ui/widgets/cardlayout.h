// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QVector>

namespace duskwatch {

/// Rows of cards that fill the width: the cards of a row share it by weight, and those that find no room go on in a
/// line of their own. Cards of a line are equally high; what height is left goes to the rows that stretch.
/// Owns its items, not the widgets.
class CardLayout : public QLayout
{
    Q_OBJECT
public:
    /// \a gap in pixels, between cards and between lines.
    explicit CardLayout(int gap, QWidget* parent = nullptr);
    ~CardLayout() override;

    /// Begins a row; \a stretches: it may become higher than it needs to be.
    void beginRow(bool stretches);
    /// Adds \a card to the last row. It is never narrower than \a minimumWidth pixels, unless the layout is.
    void addCard(QWidget* card, int minimumWidth, double weight = 1);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_cards.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Card
    {
        QLayoutItem* item;
        int row;
        int minimumWidth;
        double weight;
    };
    struct Line
    {
        QVector<Card> cards;
        QVector<int> widths;
        int height = 0;
        bool stretches = false;
    };
    QVector<Line> lines(int width) const;
    void measure(Line& line, int width) const;

    int m_gap;
    QVector<Card> m_cards;
    QVector<bool> m_stretches; ///< by row
};

} // namespace duskwatch
