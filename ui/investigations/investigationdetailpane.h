// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationrows.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace duskwatch {

class ElidedLabel;
class SectionsView;
class Theme;

/// One investigation: its head, its alerts, what happened in one order, and a place to write a note. GUI thread.
class InvestigationDetailPane final : public QWidget
{
    Q_OBJECT
public:
    InvestigationDetailPane(const Theme& theme, QWidget* parent);

    using QWidget::show;
    void show(const InvestigationDetail& detail);
    void clear();
    const InvestigationDetail& detail() const { return m_detail; }
    std::vector<EventId> selectedAlerts() const;
    void focusNote();
    void focusAlerts();
    QListWidget& alertList() const { return *m_alerts; }
    QPlainTextEdit& note() const { return *m_note; }
    QPushButton& addNoteButton() const { return *m_addNote; }
    SectionsView& story() const { return *m_story; }

Q_SIGNALS:
    void alertRequested(duskwatch::EventId id);
    void noteGiven(const QString& text);
    void selectionChanged();

private:
    void showAlerts();
    void showStory();

    const Theme& m_theme;
    InvestigationDetail m_detail;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QListWidget* m_alerts;
    SectionsView* m_story;
    QPlainTextEdit* m_note;
    QPushButton* m_addNote;
};

} // namespace duskwatch
