// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "core/base/clock.h"
#include "core/base/messagelog.h"
#include "core/base/stopsignal.h"
#include "core/engine/engine.h"
#include "core/secrets/keychainsecretstore.h"
#include "ui/settings/preferences.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QTranslator;

namespace duskwatch {

class EngineBackend;
class FreedesktopNotifier;
class MainWindow;
class NotificationCentre;
class StartProblemDialog;
class TrayNotifier;

/// The composition root of the window: makes theme, engine, adaptors and window, connects them, and takes
/// them down in the right order: window, then engine, then the program.
class DesktopProgram : public QObject
{
    Q_OBJECT
public:
    explicit DesktopProgram(const DesktopOptions& options);
    ~DesktopProgram() override;

    /// Takes in the tokens that were handed over in files; before start(). Errors: those of readTokenFile().
    Result<void> lendTokens();
    /// Opens the data folder; the window or a dialog with the problem follows.
    void start();

private:
    void openFolder(const QString& folder);
    void showWindow();
    void showProblem(const Error& error);
    void chooseTheme(ThemeChoice choice);
    void keepPreferences(Preferences preferences);
    void startNotifications(const NotificationSettings& settings);
    void saveState();
    void closeWindow();
    void saveScreenshot();
    QString settingsFile() const;

    MessageLog m_messages;
    MessageTap m_tap{m_messages};
    DesktopOptions m_options;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    SystemClock m_clock;
    StopSignal m_stopSignal;
    Theme m_theme;
    KeychainSecretStore m_keychain;
    Engine m_engine;
    std::unique_ptr<EngineBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
    // Of the window; gone before it.
    std::unique_ptr<FreedesktopNotifier> m_desktopNotices;
    std::unique_ptr<TrayNotifier> m_trayNotices;
    std::unique_ptr<NotificationCentre> m_notifications;
    QPointer<StartProblemDialog> m_problem;
};

} // namespace duskwatch
