// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString collectSummary();

/// "duskwatchctl collect --data-dir DIR [--listen tcp://HOST:PORT --name NAME]": receives and fetches until SIGTERM or
/// SIGINT, then stores what it has received and prints the counters. Returns the exit status. Main thread, runs an event loop.
int runCollect(const QStringList& arguments);

} // namespace duskwatch::console
