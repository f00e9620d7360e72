// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace duskwatch {

/// "SELECT … FROM event … WHERE id = ?" with the columns toAlertRow() reads, behind them reasons (20) and log_line (21).
/// \a handling: the store has what people did with alerts.
std::string selectAlertRow(bool handling);

/// The row that \a row stands on. Throws SQLite::Exception.
AlertRow toAlertRow(SQLite::Statement& row);

} // namespace duskwatch
