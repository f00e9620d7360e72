// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/alertscommand.h"

#include "app/console/alertfilteroptions.h"
#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/output.h"
#include "app/console/storedrecord.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Alerts", text);
}

/// Prints the rows of \a ids. False when printing or reading ended early.
Result<bool> print(StoreReader& reader, const std::vector<EventId>& ids, bool asTable, std::uint64_t& line,
                   Output& output)
{
    const auto details = reader.described(ids);
    if (!details)
        return details.error();
    const TableWriter table = eventTable();
    for (const AlertDetail& detail : details.value()) {
        const StoredRecord stored(++line, detail);
        std::string text;
        if (asTable)
            appendTableRow(table, stored.record(), text);
        else
            appendJsonLine(stored.record(), text);
        if (!output.write(text))
            return false;
    }
    return true;
}

/// Lists and prints in pieces, so that a million alerts need no more memory than a page.
int printAlerts(StoreReader& reader, const AlertFilter& filter, std::uint64_t limit, bool asTable)
{
    Output output(STDOUT_FILENO);
    std::string heading;
    if (asTable)
        eventTable().appendHeading(heading);
    output.write(heading);
    std::vector<EventId> ids;
    const auto listed = reader.eventIds(filter, {}, [&](std::vector<EventId>&& chunk) {
        ids.insert(ids.end(), chunk.begin(), chunk.end());
        return limit == 0 || ids.size() < limit;
    });
    if (!listed)
        return reportError(userMessage(listed.error()));
    if (limit > 0 && ids.size() > limit)
        ids.resize(limit);
    constexpr std::size_t kPiece = 1000;
    std::uint64_t line = 0;
    for (std::size_t at = 0; at < ids.size(); at += kPiece) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), at + kPiece));
        const auto printed = print(reader, {begin, end}, asTable, line, output);
        if (!printed)
            return reportError(userMessage(printed.error()));
        if (!printed.value())
            break;
    }
    output.flush();
    return output.failure() == 0 || output.readerGone() ? kExitSuccess : kExitFailure;
}

} // namespace

QString alertsSummary()
{
    return tr("Print stored alerts, newest first.");
}

int runAlerts(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints the alerts that are stored in a data folder, newest first. A program that writes to the\n"
           "folder may be running meanwhile."));
    const QCommandLineOption format(QStringLiteral("format"), tr("How to print: jsonl (default) or table."),
                                    QStringLiteral("jsonl|table"), QStringLiteral("jsonl"));
    const QCommandLineOption limit(QStringLiteral("limit"), tr("At most so many; 0 (default) for all."),
                                   QStringLiteral("N"), QStringLiteral("0"));
    parser.addOptions({dataFolderOption(), format, priorityOption(), limit});
    if (const auto status = parseArguments(parser, QStringLiteral("alerts"), arguments))
        return *status;
    const QString formatName = parser.value(format);
    if (formatName != QLatin1String("jsonl") && formatName != QLatin1String("table"))
        return usageError(
            tr("\"%1\" is not a format; use jsonl or table.").arg(escapedForTerminal(formatName)));
    const auto filter = alertFilterFrom(parser);
    if (!filter)
        return kExitFailure;
    const auto count = countFrom(parser, QStringLiteral("limit"));
    if (!count)
        return kExitFailure;
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    return printAlerts(*reader, *filter, static_cast<std::uint64_t>(*count),
                       formatName == QLatin1String("table"));
}

} // namespace duskwatch::console
