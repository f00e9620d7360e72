// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/backend/outputjobs.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace duskwatch {

class EmptyState;
class OutputCard;
class OutputDialog;
class ReceiverTestField;
class Theme;

/// The running outputs, a card for each, beside the event sources: add, edit, start, stop, remove. GUI thread.
/// Everything given is borrowed.
class OutputsPage : public QWidget
{
    Q_OBJECT
public:
    OutputsPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void addOutput();
    /// The dialog that is open, or null.
    OutputDialog* dialog() const;

private:
    void build();
    void refresh();
    OutputCard* newCard();
    QStringList sourceNames(const OutputSettings& settings) const;
    void openDialog(OutputId id, const OutputSettings& settings);
    void editOutput(OutputId id);
    void removeOutput(OutputId id);
    void connectTest(ReceiverTestField& field);
    void takeAnswer(quint64 job, bool ok, const Error& error);

    Backend& m_backend;
    OutputJobs& m_jobs;
    const Theme& m_theme;
    const Clock& m_clock;
    QStackedWidget* m_stack; ///< cards, or what to do where there are none
    EmptyState* m_empty;
    QWidget* m_list;
    QVBoxLayout* m_cards;
    QVector<OutputCard*> m_shown;
    QPointer<OutputDialog> m_dialog;
    quint64 m_dialogJob = 0;
    quint64 m_testJob = 0; ///< 0: no receiver is being tried
    QTimer m_tick;         ///< "18 s ago" grows without events
};

} // namespace duskwatch
