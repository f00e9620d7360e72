// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString exportSummary();
/// `duskwatchctl export`: stored alerts as CSV, JSON Lines or ECS. Returns the exit status.
int runExport(const QStringList& arguments);

} // namespace duskwatch::console
