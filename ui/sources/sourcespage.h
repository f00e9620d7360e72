// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace duskwatch {

class EmptyState;
class SourceCard;
class SourceDialog;
class Theme;

/// The Event Sources page: a card for each source; add, edit, start, stop, remove. GUI thread. Everything
/// given is borrowed.
class SourcesPage : public QWidget
{
    Q_OBJECT
public:
    SourcesPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void addSource();
    /// The dialog that is open, or null.
    SourceDialog* dialog() const;

Q_SIGNALS:
    void rawLogRequested(duskwatch::SourceId id);

private:
    void build();
    void showSources();
    SourceCard* newCard();
    void editSource(SourceId id);
    void removeSource(SourceId id);
    void openDialog(SourceId id, const SourceSettings& settings);
    void takeAnswer(quint64 command, bool ok, const Error& error);

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_list;
    QVBoxLayout* m_cards;
    QVector<SourceCard*> m_shown;
    QPointer<SourceDialog> m_dialog;
    quint64 m_dialogCommand = 0;
    QTimer m_tick; ///< "18 s ago" grows without events
};

} // namespace duskwatch
