// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString connectionSummary();

/// "duskwatchctl connection add|list|test|remove": returns the exit status. Main thread, may run an event loop.
int runConnection(const QStringList& arguments);

} // namespace duskwatch::console
