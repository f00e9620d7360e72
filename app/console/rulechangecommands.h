// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

// duskwatchctl rule import, enable and disable. Main thread.
QString ruleImportSummary();
int runRuleImport(const QStringList& arguments);
QString ruleEnableSummary();
int runRuleEnable(const QStringList& arguments);
QString ruleDisableSummary();
int runRuleDisable(const QStringList& arguments);

} // namespace duskwatch::console
