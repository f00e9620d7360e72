// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/navbutton.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace duskwatch {

NavButton::NavButton(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent),
      m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&NavButton::update));
}

void NavButton::setCount(qint64 count, const QString& meaning)
{
    m_count = count;
    setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(text(), meaning) : text());
    setToolTip(count > 0 ? meaning : QString());
    update();
}

QSize NavButton::sizeHint() const
{
    const Metrics& metrics = m_theme.metrics();
    return {metrics.px(160), QFontMetrics(metrics.body()).height() + metrics.px(16)};
}

void NavButton::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(hasFocus() ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors.tint : underMouse() ? colors.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(box, metrics.px(6), metrics.px(6));
    painter.setPen(isChecked() ? colors.accent : colors.text);
    painter.setFont(isChecked() ? metrics.bodyBold() : metrics.body());
    const QRectF inner = box.adjusted(metrics.px(10), 0, -metrics.px(10), 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_count > 0) {
        painter.setPen(isChecked() ? colors.accent : colors.muted);
        painter.setFont(metrics.bodyBold());
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, shortCountText(m_count));
    }
}

} // namespace duskwatch
