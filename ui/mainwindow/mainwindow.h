// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/shortcutsheet.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/manual/manualwindow.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QSettings;
class QStackedWidget;

namespace duskwatch {

class AlertsPage;
class DashboardPage;
class InvestigationsPage;
class RawLogPage;
class SearchPage;
class RulesPage;
class SettingsPage;
class SourcesPage;
class StatusStrip;

/// The window: sidebar, pages, status strip, keys. GUI thread. Everything given is borrowed and outlives it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Backend& backend, Theme& theme, const Clock& clock);

    void showPage(Sidebar::Page name);
    void showRawLog(SourceId source);
    /// Comes to the front with the alert chosen; 0: as it is.
    void showAlert(EventId id);
    /// The user looks at the alerts.
    bool isWatched() const;
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

    AlertsPage& alerts() const { return *m_alerts; }
    SourcesPage& sources() const { return *m_sources; }
    RawLogPage& rawLog() const { return *m_rawLog; }
    SearchPage& search() const { return *m_search; }
    DashboardPage& dashboard() const { return *m_dashboard; }
    InvestigationsPage& investigations() const { return *m_investigations; }
    SettingsPage& settings() const { return *m_settings; }
    StatusStrip& statusStrip() const { return *m_status; }
    Sidebar& sidebar() const { return *m_sidebar; }
    QWidget* currentPage() const;
    QList<QWidget*> pages() const;
    /// The palette that is open, or null.
    CommandPalette* palettePopup() const { return m_palette; }
    ShortcutSheet* shortcutSheet() const { return m_shortcuts; }

Q_SIGNALS:
    void themeChosen(duskwatch::ThemeChoice choice);
    /// Something that the user would miss has changed: saveState() is due.
    void stateChanged();
    /// The user closed the window.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectPages();
    void connectTriage();
    void connectSearch();
    void addCommands();
    QWidget* page(Sidebar::Page page) const;
    void openPalette();
    void openManual();
    void openShortcuts();
    QVector<PaletteEntry> paletteEntries();
    void focusFilter();

    Backend& m_backend;
    Theme& m_theme;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    DashboardPage* m_dashboard;
    InvestigationsPage* m_investigations;
    AlertsPage* m_alerts;
    RawLogPage* m_rawLog;
    SearchPage* m_search;
    RulesPage* m_rules;
    SourcesPage* m_sources;
    SettingsPage* m_settings;
    StatusStrip* m_status;
    std::unique_ptr<ManualWindow> m_manual; ///< made when it is asked for
    QPointer<CommandPalette> m_palette;
    QPointer<ShortcutSheet> m_shortcuts;
};

} // namespace duskwatch
