// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString sourceRemoveSummary();

/// "duskwatchctl source remove": removes an event source; its events and its log stay.
/// Returns the exit status. Main thread, runs an event loop.
int runSourceRemove(const QStringList& arguments);

} // namespace duskwatch::console
