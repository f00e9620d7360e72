// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/notificationsettings.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

class QSettings;

namespace duskwatch {

/// What the user has chosen about the window, as opposed to about the data. A value; kept in the window's settings
/// file, which the composition root reads and writes.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< one of kLanguages; takes effect at the next start
    NotificationSettings notifications;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Codes of the languages that can be chosen; the empty one is the system's.
inline const QStringList kLanguages{QString(), QStringLiteral("en"), QStringLiteral("de"),
                                    QStringLiteral("ja")};

/// What is missing or not known takes its default.
Preferences readPreferences(const QSettings& settings);
void writePreferences(QSettings& settings, const Preferences& preferences);

} // namespace duskwatch
