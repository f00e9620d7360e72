// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString connectionRemoveSummary();

/// "duskwatchctl connection remove": removes a connection, and its credential when nothing else uses it.
/// Returns the exit status. Main thread, runs an event loop.
int runConnectionRemove(const QStringList& arguments);

} // namespace duskwatch::console
