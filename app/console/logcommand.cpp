// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/logcommand.h"

#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/output.h"

#include <QCoreApplication>

#include <deque>
#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Log", text);
}

bool writeLine(Output& output, const LogLine& line)
{
    return output.write({line.bytes.constData(), static_cast<std::size_t>(line.bytes.size())}) &&
           output.write("\n");
}

/// The log's lines, oldest first, from \a first on.
Result<void> printLines(StoreReader& reader, SourceId source, std::int64_t first, Output& output)
{
    const auto range = reader.logRange(source);
    if (!range)
        return range.error();
    constexpr int kPiece = 256;
    for (std::int64_t at = std::max(first, range->first); at < range->end; at += kPiece) {
        const auto lines =
            reader.logLines(source, at, static_cast<int>(std::min<std::int64_t>(kPiece, range->end - at)));
        if (!lines)
            return lines.error();
        for (const LogLine& line : lines.value()) {
            if (!writeLine(output, line))
                return {};
        }
    }
    return {};
}

/// Lines that were not understood, from the log and from those kept aside, in order of receipt; only the newest
/// \a limit (0: all).
Result<void> printUnparsed(StoreReader& reader, SourceId source, std::size_t limit, Output& output)
{
    auto kept = reader.keptUnparsed(source);
    if (!kept)
        return kept.error();
    std::deque<LogLine> aside(kept.value().rbegin(), kept.value().rend()); // oldest first
    std::deque<LogLine> newest;
    const auto give = [&](LogLine&& line) {
        if (limit == 0)
            return writeLine(output, line);
        newest.push_back(std::move(line));
        if (newest.size() > limit)
            newest.pop_front();
        return true;
    };
    const auto scanned = reader.scanLog(source, false, [&](LogLine&& line) {
        if (line.outcome != Outcome::Unparsed)
            return true;
        for (; !aside.empty() && aside.front().receivedAtMs < line.receivedAtMs; aside.pop_front()) {
            if (!give(std::move(aside.front())))
                return false;
        }
        return give(std::move(line));
    });
    if (!scanned)
        return scanned;
    for (LogLine& line : aside)
        give(std::move(line));
    for (const LogLine& line : newest)
        writeLine(output, line);
    return {};
}

Result<void> print(StoreReader& reader, const SourceRecord& source, std::int64_t limit, bool unparsed,
                   Output& output)
{
    if (unparsed)
        return printUnparsed(reader, source.id, static_cast<std::size_t>(limit), output);
    const auto range = reader.logRange(source.id);
    if (!range)
        return range.error();
    return printLines(reader, source.id, limit > 0 ? range->end - limit : 0, output);
}

} // namespace

QString logSummary()
{
    return tr("Print the stored raw lines of an event source.");
}

int runLog(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Prints the raw lines that an event source received, oldest first, byte for byte as received and "
        "each\n"
        "followed by a line end. They come from a network: do not send them to a terminal unseen, pipe them\n"
        "through cat -v."));
    const QCommandLineOption name(QStringLiteral("name"), tr("The event source's name."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption limit(QStringLiteral("limit"), tr("Only the newest N; 0 (default) for all."),
                                   QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption unparsed(QStringLiteral("unparsed"),
                                      tr("Only lines that were not understood, also those that are not kept "
                                         "in the log (the newest 1,000)."));
    parser.addOptions({dataFolderOption(), name, limit, unparsed});
    if (const auto status = parseArguments(parser, QStringLiteral("log"), arguments))
        return *status;
    if (!parser.isSet(name))
        return usageError(tr("Say which event source to print with --name."));
    const auto count = countFrom(parser, QStringLiteral("limit"));
    if (!count)
        return kExitFailure;
    const auto reader = openReader(parser);
    if (!reader)
        return kExitFailure;
    const auto source = findSource(*reader, parser.value(name));
    if (!source)
        return kExitFailure;
    Output output(STDOUT_FILENO);
    const auto printed = print(*reader, *source, *count, parser.isSet(unparsed), output);
    output.flush();
    if (!printed)
        return reportError(userMessage(printed.error()));
    return output.failure() == 0 || output.readerGone() ? kExitSuccess : kExitFailure;
}

} // namespace duskwatch::console
