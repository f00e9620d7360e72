// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"
#include "core/store/rows.h"

#include <QDate>
#include <QString>

namespace duskwatch {

// What each cell of the alert table says. Pure; foreign text comes out with hidden characters made visible.

/// \a sourceName is the event source's name; \a today decides whether the date is shown.
QString alertCellText(const AlertRow& row, AlertColumn column, const QString& sourceName, const QDate& today);
/// The whole text, and UTC for times. Plain text.
QString alertCellToolTip(const AlertRow& row, AlertColumn column, const QString& sourceName);
QString alertColumnTitle(AlertColumn column);
bool alertColumnIsNumber(AlertColumn column);
/// Host name, else address, else "—".
QString alertDeviceText(const AlertRow& row);
QString alertTitleText(const AlertRow& row);

} // namespace duskwatch
