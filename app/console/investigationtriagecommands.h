// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

// duskwatchctl investigation close, tag and merge. Main thread.
QString investigationCloseSummary();
int runInvestigationClose(const QStringList& arguments);
QString investigationTagSummary();
int runInvestigationTag(const QStringList& arguments);
QString investigationMergeSummary();
int runInvestigationMerge(const QStringList& arguments);

} // namespace duskwatch::console
