// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourcecommand.h"

#include "app/console/actions.h"
#include "app/console/sourceaddcommand.h"
#include "app/console/sourcelistcommand.h"
#include "app/console/sourceremovecommand.h"
#include "app/console/sourcestartoncecommand.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Source", text);
}

} // namespace

QString sourceSummary()
{
    return tr("Add, list, start once and remove event sources.");
}

int runSource(const QStringList& arguments)
{
    static constexpr Command kActions[] = {
        {QLatin1StringView("add"), sourceAddSummary, runSourceAdd},
        {QLatin1StringView("list"), sourceListSummary, runSourceList},
        {QLatin1StringView("start-once"), sourceStartOnceSummary, runSourceStartOnce},
        {QLatin1StringView("remove"), sourceRemoveSummary, runSourceRemove},
    };
    return runAction(
        QLatin1StringView("source"),
        tr("Event sources: collectors that listen for JSON syslog, and cloud sources that fetch over a\n"
           "connection. \"duskwatchctl collect --data-dir DIR\" runs all that are stored."),
        kActions, arguments);
}

} // namespace duskwatch::console
