// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/localaddresses.h"
#include "ui/sources/wizard/wizardpage.h"

class QComboBox;
class QLabel;

namespace duskwatch {

class ChecklistView;
class Theme;

/// What is to be done in Darktrace: a checklist for the method, and for the kind of token or for the address by which
/// Darktrace reaches this computer. Ticks are for the user's own use; none is demanded.
class PreparePage : public WizardPage
{
    Q_OBJECT
public:
    PreparePage(const QVector<LocalAddress>& addresses, const Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft& draft) const override;
    void focusFirst() override;

private:
    void showChecklist();

    SourceDraft m_draft;
    QComboBox* m_token;
    QComboBox* m_address;
    QWidget* m_tokenRow;
    QWidget* m_addressRow;
    ChecklistView* m_list;
};

} // namespace duskwatch
