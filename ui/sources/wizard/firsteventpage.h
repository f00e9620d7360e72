// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/sources/wizard/wizardpage.h"

class QFrame;
class QLabel;
class QPushButton;

namespace duskwatch {

class ArrivedEvent;
class FirstEventWatch;
class StateDot;
class Theme;

/// The source is stored and runs: waits for its first event and turns green with it. Says what makes one come: Darktrace's
/// own test, or one of ours. GUI thread. Everything given is borrowed.
class FirstEventPage : public WizardPage
{
    Q_OBJECT
public:
    FirstEventPage(Backend& backend, StoreQueries& queries, const Theme& theme, QWidget* parent = nullptr);

    void watch(SourceId source);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft&) const override {}
    Buttons buttons() const override;
    void focusFirst() override;
    void pressSecondary() override;

Q_SIGNALS:
    void alertRequested(duskwatch::EventId id);

private:
    QLayout* buildState();
    QWidget* buildTest();
    void showState();
    void showTest();
    void sendTest();
    void takeAnswer(quint64 command, bool ok, const Error& error);

    Backend& m_backend;
    const Theme& m_theme;
    SourceId m_source{};
    SourceDraft m_draft;
    quint64 m_command = 0;
    FirstEventWatch* m_watch;
    StateDot* m_dot;
    QLabel* m_state;
    QFrame* m_problemBox;
    QLabel* m_problem;
    ArrivedEvent* m_arrived;
    QLabel* m_instruction;
    QLabel* m_ownTest;
    QPushButton* m_send;
    QLabel* m_sent;
};

} // namespace duskwatch
