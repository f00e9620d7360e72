// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QJsonObject>
#include <QTime>

namespace duskwatch {

/// What the user wants to be told of outside of the window. A value; kept with the window's settings.
struct NotificationSettings
{
    bool high = true; ///< alerts of this priority
    bool medium = false;
    bool low = false;
    bool silentSources = true; ///< an event source that has gone silent
    bool quietHours = false;
    QTime quietFrom{22, 0}; ///< local time; a from later than the to goes across midnight
    QTime quietTo{7, 0};

    bool wants(Priority priority) const;
    bool wantsAnyAlert() const { return high || medium || low; }
    /// From inclusive, to exclusive; a from equal to the to is the whole day.
    bool isQuiet(const QTime& localTime) const;

    friend bool operator==(const NotificationSettings&, const NotificationSettings&) = default;
};

QJsonObject toJson(const NotificationSettings& settings);
/// What is missing or no time takes its default.
NotificationSettings notificationSettingsFromJson(const QJsonObject& object);

} // namespace duskwatch
