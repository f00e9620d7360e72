// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString connectionTestSummary();

/// "duskwatchctl connection test": tries a connection given by options, or a stored one, stage by stage. Returns the
/// exit status. Main thread, runs an event loop.
int runConnectionTest(const QStringList& arguments);

} // namespace duskwatch::console
