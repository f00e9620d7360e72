// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/sources/localaddresses.h"
#include "ui/sources/wizard/wizardsteps.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace duskwatch {

class ConnectionPage;
class FirstEventPage;
class ListenerPage;
class OptionsPage;
class StepList;
class Theme;
class WizardPage;

/// Adds an event source step by step, until its first event has come. Works on a draft: nothing but a connection is
/// stored before "Add event source"; after that, Back edits what was stored. GUI thread. Everything given is borrowed.
///
///   Product -> Method -> Prepare -> Connect -> Options --stored--> First event
///      <---------------- Back loses nothing ---------------------------'
class SourceWizard : public QDialog
{
    Q_OBJECT
public:
    /// \a queries read the first event; they outlive the wizard. \a addresses are those of this computer.
    SourceWizard(Backend& backend, StoreQueries& queries, const QVector<LocalAddress>& addresses,
                 const Theme& theme, QWidget* parent = nullptr);

    WizardStep step() const { return m_step; }
    /// With what the page at hand says.
    SourceDraft draft() const;

    /// Esc, Cancel and the window's own button: asks where something would be lost.
    void reject() override;

Q_SIGNALS:
    void alertRequested(duskwatch::EventId id);

protected:
    bool focusNextPrevChild(bool next) override;
    void done(int result) override;

private:
    void build(const Theme& theme);
    QLayout* buildButtons(const Theme& theme);
    void connectPages();
    WizardPage* page(WizardStep step) const;
    WizardPage* currentPage() const { return page(m_step); }
    void goTo(WizardStep step);
    void goBack();
    void pageDone();
    void save();
    void takeAnswer(quint64 command, bool ok, SourceId id, const Error& error);
    void showButtons();
    bool wouldLoseSomething() const;
    void askToClose();
    QVector<SourceSettings> others() const;

    Backend& m_backend;
    SourceId m_source{}; ///< once it is stored
    SourceDraft m_draft;
    SourceDraft m_first; ///< the draft as it was proposed
    WizardStep m_step = WizardStep::Product;
    quint64 m_command = 0;
    StepList* m_steps;
    QLabel* m_title;
    QLabel* m_intro;
    QStackedWidget* m_stack;
    QVector<WizardPage*> m_pages; ///< product, method, prepare
    ConnectionPage* m_connection;
    ListenerPage* m_listener;
    OptionsPage* m_options;
    FirstEventPage* m_firstEvent;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QLabel* m_status;
    QPushButton* m_secondary;
    QPushButton* m_primary;
};

} // namespace duskwatch
