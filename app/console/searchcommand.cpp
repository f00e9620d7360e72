// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/searchcommand.h"

#include "app/console/arguments.h"
#include "app/console/datafolderoption.h"
#include "app/console/exitcode.h"
#include "app/console/jsonline.h"
#include "app/console/output.h"
#include "app/console/tablewriter.h"
#include "app/console/textescape.h"
#include "core/search/logsearcher.h"
#include "core/search/queryparser.h"
#include "core/search/searchkeys.h"
#include "core/triage/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <limits>
#include <unistd.h>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Search", text);
}

QString timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Prints hits or the table, as lines of JSON or in columns.
class Printer
{
public:
    explicit Printer(bool asTable)
        : m_asTable(asTable),
          m_output(STDOUT_FILENO)
    {
    }

    bool hits(const std::vector<SearchHit>& hits)
    {
        std::string text;
        if (m_asTable && !m_hasHeading)
            m_hits.appendHeading(text);
        m_hasHeading = true;
        for (const SearchHit& hit : hits)
            append(hit, text);
        return m_output.write(text) && m_output.flush();
    }

    bool table(const SearchTable& table)
    {
        std::string text;
        std::vector<std::string> names;
        for (const QString& column : table.columns)
            names.push_back(column.toStdString());
        std::vector<TableWriter::Column> columns;
        for (const std::string& name : names)
            columns.push_back({name, 32});
        const TableWriter writer(columns);
        if (m_asTable)
            writer.appendHeading(text);
        for (const QStringList& row : table.rows) {
            if (!m_asTable) {
                JsonLine line(text);
                for (qsizetype i = 0; i < row.size(); ++i)
                    line.text(names[static_cast<std::size_t>(i)].c_str(), row[i]);
                continue;
            }
            std::vector<std::string> cells;
            for (const QString& cell : row)
                cells.push_back(cell.toStdString());
            writer.appendRow(std::vector<std::string_view>(cells.begin(), cells.end()), text);
        }
        return m_output.write(text);
    }

    int finish()
    {
        m_output.flush();
        return m_output.failure() == 0 || m_output.readerGone() ? kExitSuccess : kExitFailure;
    }

private:
    void append(const SearchHit& hit, std::string& text) const
    {
        const std::string time = timeText(hit.receivedAtMs).toStdString();
        if (m_asTable) {
            const std::string_view cells[] = {
                time,
                outcomeWord(hit.outcome),
                priorityWord(hit.priority),
                {hit.line.constData(), static_cast<std::size_t>(hit.line.size())}};
            m_hits.appendRow(cells, text);
            return;
        }
        JsonLine line(text);
        line.number("sequence", hit.sequence);
        line.text("received", timeText(hit.receivedAtMs));
        line.text("outcome", word(outcomeWord(hit.outcome)));
        line.text("priority", word(priorityWord(hit.priority)));
        line.text("line", QString::fromUtf8(hit.line));
    }

    const bool m_asTable;
    bool m_hasHeading = false;
    Output m_output;
    const TableWriter m_hits{{{"RECEIVED", 24}, {"OUTCOME", 13}, {"PRIORITY", 8}, {"LINE", 2000}}};
};

/// The query with a mark under what is wrong.
int queryError(const QString& query, const QueryProblem& problem)
{
    QString shown = query;
    for (QChar& c : shown) // one column for each character, so that the mark stands right
        if (!c.isPrint() || c.isSurrogate())
            c = QLatin1Char('?');
    const QString mark =
        QString(problem.at, QLatin1Char(' ')) + QString(std::max(1, problem.length), QLatin1Char('^'));
    return reportError(tr("The query is not understood. %1").arg(escapedForTerminal(problem.message)) +
                       QLatin1Char('\n') + shown + QLatin1Char('\n') + mark);
}

/// A time from \a option; false when it is none (said).
bool takeTime(const QCommandLineParser& parser, const QString& option, std::optional<std::int64_t>& time)
{
    if (!parser.isSet(option))
        return true;
    time = timeFrom(parser.value(option));
    if (!time)
        usageError(tr("--%1 takes a time such as 2026-01-31 or 2026-01-31T12:00:00Z, not \"%2\".")
                       .arg(option, escapedForTerminal(parser.value(option))));
    return time.has_value();
}

int search(const QCommandLineParser& parser, const SearchRequest& request, const Query& query, bool asTable)
{
    const auto searcher = LogSearcher::open(parser.value(QStringLiteral("data-dir")));
    if (!searcher)
        return reportError(userMessage(searcher.error()));
    Printer printer(asTable);
    SearchManner manner;
    manner.stopWhenFull = !query.makesTable();
    const auto done = searcher.value()->search(request, query, manner, [&](SearchAnswer&& answer) {
        if (answer.finished && answer.tooHard > 0)
            reportNote(tr("The regular expression gave up on some lines; they are not among the results."));
        if (!query.makesTable())
            return printer.hits(answer.hits);
        return !answer.finished || printer.table(*answer.table);
    });
    if (!done)
        return reportError(userMessage(done.error()));
    return printer.finish();
}

} // namespace

QString searchSummary()
{
    return tr("Search the log of an event source.");
}

int runSearch(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Prints the lines of an event source's log that a query finds, newest first, or the table that the\n"
        "query makes. The manual explains queries; without one, every line is found."));
    const QCommandLineOption log(QStringLiteral("log"), tr("The event source's name."),
                                 QStringLiteral("NAME"));
    const QCommandLineOption from(QStringLiteral("from"), tr("Only what was received then or later (UTC)."),
                                  QStringLiteral("TIME"));
    const QCommandLineOption to(QStringLiteral("to"), tr("Only what was received before (UTC)."),
                                QStringLiteral("TIME"));
    const QCommandLineOption limit(QStringLiteral("limit"), tr("At most N lines; 0 (default) for all."),
                                   QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption format(QStringLiteral("format"), tr("How to print: jsonl (default) or table."),
                                    QStringLiteral("jsonl|table"), QStringLiteral("jsonl"));
    parser.addOptions({dataFolderOption(), log, from, to, limit, format});
    parser.addPositionalArgument(QStringLiteral("QUERY"), tr("What to look for."), QStringLiteral("[QUERY]"));
    if (const auto status = parseArguments(parser, QStringLiteral("search"), arguments))
        return *status;
    if (!requireOptions(parser, {"data-dir", "log"}) ||
        !requireWord(QStringLiteral("format"), parser.value(format),
                     {QStringLiteral("jsonl"), QStringLiteral("table")}))
        return kExitFailure;
    const auto count = countFrom(parser, QStringLiteral("limit"));
    SearchRequest request;
    if (!count || !takeTime(parser, QStringLiteral("from"), request.fromMs) ||
        !takeTime(parser, QStringLiteral("to"), request.toMs))
        return kExitFailure;
    if (operands(parser).size() > 1)
        return usageError(tr("Put the query into quotes, so that it is one argument."));
    request.query = operands(parser).value(0);
    request.maxHits = *count > 0 ? *count : std::numeric_limits<std::int64_t>::max();
    const auto parsed = parseQuery(request.query);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed))
        return queryError(request.query, *problem);
    const auto reader = openReader(parser);
    const auto source = reader ? findSource(*reader, parser.value(log)) : std::nullopt;
    if (!source)
        return kExitFailure;
    request.source = source->id;
    return search(parser, request, std::get<Query>(parsed),
                  parser.value(format) == QLatin1StringView("table"));
}

} // namespace duskwatch::console
