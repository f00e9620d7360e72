// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/wizardpage.h"

namespace duskwatch {

class ChoiceCard;
class Theme;

/// How events come here: fetched over the API, or received as syslog; and what each needs.
class MethodPage : public WizardPage
{
    Q_OBJECT
public:
    explicit MethodPage(const Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft& draft) const override;
    void focusFirst() override;

private:
    ChoiceCard* m_cloud;
    ChoiceCard* m_collector;
};

} // namespace duskwatch
