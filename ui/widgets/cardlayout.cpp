// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlayout.h"

#include <QWidget>

#include <algorithm>

namespace duskwatch {

CardLayout::CardLayout(int gap, QWidget* parent)
    : QLayout(parent),
      m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

CardLayout::~CardLayout()
{
    for (const Card& card : m_cards)
        delete card.item;
}

void CardLayout::beginRow(bool stretches)
{
    m_stretches.append(stretches);
}

void CardLayout::addCard(QWidget* card, int minimumWidth, double weight)
{
    addChildWidget(card);
    m_cards.append({new QWidgetItem(card), static_cast<int>(m_stretches.size()) - 1, minimumWidth, weight});
    invalidate();
}

void CardLayout::addItem(QLayoutItem* item)
{
    if (m_stretches.isEmpty())
        beginRow(false);
    m_cards.append({item, static_cast<int>(m_stretches.size()) - 1, item->minimumSize().width(), 1});
}

QLayoutItem* CardLayout::itemAt(int index) const
{
    return index >= 0 && index < m_cards.size() ? m_cards[index].item : nullptr;
}

QLayoutItem* CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_cards.size() ? m_cards.takeAt(index).item : nullptr;
}

QVector<CardLayout::Line> CardLayout::lines(int width) const
{
    QVector<Line> lines;
    int row = -1;
    int used = 0;
    for (const Card& card : m_cards) {
        if (card.item->isEmpty())
            continue;
        if (lines.isEmpty() || card.row != row || used + m_gap + card.minimumWidth > width) {
            lines.append(Line{{}, {}, 0, m_stretches[card.row]});
            used = -m_gap;
            row = card.row;
        }
        used += m_gap + card.minimumWidth;
        lines.last().cards.append(card);
    }
    for (Line& line : lines)
        measure(line, width);
    return lines;
}

/// Each card gets its minimum, and a share of the rest by weight.
void CardLayout::measure(Line& line, int width) const
{
    double weights = 0;
    int left = width - m_gap * static_cast<int>(line.cards.size() - 1);
    for (const Card& card : line.cards)
        weights += card.weight;
    const int whole = left;
    for (qsizetype i = 0; i < line.cards.size(); ++i) {
        const Card& card = line.cards[i];
        const bool last = i + 1 == line.cards.size();
        const int fair = static_cast<int>(whole * card.weight / weights);
        const int most = left - [&] {
            int others = 0;
            for (qsizetype j = i + 1; j < line.cards.size(); ++j)
                others += line.cards[j].minimumWidth;
            return others;
        }();
        const int given = last ? left : std::max(std::min(fair, most), std::min(card.minimumWidth, left));
        line.widths.append(given);
        left -= given;
        const int height = card.item->hasHeightForWidth() ? card.item->heightForWidth(given)
                                                          : card.item->sizeHint().height();
        line.height = std::max({line.height, height, card.item->minimumSize().height()});
    }
}

int CardLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const QVector<Line> all = lines(width - margins.left() - margins.right());
    for (const Line& line : all)
        height += line.height;
    return height + m_gap * std::max(0, static_cast<int>(all.size()) - 1);
}

QSize CardLayout::sizeHint() const
{
    int width = 0;
    for (const Card& card : m_cards)
        width = std::max(width, card.minimumWidth);
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize CardLayout::minimumSize() const
{
    return {sizeHint().width(), 0}; // the height depends on the width
}

void CardLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const QVector<Line> all = lines(room.width());
    int spare = rect.height() - heightForWidth(rect.width());
    int stretching =
        static_cast<int>(std::count_if(all.begin(), all.end(), [](const Line& l) { return l.stretches; }));
    int y = room.y();
    for (const Line& line : all) {
        int height = line.height;
        if (line.stretches && spare > 0) {
            const int share = spare / stretching--;
            height += share;
            spare -= share;
        }
        int x = room.x();
        for (qsizetype i = 0; i < line.cards.size(); ++i) {
            line.cards[i].item->setGeometry({x, y, line.widths[i], height});
            x += line.widths[i] + m_gap;
        }
        y += height + m_gap;
    }
}

} // namespace duskwatch
