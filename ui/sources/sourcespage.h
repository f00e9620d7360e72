// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace duskwatch {

class CertificateSaver;
class ConnectionsPage;
class EmptyState;
class OutputsPage;
class SourceCard;
class SourceDialog;
class SourceWizard;
class Theme;

/// The Event Sources page: a card for each source; add, edit, start, stop, fetch, remove; and beside them, on a tab, the
/// connections and the running outputs. GUI thread. Everything given is borrowed.
class SourcesPage : public QWidget
{
    Q_OBJECT
public:
    SourcesPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Opens the wizard.
    void addSource();
    /// The wizard that is open, or null.
    SourceWizard* wizard() const;
    /// The dialog that is open, or null.
    SourceDialog* dialog() const;
    /// Which of the three is shown.
    enum class Tab { Sources, Connections, Outputs };
    void showTab(Tab tab);
    void showConnections(bool connections) { showTab(connections ? Tab::Connections : Tab::Sources); }
    OutputsPage& outputs() const { return *m_outputs; }
    ConnectionsPage& connections() const { return *m_connections; }

Q_SIGNALS:
    void rawLogRequested(duskwatch::SourceId id);
    void alertRequested(duskwatch::EventId id);

private:
    void build();
    QWidget* buildHeader();
    void showSources();
    SourceCard* newCard();
    void editSource(SourceId id);
    void removeSource(SourceId id);
    void tell(const QString& message);
    void addConnection();
    void fetchNow(SourceId id);
    QString connectionName(ConnectionId id) const;
    void takeAnswer(quint64 command, bool ok, const Error& error);

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    QTabBar* m_tabs;
    QPushButton* m_add;
    QStackedWidget* m_pages; ///< sources, connections, outputs
    ConnectionsPage* m_connections;
    OutputsPage* m_outputs;
    CertificateSaver* m_certificates;
    QStackedWidget* m_stack; ///< cards, or what to do where there are none
    EmptyState* m_empty;
    QWidget* m_list;
    QVBoxLayout* m_cards;
    QVector<SourceCard*> m_shown;
    StoreQueries* m_queries = nullptr; ///< of the wizard, made for the first one; the backend's
    QPointer<SourceWizard> m_wizard;
    QPointer<SourceDialog> m_dialog;
    quint64 m_dialogCommand = 0;
    QHash<quint64, SourceId> m_fetches; ///< asked for and not answered, by command
    QTimer m_tick;                      ///< "18 s ago" grows without events
};

} // namespace duskwatch
