// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/wizardsteps.h"

#include <QFrame>

#include <array>

class QLabel;

namespace duskwatch {

class Theme;

/// The steps beside the wizard's page: done, at hand, to come; by mark, weight and colour. Says the step at hand to
/// screen readers. GUI thread.
class StepList : public QFrame
{
    Q_OBJECT
public:
    explicit StepList(const Theme& theme, QWidget* parent = nullptr);
    void setStep(WizardStep step, const SourceDraft& draft);

private:
    void refresh();

    const Theme& m_theme;
    WizardStep m_step = WizardStep::Product;
    SourceDraft m_draft;
    std::array<QLabel*, kWizardSteps.size()> m_marks{};
    std::array<QLabel*, kWizardSteps.size()> m_names{};
};

} // namespace duskwatch
