// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

// duskwatchctl rule list and export. Main thread.
QString ruleListSummary();
int runRuleList(const QStringList& arguments);
QString ruleExportSummary();
int runRuleExport(const QStringList& arguments);

} // namespace duskwatch::console
