// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timeinput.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace duskwatch {
namespace {

QTime timeFromText(const QString& text)
{
    for (const char* format : {"H:mm", "H:mm:ss", "H:mm:ss.z"}) {
        const QTime time = QTime::fromString(text, QLatin1StringView(format));
        if (time.isValid())
            return time;
    }
    return {};
}

} // namespace

std::optional<std::int64_t> momentFromText(const QString& text, const QDate& today)
{
    QString rest = text.simplified().toUpper();
    Qt::TimeSpec zone = Qt::LocalTime;
    for (const char* suffix : {"UTC", "Z"}) {
        if (!rest.endsWith(QLatin1StringView(suffix)))
            continue;
        rest = rest.chopped(QLatin1StringView(suffix).size()).trimmed();
        zone = Qt::UTC;
        break;
    }
    const QStringList parts = rest.replace(u'T', u' ').split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2)
        return std::nullopt;
    const bool hasDate = parts.first().contains(u'-');
    const QDate date = hasDate ? QDate::fromString(parts.first(), QStringLiteral("yyyy-M-d")) : today;
    const bool hasTime = !hasDate || parts.size() == 2;
    const QTime time = hasTime ? timeFromText(parts.last()) : QTime(0, 0);
    if (!date.isValid() || !time.isValid() || (!hasDate && parts.size() == 2))
        return std::nullopt;
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

} // namespace duskwatch
