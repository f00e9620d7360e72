// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopprogram.h"

#include "app/desktop/enginebackend.h"
#include "app/desktop/translations.h"
#include "core/engine/connectiondesk.h"
#include "core/secrets/tokenfile.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/startproblemdialog.h"
#include "ui/notifications/freedesktopnotifier.h"
#include "ui/notifications/notificationcentre.h"
#include "ui/notifications/traynotifier.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QPixmap>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

namespace duskwatch {

DesktopProgram::DesktopProgram(const DesktopOptions& options)
    : m_options(options),
      m_theme(options.theme.value_or(ThemeChoice::System)),
      m_engine(m_keychain, ThreadRank::BehindWindow)
{
    QApplication::setQuitOnLastWindowClosed(false); // the engine flushes first
    connect(&m_engine, &Engine::opened, this, &DesktopProgram::showWindow);
    connect(&m_engine, &Engine::openFailed, this, &DesktopProgram::showProblem);
    connect(&m_stopSignal, &StopSignal::stopRequested, this, [this] {
        if (m_window)
            closeWindow();
        else
            m_engine.shutDown();
    });
    connect(&m_engine, &Engine::closed, this, [](qint64 unstoredLines) {
        if (unstoredLines > 0)
            qWarning("%lld lines had been received and could not be stored.",
                     static_cast<long long>(unstoredLines));
        QCoreApplication::quit();
    });
}

DesktopProgram::~DesktopProgram() = default;

Result<void> DesktopProgram::lendTokens()
{
    for (const QString& nameAndFile : m_options.tokenFiles) {
        Result<LentToken> lent = readTokenFile(nameAndFile);
        if (!lent)
            return lent.error();
        m_engine.connectionDesk().lendSecret(lent->credential, std::move(lent->token));
    }
    return {};
}

void DesktopProgram::start()
{
    openFolder(m_options.dataFolder);
}

void DesktopProgram::openFolder(const QString& folder)
{
    m_options.dataFolder = folder;
    if (m_translators.empty())
        m_translators =
            installTranslations(readPreferences(QSettings(settingsFile(), QSettings::IniFormat)).language);
    m_engine.open(folder);
}

QString DesktopProgram::settingsFile() const
{
    return m_options.dataFolder + QStringLiteral("/window.ini");
}

void DesktopProgram::showWindow()
{
    if (m_problem)
        m_problem->deleteLater();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Preferences preferences = readPreferences(settings);
    if (m_options.theme)
        preferences.theme = *m_options.theme;
    m_theme.setChoice(preferences.theme);
    m_backend = std::make_unique<EngineBackend>(m_engine, m_messages);
    m_window = std::make_unique<MainWindow>(*m_backend, m_theme, m_clock);
    connect(m_window.get(), &MainWindow::closed, this, &DesktopProgram::closeWindow, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeChosen, this, &DesktopProgram::chooseTheme);
    m_window->settings().setPreferences(preferences);
    connect(&m_window->settings(), &SettingsPage::preferencesChanged, this, &DesktopProgram::keepPreferences);
    startNotifications(preferences.notifications);
    connect(m_window.get(), &MainWindow::stateChanged, this, &DesktopProgram::saveState);
    m_window->restoreState(settings);
    if (m_options.page)
        m_window->showPage(*m_options.page);
    m_window->show();
    if (!m_options.screenshotFile.isEmpty())
        QTimer::singleShot(m_options.screenshotAfter, this, &DesktopProgram::saveScreenshot);
}

void DesktopProgram::startNotifications(const NotificationSettings& settings)
{
    m_desktopNotices = std::make_unique<FreedesktopNotifier>(QDBusConnection::sessionBus());
    m_trayNotices = std::make_unique<TrayNotifier>(m_theme);
    m_notifications = std::make_unique<NotificationCentre>(
        *m_backend, m_clock, *m_desktopNotices, *m_trayNotices, [this] { return m_window->isWatched(); });
    m_notifications->setSettings(settings);
    connect(m_notifications.get(), &NotificationCentre::showRequested, m_window.get(),
            &MainWindow::showAlert);
    connect(m_trayNotices.get(), &TrayNotifier::quietRequested, m_notifications.get(),
            &NotificationCentre::beQuietForAnHour);
    connect(m_trayNotices.get(), &TrayNotifier::quitRequested, this, &DesktopProgram::closeWindow,
            Qt::QueuedConnection);
    connect(m_notifications.get(), &NotificationCentre::notPossible, &m_window->settings().notifications(),
            &NotificationsSection::showImpossible);
    connect(&m_window->settings(), &SettingsPage::tryNotificationRequested, m_notifications.get(),
            &NotificationCentre::showSample);
}

void DesktopProgram::showProblem(const Error& error)
{
    if (m_problem)
        m_problem->deleteLater();
    m_problem = new StartProblemDialog(m_options.dataFolder, userMessage(error), m_theme);
    m_problem->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_problem, &StartProblemDialog::folderChosen, this, &DesktopProgram::openFolder);
    connect(m_problem, &StartProblemDialog::retryRequested, this,
            [this] { openFolder(m_options.dataFolder); });
    connect(m_problem, &QDialog::rejected, qApp, [] { QCoreApplication::exit(1); });
    m_problem->show();
}

void DesktopProgram::chooseTheme(ThemeChoice choice)
{
    m_theme.setChoice(choice);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Preferences preferences = readPreferences(settings);
    preferences.theme = choice;
    writePreferences(settings, preferences);
}

void DesktopProgram::keepPreferences(Preferences preferences)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    if (preferences.theme == m_theme.choice())
        preferences.theme = readPreferences(settings).theme; // one given for this run is not kept
    else
        m_theme.setChoice(preferences.theme);
    m_notifications->setSettings(preferences.notifications);
    writePreferences(settings, preferences);
}

void DesktopProgram::saveState()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    m_window->saveState(settings);
}

void DesktopProgram::closeWindow()
{
    if (!m_window)
        return;
    saveState();
    m_notifications.reset();
    m_trayNotices.reset();
    m_desktopNotices.reset();
    m_window.reset();
    m_backend.reset();
    m_engine.shutDown();
}

void DesktopProgram::saveScreenshot()
{
    if (m_window && !m_window->grab().save(m_options.screenshotFile, "PNG"))
        qWarning("The picture could not be written.");
    closeWindow();
}

} // namespace duskwatch
