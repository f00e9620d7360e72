// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

/// duskwatchctl rule: detection rules. Main thread.
QString ruleSummary();
int runRule(const QStringList& arguments);

} // namespace duskwatch::console
