// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/selectionbar.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

SelectionBar::SelectionBar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_line(new QHBoxLayout(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("selectionBar"));
    m_text->setFont(metrics.bodyBold());
    auto* clear = new QPushButton(tr("Clear selection"), this);
    clear->setProperty("quiet", true);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    m_line->setContentsMargins(metrics.px(16), metrics.px(6), metrics.px(10), metrics.px(6));
    m_line->setSpacing(metrics.px(8));
    m_line->addWidget(m_text);
    m_line->addSpacing(metrics.px(8));
    m_line->addStretch(1);
    m_line->addWidget(clear);
    hide();
}

void SelectionBar::addAction(const QString& text, QAction* action)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_line->insertWidget(m_line->count() - 2, button);
}

void SelectionBar::setCount(qint64 count, bool all)
{
    m_text->setText(all ? tr("All %1 alerts are selected").arg(countText(count))
                        : tr("%1 alerts are selected").arg(countText(count)));
    setVisible(count > 1);
}

} // namespace duskwatch
