// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/dateformat.h"

#include <QDateTime>
#include <QLocale>

namespace duskwatch {
namespace {

// RFC 9110 section 5.6.7, IMF-fixdate; English names whatever the user's language is.
const QLatin1String kHttpDate("ddd, dd MMM yyyy HH:mm:ss 'GMT'");

QString pattern(DateFormat format)
{
    switch (format) {
    case DateFormat::Compact:
        return QStringLiteral("yyyyMMdd'T'HHmmss");
    case DateFormat::IsoT:
        return QStringLiteral("yyyy-MM-dd'T'HH:mm:ss");
    case DateFormat::IsoSpace:
        return QStringLiteral("yyyy-MM-dd HH:mm:ss");
    case DateFormat::Rfc1123:
        return kHttpDate;
    }
    return {};
}

} // namespace

QByteArray dateText(DateFormat format, std::int64_t timeMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC);
    return QLocale::c().toString(time, pattern(format)).toLatin1();
}

QString dateFormatName(DateFormat format)
{
    switch (format) {
    case DateFormat::Compact:
        return QStringLiteral("compact");
    case DateFormat::IsoT:
        return QStringLiteral("iso-t");
    case DateFormat::IsoSpace:
        return QStringLiteral("iso-space");
    case DateFormat::Rfc1123:
        return QStringLiteral("rfc1123");
    }
    return {};
}

std::optional<DateFormat> dateFormatFromName(const QString& name)
{
    for (const DateFormat format : kDateFormats) {
        if (dateFormatName(format) == name)
            return format;
    }
    return std::nullopt;
}

std::optional<std::int64_t> httpDateMs(QByteArrayView text)
{
    constexpr qsizetype kLength = 29;
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() != kLength)
        return std::nullopt;
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(trimmed), kHttpDate);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace duskwatch
