// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourcelistcommand.h"

#include "app/console/actions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/sourcetext.h"
#include "app/console/storedsource.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::SourceList", text);
}

} // namespace

QString sourceListSummary()
{
    return tr("Print the stored event sources.");
}

int runSourceList(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Prints the stored event sources, ordered by name: where they listen "
                                        "or over which connection they fetch,\n"
                                        "whether they start with the program, and what they received. "
                                        "Removed ones are left out. A program that\n"
                                        "writes to the folder may be running meanwhile."));
    parser.addOptions({dataFolderOption(),
                       {QStringLiteral("format"), tr("How to print: jsonl (default) or table."),
                        QStringLiteral("jsonl|table"), QStringLiteral("jsonl")}});
    if (const auto status = parseAction(parser, QStringLiteral("source list"), arguments, actionExitHelp()))
        return *status;
    const QString format = parser.value(QStringLiteral("format"));
    if (!requireWord(QStringLiteral("format"), format, {QStringLiteral("jsonl"), QStringLiteral("table")}))
        return kExitFailure;
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    const auto sources = storedSources(*reader);
    if (!sources)
        return reportError(userMessage(sources.error()));
    const std::string text =
        format == QLatin1String("table") ? sourceTable(sources.value()) : sourceLines(sources.value());
    return printText(QString::fromStdString(text));
}

} // namespace duskwatch::console
