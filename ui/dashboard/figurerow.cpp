// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurerow.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace duskwatch {

FigureRow::FigureRow(const Theme& theme, QWidget* parent)
    : LinkButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureRow::setContent(const Content& content)
{
    m_content = content;
    setText(content.name);
    //: spoken for a line of the dashboard: its name and its figure
    setAccessibleName(tr("%1, %2").arg(content.name, countText(content.count)));
    setToolTip(content.name.toHtmlEscaped());
    update();
}

void FigureRow::setColumns(double name, double bar)
{
    m_nameShare = name;
    m_barShare = bar;
    update();
}

QSize FigureRow::sizeHint() const
{
    const Metrics& metrics = theme().metrics();
    return {metrics.px(160), std::max(metrics.px(25), QFontMetrics(metrics.body()).height() + metrics.px(8))};
}

void FigureRow::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = theme().metrics();
    const Colors& colors = theme().colors();
    QPainter painter(this);
    paintGround(painter);
    const double pad = metrics.px(6);
    const double inner = width() - 2 * pad;
    const double gap = metrics.px(8);

    painter.setFont(metrics.body());
    painter.setPen(underMouse() ? colors.accent : colors.text);
    const QRectF name(pad, 0, inner * m_nameShare - gap, height());
    const bool middle = m_content.name.contains(QLatin1StringView("::")); // both ends of a model's name tell
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_content.name,
                                                      middle ? Qt::ElideMiddle : Qt::ElideRight,
                                                      static_cast<int>(name.width())));
    painter.setPen(colors.text);
    painter.drawText(QRectF(pad, 0, inner, height()), Qt::AlignRight | Qt::AlignVCenter,
                     countText(m_content.count));

    if (m_content.count <= 0)
        return;
    const double thick = metrics.px(7);
    const double length = std::max(thick / 2, inner * m_barShare * m_content.share);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_content.accent ? colors.accent : colors.handle);
    painter.drawRoundedRect(QRectF(pad + inner * m_nameShare, (height() - thick) / 2, length, thick),
                            std::min(thick, length) / 2, std::min(thick, length) / 2);
}

} // namespace duskwatch
