// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/steplist.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

namespace duskwatch {

StepList::StepList(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme)
{
    const Metrics& metrics = theme.metrics();
    setObjectName(QStringLiteral("wizardSteps"));
    setFixedWidth(metrics.px(190));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.px(16), metrics.px(26), metrics.px(12), metrics.px(16));
    grid->setHorizontalSpacing(metrics.px(6));
    grid->setVerticalSpacing(metrics.px(12));
    for (const WizardStep step : kWizardSteps) {
        const auto index = static_cast<std::size_t>(step);
        m_marks[index] = new QLabel(this);
        m_names[index] = new QLabel(this);
        m_marks[index]->setMinimumWidth(metrics.px(14));
        m_names[index]->setTextFormat(Qt::PlainText);
        m_names[index]->setWordWrap(true);
        grid->addWidget(m_marks[index], static_cast<int>(index), 0, Qt::AlignTop);
        grid->addWidget(m_names[index], static_cast<int>(index), 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(static_cast<int>(kWizardSteps.size()), 1);
    connect(&theme, &Theme::changed, this, &StepList::refresh);
}

void StepList::setStep(WizardStep step, const SourceDraft& draft)
{
    m_step = step;
    m_draft = draft;
    refresh();
    const QString said = stepAnnouncement(step, draft);
    if (accessibleName() == said)
        return;
    setAccessibleName(said);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StepList::refresh()
{
    const Colors& colors = m_theme.colors();
    for (const WizardStep step : kWizardSteps) {
        const auto index = static_cast<std::size_t>(step);
        const bool done = step < m_step;
        const bool current = step == m_step;
        m_marks[index]->setText(done ? QStringLiteral("✓") : QString::number(index + 1));
        m_names[index]->setText(stepName(step, m_draft, done));
        for (QLabel* label : {m_marks[index], m_names[index]}) {
            label->setFont(current ? m_theme.metrics().bodyBold() : m_theme.metrics().body());
            QPalette palette = label->palette();
            palette.setColor(QPalette::WindowText, current ? colors.accent
                                                   : done  ? colors.text
                                                           : colors.muted);
            label->setPalette(palette);
        }
    }
}

} // namespace duskwatch
