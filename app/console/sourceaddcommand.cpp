// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourceaddcommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/sourceaddjob.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::SourceAdd", text);
}

} // namespace

QString sourceAddSummary()
{
    return tr("Store an event source.");
}

int runSourceAdd(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Stores an event source. It is not started here: \"duskwatchctl collect --data-dir DIR\" and the "
           "window\n"
           "start all that are stored. The data folder is made when it does not exist."));
    parser.addOption(dataFolderOption());
    parser.addOptions(sourceOptions());
    if (const auto status = parseAction(parser, QStringLiteral("source add"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    const auto source = sourceFromOptions(parser);
    if (!source)
        return usageError(source.error().detail);
    return SourceAddJob(parser.value(QStringLiteral("data-dir")), source.value()).run();
}

} // namespace duskwatch::console
