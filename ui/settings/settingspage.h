// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/settings/preferences.h"

#include <QVector>
#include <QWidget>

class QListWidget;
class QScrollArea;

namespace duskwatch {

class ConfigurationSection;
class DataFolderSection;
class DiagnosticsSection;
class NotificationsSection;
class RetentionSection;
class SettingsSection;
class Theme;
class ThresholdsSection;
class WindowSection;

/// The Settings page: a list of sections and, beside it, all of them under each other. What is kept with the data goes
/// to the backend; what is about the window is told by preferencesChanged(), and whoever made the page keeps it.
/// GUI thread. Everything given is borrowed.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Backend& backend, Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setPreferences(const Preferences& preferences);
    const Preferences& preferences() const { return m_preferences; }

    ThresholdsSection& thresholds() const { return *m_thresholds; }
    RetentionSection& retention() const { return *m_retention; }
    NotificationsSection& notifications() const { return *m_notifications; }
    ConfigurationSection& configuration() const { return *m_configuration; }
    DiagnosticsSection& diagnostics() const { return *m_diagnostics; }

Q_SIGNALS:
    void preferencesChanged(const duskwatch::Preferences& preferences);
    /// The user wants to see what a notification looks like.
    void tryNotificationRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectSections();
    void showSection(int index);
    void follow();
    void change(const Preferences& preferences);

    Theme& m_theme;
    Preferences m_preferences;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    ThresholdsSection* m_thresholds;
    RetentionSection* m_retention;
    NotificationsSection* m_notifications;
    WindowSection* m_window;
    DataFolderSection* m_folder;
    ConfigurationSection* m_configuration;
    DiagnosticsSection* m_diagnostics;
    QVector<SettingsSection*> m_sections;
    bool m_jumping = false; ///< scrolling because of the list
};

} // namespace duskwatch
