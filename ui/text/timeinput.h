// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// The moment that someone means by "2026-11-24 14:02:31.250", "2026-11-24T14:02", "2026-11-24" or, on \a today,
/// "14:02" or "14:02:31", in the user's zone; in UTC with a Z or " UTC" behind it. Milliseconds since 1970 UTC.
/// Nothing where it is no such text. Pure.
std::optional<std::int64_t> momentFromText(const QString& text, const QDate& today);

} // namespace duskwatch
