// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/handling.h"

#include <QString>

namespace duskwatch {

// What is being done with alerts, and what was, in words. Pure, translated.

QString changeRunningText(const AlertChange& change); ///< "Acknowledging…"
/// "12 alerts acknowledged.", with what was passed over, what went wrong, and that it was stopped.
QString changeDoneText(const AlertChange& change, const AlertChangeOutcome& outcome);
/// One line of a history: "acknowledged it", "assigned it to ada", …; foreign text is escaped.
QString historyText(const AlertChange& change);

} // namespace duskwatch
