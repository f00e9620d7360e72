// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

/// duskwatchctl investigation: list, show, report, set, note. Main thread.
QString investigationSummary();
int runInvestigation(const QStringList& arguments);

} // namespace duskwatch::console
