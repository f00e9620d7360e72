// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linkbutton.h"

namespace duskwatch {

/// One line of a card: a name, a bar, a figure. Leads to what is behind the figure.
class FigureRow : public LinkButton
{
    Q_OBJECT
public:
    /// What it shows.
    struct Content
    {
        QString name; ///< escaped already where it is foreign
        std::int64_t count = 0;
        double share = 0;    ///< length of the bar, 0-1
        bool accent = false; ///< the bar in the accent colour
    };

    explicit FigureRow(const Theme& theme, QWidget* parent = nullptr);
    void setContent(const Content& content);
    const Content& content() const { return m_content; }
    /// Room for names and for bars, as shares of the width. The figure gets the rest.
    void setColumns(double name, double bar);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
    double m_nameShare = 0.68;
    double m_barShare = 0.14;
};

} // namespace duskwatch
