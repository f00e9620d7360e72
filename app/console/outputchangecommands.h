// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

// "duskwatchctl output add" and the others that change something. Each returns the exit status. Main thread.
QString outputAddSummary();
int runOutputAdd(const QStringList& arguments);
QString outputEditSummary();
int runOutputEdit(const QStringList& arguments);
QString outputStartSummary();
int runOutputStart(const QStringList& arguments);
QString outputStopSummary();
int runOutputStop(const QStringList& arguments);
QString outputRemoveSummary();
int runOutputRemove(const QStringList& arguments);

} // namespace duskwatch::console
