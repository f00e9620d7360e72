// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duskwatch {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    const Metrics& metrics = theme.metrics();
    m_title->setFont(metrics.section());
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setProperty("muted", true);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_button->setProperty("primary", true);
    m_button->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(48), 0, metrics.px(48), 0);
    layout->setSpacing(metrics.px(8));
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics.px(8));
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence); // not aligned: a layout forgets that aligned labels wrap
    layout->addSpacing(metrics.px(12));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(&theme, &Theme::changed, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::refresh()
{
    const int side = m_theme.metrics().px(40);
    m_picture->setPixmap(m_theme.icon(QStringLiteral("halfdisc"), m_theme.colors().line).pixmap(side, side));
}

void EmptyState::setContent(const QString& title, const QString& sentence, const QString& button)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace duskwatch
