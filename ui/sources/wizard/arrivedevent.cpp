// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/arrivedevent.h"

#include "ui/alerts/alertcells.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace duskwatch {

ArrivedEvent::ArrivedEvent(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_headline(new QLabel(this)),
      m_shape(new QLabel(this)),
      m_title(new ElidedLabel(this)),
      m_facts(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("goodBox"));
    m_headline->setFont(metrics.bodyBold());
    m_title->setFont(metrics.bodyBold());
    m_title->setElideMode(Qt::ElideMiddle);
    for (QLabel* label : {m_headline, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics.px(6));
    line->addWidget(m_shape);
    line->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(14), metrics.px(10), metrics.px(14), metrics.px(12));
    layout->setSpacing(metrics.px(4));
    layout->addWidget(m_headline);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    connect(&theme, &Theme::changed, this, &ArrivedEvent::refresh);
}

void ArrivedEvent::setEvent(const AlertRow& row)
{
    const bool another = row.id != m_row.id;
    m_row = row;
    refresh();
    if (!another)
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void ArrivedEvent::refresh()
{
    const bool alert = m_row.outcome == Outcome::Alert;
    m_headline->setText(alert ? tr("✓ The first alert has arrived") : tr("✓ The first event has arrived"));
    QPalette green = m_headline->palette();
    green.setColor(QPalette::WindowText, m_theme.colors().good);
    m_headline->setPalette(green);
    m_title->setText(alertTitleText(m_row));
    QStringList facts;
    facts << (m_row.priority == Priority::None ? outcomeName(m_row.outcome)
                                               : tr("%1 priority").arg(priorityName(m_row.priority)));
    facts << alertDeviceText(m_row) << localTime(m_row.lastReceivedMs);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const int side = qRound(priorityShapeSize(QFontMetrics(font()).height()));
    QPixmap shape(QSize(side, side) * devicePixelRatioF());
    shape.setDevicePixelRatio(devicePixelRatioF());
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPriorityShape(painter, QRectF(0, 0, side, side), m_row.priority,
                       m_theme.colors().priority(m_row.priority));
    painter.end();
    m_shape->setPixmap(shape);
    m_shape->setVisible(m_row.priority != Priority::None);
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_title->text() + QStringLiteral(", ") + m_facts->text());
}

/// A green edge; the ground is the card's.
void ArrivedEvent::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Metrics& metrics = m_theme.metrics();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = 1.5;
    painter.setPen(QPen(m_theme.colors().good, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            metrics.px(8), metrics.px(8));
}

} // namespace duskwatch
