// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

/// duskwatchctl rule dry-run: what rules would have done with the stored past. Main thread.
QString ruleDryRunSummary();
int runRuleDryRun(const QStringList& arguments);

} // namespace duskwatch::console
