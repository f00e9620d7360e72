// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionlistcommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/connectiontext.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/storedconnection.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::ConnectionList", text);
}

} // namespace

QString connectionListSummary()
{
    return tr("Print the stored connections.");
}

int runConnectionList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Prints the stored connections, ordered by name: where they lead, which credential they use and "
        "where its\n"
        "private token is kept, whose certificates they believe, and which event sources use them. Never a\n"
        "private token. A program that writes to the folder may be running meanwhile."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("format"), tr("How to print: jsonl (default) or table."),
                        QStringLiteral("jsonl|table"), QStringLiteral("jsonl")}});
    if (const auto status =
            parseAction(parser, QStringLiteral("connection list"), arguments, actionExitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format, {QStringLiteral("jsonl"), QStringLiteral("table")}))
        return kExitFailure;
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    const auto connections = storedConnections(*reader);
    if (!connections)
        return reportError(userMessage(connections.error()));
    const std::string text = format == QLatin1String("table") ? connectionTable(connections.value())
                                                              : connectionLines(connections.value());
    return printText(QString::fromStdString(text));
}

} // namespace duskwatch::console
