// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString sourceSummary();

/// "duskwatchctl source add|list|start-once|remove": what there is to do with event sources.
/// Returns the exit status. Main thread, may run an event loop.
int runSource(const QStringList& arguments);

} // namespace duskwatch::console
