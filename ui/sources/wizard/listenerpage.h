// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/sources/localaddresses.h"
#include "ui/sources/wizard/wizardpage.h"

class QLineEdit;

namespace duskwatch {

class CollectorFields;
class FormField;
class Theme;

/// The collector: its name, and where it listens.
class ListenerPage : public WizardPage
{
    Q_OBJECT
public:
    ListenerPage(Backend& backend, const QVector<LocalAddress>& addresses, const Theme& theme,
                 QWidget* parent = nullptr);

    /// The other sources, whose names and ports are taken.
    void setOthers(const QVector<SourceSettings>& others) { m_others = others; }
    /// It is stored and listens there itself.
    void setOwnPlace(const SourceSettings& settings);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft& draft) const override;
    void focusFirst() override;
    void pressPrimary() override;

private:
    void judge();

    SourceDraft m_draft;
    QVector<SourceSettings> m_others;
    QLineEdit* m_name;
    FormField* m_nameField;
    CollectorFields* m_listening;
};

} // namespace duskwatch
