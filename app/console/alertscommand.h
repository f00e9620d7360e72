// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString alertsSummary();

/// "duskwatchctl alerts --data-dir DIR": stored alerts, newest first. Returns the exit status.
int runAlerts(const QStringList& arguments);

} // namespace duskwatch::console
