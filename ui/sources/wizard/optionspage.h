// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/sources/wizard/wizardpage.h"

class QLabel;
class QLineEdit;
class QGridLayout;

namespace duskwatch {

class ConnectionChooser;
class FormField;
class PollFields;
class SilenceFields;
class Theme;
class UnparsedField;

/// What most sources leave as it is, and a summary of what will be added.
class OptionsPage : public WizardPage
{
    Q_OBJECT
public:
    OptionsPage(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    void setOthers(const QVector<SourceSettings>& others) { m_others = others; }
    /// It is in the store: the button saves instead of adding.
    void setStored() { m_isStored = true; }
    /// While the engine has not answered; with what it said against it, or nothing.
    void setBusy(bool busy, const QString& refusal);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft& draft) const override;
    Buttons buttons() const override;
    void focusFirst() override;
    void pressPrimary() override;

private:
    QWidget* buildSummary(const Theme& theme);
    void judge();
    void showSummary();
    void addLine(const QString& key, const QString& value);

    Backend& m_backend;
    const Theme& m_theme;
    SourceDraft m_draft;
    QVector<SourceSettings> m_others;
    bool m_isStored = false;
    bool m_busy = false;
    QLineEdit* m_name;
    FormField* m_nameField;
    QWidget* m_nameRow;
    PollFields* m_polling;
    ConnectionChooser* m_gap;
    SilenceFields* m_silence;
    UnparsedField* m_unparsed;
    QGridLayout* m_summary;
    QWidget* m_summaryBox;
    QLabel* m_refusal;
};

} // namespace duskwatch
