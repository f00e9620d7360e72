// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commandtable.h"

#include "app/console/alertscommand.h"
#include "app/console/classifycommand.h"
#include "app/console/collectcommand.h"
#include "app/console/connectioncommand.h"
#include "app/console/exportcommand.h"
#include "app/console/investigationcommand.h"
#include "app/console/logcommand.h"
#include "app/console/outputcommand.h"
#include "app/console/rulecommand.h"
#include "app/console/searchcommand.h"
#include "app/console/sourcecommand.h"
#include "app/console/statuscommand.h"
#include "app/console/writebackcommand.h"

namespace duskwatch::console {

std::span<const Command> commandTable()
{
    static constexpr Command kCommands[] = {
        {QLatin1StringView("classify"), classifySummary, runClassify},
        {QLatin1StringView("collect"), collectSummary, runCollect},
        {QLatin1StringView("alerts"), alertsSummary, runAlerts},
        {QLatin1StringView("export"), exportSummary, runExport},
        {QLatin1StringView("investigation"), investigationSummary, runInvestigation},
        {QLatin1StringView("rule"), ruleSummary, runRule},
        {QLatin1StringView("log"), logSummary, runLog},
        {QLatin1StringView("search"), searchSummary, runSearch},
        {QLatin1StringView("status"), statusSummary, runStatus},
        {QLatin1StringView("connection"), connectionSummary, runConnection},
        {QLatin1StringView("source"), sourceSummary, runSource},
        {QLatin1StringView("writeback"), writeBackSummary, runWriteBack},
        {QLatin1StringView("output"), outputSummary, runOutput},
    };
    return kCommands;
}

} // namespace duskwatch::console
