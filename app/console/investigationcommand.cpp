// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/investigationcommand.h"

#include "app/console/actions.h"
#include "app/console/investigationchangecommands.h"
#include "app/console/investigationreadcommands.h"
#include "app/console/investigationtriagecommands.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Investigation", text);
}

} // namespace

QString investigationSummary()
{
    return tr("List, show, report and change investigations.");
}

int runInvestigation(const QStringList& arguments)
{
    static constexpr Command kActions[] = {
        {QLatin1StringView("list"), investigationListSummary, runInvestigationList},
        {QLatin1StringView("show"), investigationShowSummary, runInvestigationShow},
        {QLatin1StringView("report"), investigationReportSummary, runInvestigationReport},
        {QLatin1StringView("set"), investigationSetSummary, runInvestigationSet},
        {QLatin1StringView("note"), investigationNoteSummary, runInvestigationNote},
        {QLatin1StringView("close"), investigationCloseSummary, runInvestigationClose},
        {QLatin1StringView("tag"), investigationTagSummary, runInvestigationTag},
        {QLatin1StringView("merge"), investigationMergeSummary, runInvestigationMerge},
    };
    return runAction(QLatin1StringView("investigation"),
                     tr("Investigations: alerts that belong together, and what people found out about them."),
                     kActions, arguments);
}

} // namespace duskwatch::console
