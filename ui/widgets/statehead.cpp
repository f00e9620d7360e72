// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statehead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statedot.h"

#include <QHBoxLayout>
#include <QLabel>

namespace duskwatch {

StateHead::StateHead(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_dot(new StateDot(theme, this)),
      m_name(new ElidedLabel(this)),
      m_state(new QLabel(this)),
      m_line(new QHBoxLayout(this))
{
    const Metrics& metrics = theme.metrics();
    m_name->setFont(metrics.section());
    m_state->setTextFormat(Qt::PlainText);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(metrics.px(8));
    m_line->addWidget(m_dot);
    m_line->addWidget(m_name);
    m_line->addSpacing(metrics.px(4));
    m_line->addWidget(m_state);
    m_line->addStretch(1);
}

void StateHead::setState(const QString& name, const QString& state, const QColor& color)
{
    m_name->setText(name);
    m_state->setText(state);
    m_dot->setColor(color);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, color);
    m_state->setPalette(palette);
}

void StateHead::addAtEnd(QWidget* widget)
{
    m_line->addWidget(widget);
}

} // namespace duskwatch
