// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString sourceStartOnceSummary();

/// "duskwatchctl source start-once": one poll of a source over its connection, then its counters.
/// Returns the exit status. Main thread, runs an event loop.
int runSourceStartOnce(const QStringList& arguments);

} // namespace duskwatch::console
