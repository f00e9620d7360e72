// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionremovecommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/connectionremovejob.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/storedconnection.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::ConnectionRemove", text);
}

} // namespace

QString connectionRemoveSummary()
{
    return tr("Remove a stored connection.");
}

int runConnectionRemove(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Removes a stored connection, and its credential with the private token in the keychain when no "
           "other\n"
           "connection uses it. A connection that event sources use stays: remove or change those first."));
    const QCommandLineOption keep(QStringLiteral("keep-credential"),
                                  tr("Keep the credential and its private token."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("name"), tr("The name of the connection."), QStringLiteral("NAME")},
                       keep});
    if (const auto status =
            parseAction(parser, QStringLiteral("connection remove"), arguments, actionExitHelp()))
        return *status;
    if (!requireOptions(parser, {"data-dir", "name"}))
        return kExitFailure;
    {
        const auto reader = openReader(parser); // opening to write would make a folder that is not there
        if (!reader || !findConnection(*reader, parser.value(QStringLiteral("name"))))
            return kExitFailure;
    }
    return ConnectionRemoveJob(parser.value(QStringLiteral("data-dir")), parser.value(QStringLiteral("name")),
                               parser.isSet(keep))
        .run();
}

} // namespace duskwatch::console
