// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulebar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

RuleBar::RuleBar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_text(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_close(new QPushButton(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("changeBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_close->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close this message"));
    const auto paint = [this] {
        m_close->setIcon(m_theme.icon(QStringLiteral("clear"), m_theme.colors().muted));
    };
    connect(&theme, &Theme::changed, this, paint);
    paint();
    connect(m_undo, &QPushButton::clicked, this, &RuleBar::undoRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(6), metrics.px(10), metrics.px(6));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    hide();
}

void RuleBar::tell(const QString& text, bool canUndo)
{
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    show();
}

} // namespace duskwatch
