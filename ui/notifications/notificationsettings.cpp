// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationsettings.h"

namespace duskwatch {
namespace {

const QString kTimeFormat = QStringLiteral("HH:mm");

QTime timeFrom(const QJsonValue& value, const QTime& otherwise)
{
    const QTime time = QTime::fromString(value.toString().left(kTimeFormat.size()), kTimeFormat);
    return time.isValid() ? time : otherwise;
}

} // namespace

bool NotificationSettings::wants(Priority priority) const
{
    switch (priority) {
    case Priority::High:
        return high;
    case Priority::Medium:
        return medium;
    case Priority::Low:
        return low;
    case Priority::None:
        break;
    }
    return false;
}

bool NotificationSettings::isQuiet(const QTime& localTime) const
{
    if (!quietHours)
        return false;
    if (quietFrom < quietTo)
        return localTime >= quietFrom && localTime < quietTo;
    return localTime >= quietFrom || localTime < quietTo;
}

QJsonObject toJson(const NotificationSettings& settings)
{
    return {
        {QStringLiteral("high"), settings.high},
        {QStringLiteral("medium"), settings.medium},
        {QStringLiteral("low"), settings.low},
        {QStringLiteral("silentSources"), settings.silentSources},
        {QStringLiteral("quietHours"), settings.quietHours},
        {QStringLiteral("quietFrom"), settings.quietFrom.toString(kTimeFormat)},
        {QStringLiteral("quietTo"), settings.quietTo.toString(kTimeFormat)},
    };
}

NotificationSettings notificationSettingsFromJson(const QJsonObject& object)
{
    NotificationSettings settings;
    const auto flag = [&object](const char* key, bool otherwise) {
        return object.value(QLatin1String(key)).toBool(otherwise);
    };
    settings.high = flag("high", settings.high);
    settings.medium = flag("medium", settings.medium);
    settings.low = flag("low", settings.low);
    settings.silentSources = flag("silentSources", settings.silentSources);
    settings.quietHours = flag("quietHours", settings.quietHours);
    settings.quietFrom = timeFrom(object.value(QLatin1String("quietFrom")), settings.quietFrom);
    settings.quietTo = timeFrom(object.value(QLatin1String("quietTo")), settings.quietTo);
    return settings;
}

} // namespace duskwatch
