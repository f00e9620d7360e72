// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulecommand.h"

#include "app/console/actions.h"
#include "app/console/rulechangecommands.h"
#include "app/console/ruledryruncommand.h"
#include "app/console/rulereadcommands.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Rule", text);
}

} // namespace

QString ruleSummary()
{
    return tr("List, export, import, switch and try detection rules.");
}

int runRule(const QStringList& arguments)
{
    static constexpr Command kActions[] = {
        {QLatin1StringView("list"), ruleListSummary, runRuleList},
        {QLatin1StringView("export"), ruleExportSummary, runRuleExport},
        {QLatin1StringView("import"), ruleImportSummary, runRuleImport},
        {QLatin1StringView("enable"), ruleEnableSummary, runRuleEnable},
        {QLatin1StringView("disable"), ruleDisableSummary, runRuleDisable},
        {QLatin1StringView("dry-run"), ruleDryRunSummary, runRuleDryRun},
    };
    return runAction(
        QLatin1StringView("rule"),
        tr("Detection rules: what is done with an alert. The first that is on and matches decides."),
        kActions, arguments);
}

} // namespace duskwatch::console
