// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"
#include "core/store/rows.h"

#include <QDateTime>
#include <QString>

namespace duskwatch {

// Words, numbers and times as the window shows them. Pure, translated, in the user's locale.

QString kindName(EventKind kind);        ///< "Model breach", …
QString categoryName(Category category); ///< "Suspicious", …; "—" for Unspecified
QString outcomeName(Outcome outcome);    ///< "Alert", …
QString statusName(AlertStatus status);  ///< "New", …
QString countText(qint64 count);         ///< with group separators
QString shortCountText(qint64 count);    ///< "2.1 M" from a million on
QString scoreText(double score);         ///< two digits; never rounds up across a threshold
QString sizeText(qint64 bytes);

/// "12:04:31.882" for \a today, with the date before it otherwise; in the user's zone.
QString tableTime(qint64 ms, const QDate& today);
QString localTime(qint64 ms); ///< date, time and zone
QString utcTime(qint64 ms);   ///< "2023-06-28 21:31:32.000 UTC"
/// Abbreviation of the user's zone at present, e.g. "CET".
QString zoneName();

} // namespace duskwatch
