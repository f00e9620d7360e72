// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/outputcommand.h"

#include "app/console/actions.h"
#include "app/console/outputchangecommands.h"
#include "app/console/outputlistcommand.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Outputs", text);
}

} // namespace

QString outputSummary()
{
    return tr("Forward what is received to a file or a syslog receiver.");
}

int runOutput(const QStringList& arguments)
{
    static constexpr Command kActions[] = {
        {QLatin1StringView("add"), outputAddSummary, runOutputAdd},
        {QLatin1StringView("list"), outputListSummary, runOutputList},
        {QLatin1StringView("edit"), outputEditSummary, runOutputEdit},
        {QLatin1StringView("start"), outputStartSummary, runOutputStart},
        {QLatin1StringView("stop"), outputStopSummary, runOutputStop},
        {QLatin1StringView("remove"), outputRemoveSummary, runOutputRemove},
    };
    return runAction(
        QLatin1StringView("output"),
        tr("Running outputs: what event sources receive goes on to a file or to a receiver of\n"
           "syslog (RFC 5424, over TCP or TLS). \"duskwatchctl collect --data-dir DIR\" and the window "
           "run\n"
           "those that are started. What cannot be sent waits in the log and is sent later."),
        kActions, arguments);
}

} // namespace duskwatch::console
