// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourceremovecommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/sourceremovejob.h"
#include "app/console/storedsource.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::SourceRemove", text);
}

} // namespace

QString sourceRemoveSummary()
{
    return tr("Remove a stored event source.");
}

int runSourceRemove(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Removes an event source. Its events and its log stay, and a new source of the "
           "same name continues them."));
    parser.addOptions(
        {dataFolderOption(),
         {QStringLiteral("name"), tr("The name of the event source."), QStringLiteral("NAME")}});
    if (const auto status = parseAction(parser, QStringLiteral("source remove"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    std::optional<StoredSource> source;
    if (const auto reader = openReader(parser))
        source = findStoredSource(*reader, parser.value(QStringLiteral("name")));
    if (!source)
        return kExitFailure;
    return SourceRemoveJob(parser.value(QStringLiteral("data-dir")), source->record.id, source->record.name)
        .run();
}

} // namespace duskwatch::console
