// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardwords.h"
#include "ui/widgets/linkbutton.h"

namespace duskwatch {

/// A card with the number of alerts of one priority and how it changed. Leads to them.
class PriorityTile : public LinkButton
{
    Q_OBJECT
public:
    PriorityTile(Priority priority, const Theme& theme, QWidget* parent = nullptr);

    void setFigures(std::int64_t count, const ChangeWords& change);
    /// While nothing is known: "–".
    void clear();
    QString figureText() const;
    QString changeText() const { return m_change.text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QFont figureFont(double room) const;
    void paintHead(QPainter& painter, const QRectF& line) const;
    void paintChange(QPainter& painter, const QRectF& room) const;

    const Priority m_priority;
    std::int64_t m_count = -1; ///< -1: not known
    ChangeWords m_change;
};

} // namespace duskwatch
