// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/writebackcommand.h"

#include "app/console/actions.h"
#include "app/console/writebackactions.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::WriteBack", text);
}

} // namespace

QString writeBackSummary()
{
    return tr("Show, retry and discard what goes to Darktrace.");
}

int runWriteBack(const QStringList& arguments)
{
    static constexpr Command kActions[] = {
        {QLatin1StringView("list"), writeBackListSummary, runWriteBackList},
        {QLatin1StringView("retry"), writeBackRetrySummary, runWriteBackRetry},
        {QLatin1StringView("discard"), writeBackDiscardSummary, runWriteBackDiscard},
        {QLatin1StringView("on"), writeBackOnSummary, runWriteBackOn},
        {QLatin1StringView("off"), writeBackOffSummary, runWriteBackOff},
    };
    return runAction(
        QLatin1StringView("writeback"),
        tr("Acknowledgements and notes on their way to Darktrace. They are sent while \"duskwatchctl "
           "collect\" or the\nwindow runs, over connections that write back."),
        kActions, arguments);
}

} // namespace duskwatch::console
