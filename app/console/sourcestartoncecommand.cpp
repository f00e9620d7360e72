// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourcestartoncecommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/countertext.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/output.h"
#include "app/console/sourcestartoncejob.h"
#include "app/console/storedsource.h"
#include "app/console/tokenfiles.h"

#include <QCoreApplication>

#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::SourceStartOnce", text);
}

} // namespace

QString sourceStartOnceSummary()
{
    return tr("Fetch once over the connection of a stored event source.");
}

int runSourceStartOnce(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Fetches what is new at the appliance, once, and ends when it is stored; then prints the counters "
        "of\n"
        "the event source. A cloud source goes on where it was; a collector fetches what its connection has\n"
        "of the last time that its settings name (24 hours), without listening. Also for sources that are\n"
        "not enabled."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("name"), tr("The name of the event source."), QStringLiteral("NAME")},
                       tokenFileOption()});
    if (const auto status =
            parseAction(parser, QStringLiteral("source start-once"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    std::optional<StoredSource> source;
    if (const auto reader = openReader(parser))
        source = findStoredSource(*reader, parser.value(QStringLiteral("name")));
    if (!source)
        return kExitFailure;
    SourceStartOnceJob job(parser.value(QStringLiteral("data-dir")), source->record.id, source->record.name);
    if (!lendTokens(parser, job.desk()))
        return kExitFailure;
    const int status = job.run();
    if (const auto reader = openReader(parser)) {
        source = findStoredSource(*reader, parser.value(QStringLiteral("name")));
        if (source) {
            Output output(STDOUT_FILENO);
            output.write(counterSentence(source->record.counters).toStdString() + '\n');
            output.flush();
        }
    }
    return status;
}

} // namespace duskwatch::console
