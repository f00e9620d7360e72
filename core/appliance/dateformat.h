// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace duskwatch {

/// How the time of a request is written in DTAPI-Date, always UTC. Some builds take only one or two of these
/// (PROTOCOL section 1, "Date").
enum class DateFormat {
    Compact,  ///< 20230101T120000, the default
    IsoT,     ///< 2023-01-01T12:00:00
    IsoSpace, ///< 2023-01-01 12:00:00
    Rfc1123,  ///< Sun, 01 Jan 2023 12:00:00 GMT
};

/// Every format, in the order in which they are worth trying.
inline constexpr std::array kDateFormats = {DateFormat::Compact, DateFormat::IsoSpace, DateFormat::IsoT,
                                            DateFormat::Rfc1123};

/// \a timeMs (ms since 1970 UTC, years 1970-9999) in that format; the part below a second is cut off. Pure.
QByteArray dateText(DateFormat format, std::int64_t timeMs);

/// The stable word for settings and machines: "compact", "iso-t", "iso-space", "rfc1123".
QString dateFormatName(DateFormat format);
/// Nothing when \a name is none of those words.
std::optional<DateFormat> dateFormatFromName(const QString& name);

/// The time of an HTTP Date header (RFC 9110 section 5.6.7, the form all servers must send) in ms since 1970
/// UTC; nothing when it is not one.
std::optional<std::int64_t> httpDateMs(QByteArrayView text);

} // namespace duskwatch
