// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// The four ways in which a request may write its date, always UTC (PROTOCOL section 1, "Date").
enum class DateFormat : std::uint8_t {
    Compact, ///< 20230101T120000
    Iso,     ///< 2023-01-01T12:00:00
    Spaced,  ///< 2023-01-01 12:00:00
    Rfc1123, ///< Sun, 01 Jan 2023 12:00:00 GMT
};

inline constexpr std::array kDateFormats{DateFormat::Compact, DateFormat::Iso, DateFormat::Spaced,
                                         DateFormat::Rfc1123};

/// The time in ms since 1970 UTC; nothing where \a text is not exactly a date of that format. Any thread.
std::optional<std::int64_t> parseApiDate(QByteArrayView text, DateFormat format);

/// \a timeMs, ms since 1970 UTC (1970-9999), in that format.
QByteArray formatApiDate(std::int64_t timeMs, DateFormat format);

} // namespace duskwatch::simulator
