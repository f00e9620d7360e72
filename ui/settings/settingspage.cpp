// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/configurationsection.h"
#include "ui/settings/datafoldersection.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/retentionsection.h"
#include "ui/settings/thresholdssection.h"
#include "ui/settings/windowsection.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace duskwatch {

SettingsPage::SettingsPage(Backend& backend, Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_list(new QListWidget(this)),
      m_scroll(new QScrollArea(this))
{
    m_preferences.theme = theme.choice();
    auto* content = new QWidget(m_scroll);
    m_scroll->setWidget(content);
    // A preview may take seconds on a large store and must not hold up the counts before a removal.
    StoreQueries* previews = backend.createQueries(QStringLiteral("thresholds"));
    StoreQueries* facts = backend.createQueries(QStringLiteral("settings"));
    m_thresholds = new ThresholdsSection(backend, *previews, theme, clock, content);
    m_retention = new RetentionSection(backend, *facts, theme, clock, content);
    m_notifications = new NotificationsSection(theme, content);
    m_window = new WindowSection(theme, content);
    m_folder = new DataFolderSection(backend, theme, content);
    m_configuration = new ConfigurationSection(backend, theme, content);
    m_diagnostics = new DiagnosticsSection(backend, *facts, theme, clock, content);
    m_sections = {m_thresholds, m_retention,     m_notifications, m_window,
                  m_folder,     m_configuration, m_diagnostics};
    build();
    connectSections();
    setPreferences(m_preferences);
}

void SettingsPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    auto* title = new QLabel(tr("Settings"), header);
    title->setFont(metrics.page());
    auto* top = new QHBoxLayout(header);
    top->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), metrics.px(11));
    top->addWidget(title);
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(metrics.px(208));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* cards = new QVBoxLayout(m_scroll->widget());
    cards->setContentsMargins(metrics.px(16), metrics.px(16), metrics.px(16), metrics.px(16));
    cards->setSpacing(metrics.px(12));
    for (SettingsSection* section : std::as_const(m_sections)) {
        auto* row = new QListWidgetItem(section->title(), m_list);
        row->setSizeHint({0, metrics.px(32)});
        section->setMaximumWidth(metrics.px(760));
        cards->addWidget(section);
    }
    cards->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(m_list);
    lower->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(lower, 1);
    m_list->setCurrentRow(0);
    // Who scrolls the page does not mean to change what happens to be under the pointer.
    for (QWidget* editor : m_scroll->widget()->findChildren<QWidget*>())
        if (qobject_cast<QComboBox*>(editor) != nullptr ||
            qobject_cast<QAbstractSpinBox*>(editor) != nullptr) {
            editor->setFocusPolicy(Qt::StrongFocus);
            editor->installEventFilter(this);
        }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::follow);
}

void SettingsPage::connectSections()
{
    connect(m_window, &WindowSection::themeChosen, this, [this](ThemeChoice choice) {
        Preferences changed = m_preferences;
        changed.theme = choice;
        change(changed);
    });
    connect(m_window, &WindowSection::languageChosen, this, [this](const QString& language) {
        Preferences changed = m_preferences;
        changed.language = language;
        change(changed);
    });
    connect(m_notifications, &NotificationsSection::changed, this, [this] {
        Preferences changed = m_preferences;
        changed.notifications = m_notifications->settings();
        change(changed);
    });
    connect(m_configuration, &ConfigurationSection::notificationsImported, this,
            [this](const NotificationSettings& settings) {
                Preferences changed = m_preferences;
                changed.notifications = settings;
                change(changed);
                m_notifications->setSettings(settings);
            });
    connect(m_configuration, &ConfigurationSection::settingsImported, this, [this] {
        m_thresholds->showStored();
        m_retention->showStored();
    });
    connect(m_notifications, &NotificationsSection::tryRequested, this,
            &SettingsPage::tryNotificationRequested);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_preferences.theme = m_theme.choice(); // it can be chosen elsewhere as well
        m_window->setTheme(m_preferences.theme);
    });
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore(); // so the page gets it
    return true;
}

void SettingsPage::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    m_window->setTheme(preferences.theme);
    m_window->setLanguage(preferences.language);
    m_notifications->setSettings(preferences.notifications);
    m_configuration->setNotifications(preferences.notifications);
    m_diagnostics->setPreferences(preferences);
}

void SettingsPage::change(const Preferences& preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_configuration->setNotifications(preferences.notifications);
    m_diagnostics->setPreferences(preferences);
    Q_EMIT preferencesChanged(preferences);
}

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    m_jumping = true; // the choice stays, also where the page is too short to bring it to the top
    m_scroll->verticalScrollBar()->setValue(m_sections[index]->y() - m_theme.metrics().px(16));
    m_jumping = false;
}

/// The list shows which section is at the top.
void SettingsPage::follow()
{
    if (m_jumping)
        return;
    const int top = m_scroll->verticalScrollBar()->value() + m_theme.metrics().px(24);
    int current = 0;
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections[i]->y() <= top)
            current = i;
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(current);
}

} // namespace duskwatch
