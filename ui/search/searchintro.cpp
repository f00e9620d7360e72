// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchintro.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duskwatch {

SearchIntro::SearchIntro(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(metrics.section());
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setProperty("muted", true);
    m_sentence->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.px(12));
    grid->setVerticalSpacing(metrics.px(6));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < kMaxChoices; ++i) {
        auto* button = new QPushButton(this);
        auto* description = new QLabel(this);
        description->setTextFormat(Qt::PlainText);
        description->setProperty("muted", true);
        grid->addWidget(button, i, 0, Qt::AlignLeft);
        grid->addWidget(description, i, 1);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_buttons.push_back(button);
        m_descriptions.push_back(description);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(32), metrics.px(24), metrics.px(32), metrics.px(24));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(metrics.px(8));
    layout->addLayout(grid);
    layout->addStretch(1);
}

void SearchIntro::setContent(const QString& title, const QString& sentence,
                             const std::vector<Choice>& choices, bool areQueries)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool there = i < choices.size();
        m_buttons[i]->setVisible(there);
        m_descriptions[i]->setVisible(there);
        if (!there)
            continue;
        m_buttons[i]->setFont(areQueries ? m_theme.metrics().mono() : m_theme.metrics().body());
        m_buttons[i]->setText(QString(choices[i].text).replace(u'&', QStringLiteral("&&")));
        m_buttons[i]->setAccessibleDescription(choices[i].description);
        m_descriptions[i]->setText(choices[i].description);
    }
}

} // namespace duskwatch
