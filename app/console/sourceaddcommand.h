// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString sourceAddSummary();

/// "duskwatchctl source add": stores an event source; collect starts it.
/// Returns the exit status. Main thread, runs an event loop.
int runSourceAdd(const QStringList& arguments);

} // namespace duskwatch::console
