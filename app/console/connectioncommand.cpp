// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectioncommand.h"

#include "app/console/actions.h"
#include "app/console/connectionaddcommand.h"
#include "app/console/connectionlistcommand.h"
#include "app/console/connectionremovecommand.h"
#include "app/console/connectiontestcommand.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Connection", text);
}

} // namespace

QString connectionSummary()
{
    return tr("Add, list, test and remove connections to appliances.");
}

int runConnection(const QStringList& arguments)
{
    static constexpr Command kActions[] = {
        {QLatin1StringView("add"), connectionAddSummary, runConnectionAdd},
        {QLatin1StringView("list"), connectionListSummary, runConnectionList},
        {QLatin1StringView("test"), connectionTestSummary, runConnectionTest},
        {QLatin1StringView("remove"), connectionRemoveSummary, runConnectionRemove},
    };
    return runAction(
        QLatin1StringView("connection"),
        tr("Connections to the signed HTTPS API of Darktrace appliances. Private tokens are kept in the\n"
           "keychain and nowhere else."),
        kActions, arguments);
}

} // namespace duskwatch::console
