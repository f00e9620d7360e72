// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QJsonDocument>
#include <QSettings>

namespace duskwatch {
namespace {

const QString kThemeKey = QStringLiteral("window/theme");
const QString kLanguageKey = QStringLiteral("window/language");
const QString kNotificationsKey = QStringLiteral("window/notifications");

} // namespace

Preferences readPreferences(const QSettings& settings)
{
    Preferences preferences;
    preferences.theme =
        themeChoiceFromWord(settings.value(kThemeKey).toString()).value_or(ThemeChoice::System);
    const QString language = settings.value(kLanguageKey).toString();
    if (kLanguages.contains(language))
        preferences.language = language;
    preferences.notifications = notificationSettingsFromJson(
        QJsonDocument::fromJson(settings.value(kNotificationsKey).toString().toUtf8()).object());
    return preferences;
}

void writePreferences(QSettings& settings, const Preferences& preferences)
{
    settings.setValue(kThemeKey, themeChoiceWord(preferences.theme));
    settings.setValue(kLanguageKey, preferences.language);
    settings.setValue(
        kNotificationsKey,
        QString::fromUtf8(QJsonDocument(toJson(preferences.notifications)).toJson(QJsonDocument::Compact)));
}

} // namespace duskwatch
