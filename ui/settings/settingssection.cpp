// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {

SettingsSection::SettingsSection(const QString& title, const QString& sentence, const Theme& theme,
                                 QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(title),
      m_body(new QVBoxLayout(this))
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    m_body->setContentsMargins(metrics.px(16), metrics.px(14), metrics.px(16), metrics.px(14));
    m_body->setSpacing(metrics.px(10));
    auto* heading = new QLabel(title, this);
    heading->setFont(metrics.section());
    m_body->addWidget(heading);
    QLabel* text = newNote();
    text->setText(sentence);
    m_body->addWidget(text);
}

QLabel* SettingsSection::newNote()
{
    auto* note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("muted", true);
    return note;
}

void SettingsSection::addButtons(const QList<QWidget*>& buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().px(8));
    for (QWidget* button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    m_body->addLayout(row);
}

} // namespace duskwatch
