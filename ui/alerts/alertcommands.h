// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/widgets/textprompt.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QWidget;

namespace duskwatch {

class AlertChanger;
class AlertTableModel;
class AlertTableView;
class Theme;

/// What can be done with the selected alerts, as commands with keys. GUI thread; owned by the page; everything given is
/// borrowed.
class AlertCommands : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Backend& backend;
        const Theme& theme;
        AlertTableModel& model;
        AlertTableView& table;
        AlertChanger& changer;
        QWidget& page;
    };
    explicit AlertCommands(const Parts& parts, QObject* parent = nullptr);

    /// In the order of the table; everything that matches the filter where all of it is selected.
    std::vector<EventId> selected() const;
    qint64 selectedCount() const;

    QAction* acknowledge() const { return m_acknowledge; }
    QAction* assignToMe() const { return m_assignToMe; }
    QAction* assign() const { return m_assign; }
    QAction* note() const { return m_note; }
    QAction* tag() const { return m_tag; }
    QAction* untag() const { return m_untag; }
    QAction* copyText() const { return m_copyText; }
    QAction* copyJson() const { return m_copyJson; }
    QAction* openThere() const { return m_openThere; }
    QAction* investigate() const { return m_investigate; }
    QAction* makeRule() const { return m_makeRule; }
    QAction* makeException() const { return m_makeException; }
    /// The question that is open, or null.
    TextPrompt* prompt() const { return m_prompt; }

Q_SIGNALS:
    void detailsRequested();
    void copyRequested(const std::vector<duskwatch::EventId>& ids, bool asJson);
    void openThereRequested();
    /// A new investigation of what is selected; may be nothing.
    void investigationRequested(const std::vector<duskwatch::EventId>& ids);
    // About the alert that is shown.
    void ruleRequested();
    void exceptionRequested();

private:
    void addMoves();
    void addChanges();
    void addOthers();
    void acknowledgeSelected();
    void assignSelected(const QString& assignee);
    bool anyConnectionWritesBack() const;
    void ask(AlertChangeKind kind);
    QStringList knownTags() const;

    Parts m_parts;
    QPointer<TextPrompt> m_prompt;
    QAction* m_acknowledge = nullptr; ///< these are the page's
    QAction* m_assignToMe = nullptr;
    QAction* m_assign = nullptr;
    QAction* m_note = nullptr;
    QAction* m_tag = nullptr;
    QAction* m_untag = nullptr;
    QAction* m_copyText = nullptr;
    QAction* m_copyJson = nullptr;
    QAction* m_openThere = nullptr;
    QAction* m_investigate = nullptr;
    QAction* m_makeRule = nullptr;
    QAction* m_makeException = nullptr;
};

} // namespace duskwatch
