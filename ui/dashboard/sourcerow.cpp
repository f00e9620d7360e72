// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/sourcerow.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statedot.h"

#include <QPainter>

namespace duskwatch {

SourceRow::SourceRow(const Theme& theme, QWidget* parent)
    : LinkButton(theme, parent),
      m_dot(new StateDot(theme, this))
{
    m_dot->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SourceRow::setStatus(const SourceStatus& source, std::int64_t nowMs)
{
    const QStringList notices = noticeTexts(source, nowMs);
    const bool failed = source.state == SourceState::Problem || source.state == SourceState::Stopped;
    const bool well =
        isRunning(source) && !isSilent(source, nowMs) && source.state != SourceState::BackPressure;
    setText(visibleText(source.settings.name));
    m_what = failed && !source.problem.isEmpty() ? source.problem
             : notices.isEmpty()                 ? sourceMethodText(source.settings)
                                                 : notices.first();
    m_brief = well ? rateText(source.eventsPerSecond) : sourceStateText(source, nowMs);
    const Colors& colors = theme().colors();
    m_dot->setColor(well && !notices.isEmpty() ? colors.medium : sourceStateColor(source, nowMs, colors));
    //: spoken for an event source on the dashboard: name, state or rate, what it is or what is wrong
    setAccessibleName(tr("%1, %2, %3").arg(text(), m_brief, m_what));
    setToolTip((text() + u'\n' + sourceStateText(source, nowMs) + u'\n' + m_what)
                   .toHtmlEscaped()
                   .replace(u'\n', QStringLiteral("<br>")));
    update();
}

QSize SourceRow::sizeHint() const
{
    const Metrics& metrics = theme().metrics();
    return {metrics.px(200),
            std::max(metrics.px(30), QFontMetrics(metrics.body()).height() + metrics.px(12))};
}

void SourceRow::resizeEvent(QResizeEvent*)
{
    m_dot->move(theme().metrics().px(6), (height() - m_dot->height()) / 2);
}

void SourceRow::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = theme().metrics();
    const Colors& colors = theme().colors();
    QPainter painter(this);
    painter.setPen(colors.line);
    painter.drawLine(metrics.px(6), height() - 1, width() - metrics.px(6), height() - 1);
    paintGround(painter);
    QRect room = rect().adjusted(metrics.px(6) + m_dot->width() + metrics.px(6), 0, -metrics.px(6), 0);

    painter.setFont(metrics.body());
    painter.setPen(colors.muted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_brief);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(m_brief) - metrics.px(10));

    const auto part = [&](const QString& words, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        const QString shown =
            painter.fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, room.width()));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + metrics.px(6));
    };
    part(text(), metrics.bodyBold(), underMouse() ? colors.accent : colors.text);
    part(m_what, metrics.body(), colors.muted);
}

} // namespace duskwatch
