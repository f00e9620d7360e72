// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

// duskwatchctl investigation set and note. Main thread.
QString investigationSetSummary();
int runInvestigationSet(const QStringList& arguments);
QString investigationNoteSummary();
int runInvestigationNote(const QStringList& arguments);

} // namespace duskwatch::console
