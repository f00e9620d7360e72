// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/logsearcher.h"

#include "core/search/conditionwords.h"
#include "core/search/linecondition.h"
#include "core/search/lineview.h"
#include "core/search/tablebuilder.h"
#include "core/store/logtime.h"

#include <QElapsedTimer>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::int64_t kBars = 100;
constexpr qsizetype kMaxHitBytesInAll = 256 << 20;

/// A round width, so that about kBars bars cover \a rangeMs.
std::int64_t barWidth(std::int64_t rangeMs)
{
    constexpr std::int64_t kSecond = 1000;
    constexpr std::int64_t kHour = 3600 * kSecond;
    for (const std::int64_t width :
         {kSecond, 5 * kSecond, 15 * kSecond, 60 * kSecond, 300 * kSecond, 900 * kSecond, kHour, 3 * kHour,
          6 * kHour, 12 * kHour, 24 * kHour, 7 * 24 * kHour})
        if (rangeMs / width < kBars)
            return width;
    return 30 * 24 * kHour;
}

} // namespace

struct LogSearcher::Run
{
    const SearchRequest& request;
    const SearchManner& manner;
    SearchAnswer answer;
    std::map<std::int64_t, std::int64_t> bars;
    std::optional<TableBuilder> table;
    LineView view;
    std::int64_t hits = 0;
    qsizetype hitBytes = 0;
    std::int64_t maxHits = 0;

    void take(LogLine&& line);
    SearchAnswer report(bool finished);
};

void LogSearcher::Run::take(LogLine&& line)
{
    ++answer.matched;
    ++bars[line.receivedAtMs / answer.barMs * answer.barMs];
    if (table) {
        LogEntry entry;
        entry.length = static_cast<std::uint32_t>(line.bytes.size());
        entry.receivedAtMs = line.receivedAtMs;
        entry.outcome = line.outcome;
        entry.priority = line.priority;
        entry.update = line.update;
        view.set({line.bytes.constData(), static_cast<std::size_t>(line.bytes.size())}, entry);
        table->add(view, line.receivedAtMs);
    }
    if (hits == maxHits || hitBytes >= kMaxHitBytesInAll) {
        answer.full = true;
        return;
    }
    ++hits;
    SearchHit hit{line.sequence, line.receivedAtMs,     line.outcome,
                  line.priority, std::move(line.bytes), false};
    hit.cut = hit.line.size() > manner.maxHitBytes;
    if (hit.cut)
        hit.line.truncate(manner.maxHitBytes);
    if (manner.maxHitBytes == kMaxHitBytes) // an export gives its hits away at once
        hitBytes += hit.line.size();
    answer.hits.push_back(std::move(hit));
}

SearchAnswer LogSearcher::Run::report(bool finished)
{
    answer.finished = finished;
    answer.bars.clear();
    for (const auto& [from, count] : bars)
        answer.bars.push_back({from, count});
    if (table)
        answer.table = table->table();
    SearchAnswer given = answer;
    answer.hits.clear();
    return given;
}

LogSearcher::LogSearcher(std::unique_ptr<StoreReader> reader, std::unique_ptr<LogScanner> scanner)
    : m_reader(std::move(reader)),
      m_scanner(std::move(scanner))
{
}

Result<std::unique_ptr<LogSearcher>> LogSearcher::open(const QString& dataFolder)
{
    auto reader = StoreReader::open(dataFolder);
    if (!reader)
        return reader.error();
    auto scanner = LogScanner::open(dataFolder);
    if (!scanner)
        return scanner.error();
    return std::unique_ptr<LogSearcher>(
        new LogSearcher(std::move(reader).value(), std::move(scanner).value()));
}

Result<LogSpan> LogSearcher::spanOf(const SearchRequest& request)
{
    const auto range = m_reader->logRange(request.source);
    if (!range)
        return range.error();
    LogSpan span{range->first, range->end};
    if (request.fromMs) {
        const auto first = firstLineAt(*m_reader, request.source, *request.fromMs);
        if (!first)
            return first.error();
        span.first = std::max(span.first, first.value());
    }
    if (request.toMs) { // the line found is the newest where all are older, so it is looked at
        const auto end = firstLineAt(*m_reader, request.source, *request.toMs);
        if (!end)
            return end.error();
        span.end = std::min(span.end, end.value() + 1);
    }
    return span;
}

Result<std::int64_t> LogSearcher::timeOf(SourceId source, std::int64_t sequence)
{
    const auto line = m_reader->logLines(source, sequence, 1);
    if (!line)
        return line.error();
    return line->empty() ? 0 : line->front().receivedAtMs;
}

void LogSearcher::takePiece(LogScanPiece&& piece, Run& run)
{
    for (LogLine& line : piece.lines) {
        run.take(std::move(line));
        if (run.answer.full && run.manner.stopWhenFull)
            break;
    }
    run.answer.tooHard += piece.tooHard;
    run.answer.searchedLines += piece.span.count();
    run.answer.usedIndex = run.answer.usedIndex || piece.skippedBlocks > 0;
    if (run.answer.full && !run.table) // only counted from here on
        m_scanner->setDetail(LogScanDetail::Entries);
}

Result<void> LogSearcher::search(const SearchRequest& request, const Query& query, const SearchManner& manner,
                                 const std::function<bool(SearchAnswer&&)>& each, const CancelFlag& cancel)
{
    const auto condition = LineCondition::compile(query.condition);
    if (!condition)
        return condition.error();
    const auto span = spanOf(request);
    if (!span)
        return span.error();
    Run run{request, manner, {}, {}, {}, {}};
    run.maxHits = query.makesTable() ? request.maxHits
                                     : std::min(request.maxHits, query.limit.value_or(request.maxHits));
    run.answer.totalLines = std::max<std::int64_t>(span->count(), 0);
    const auto first = request.fromMs ? Result(*request.fromMs) : timeOf(request.source, span->first);
    const auto last = request.toMs ? Result(*request.toMs) : timeOf(request.source, span->end - 1);
    if (!first || !last)
        return first ? last.error() : first.error();
    run.answer.barMs = barWidth(last.value() - first.value());
    if (query.makesTable())
        run.table.emplace(query, first.value(), last.value() + 1);

    const ConditionWords words(query.condition);
    LogQuestion question;
    question.needed = words.needed();
    question.escapesHide = words.escapesHide();
    if (words.canRuleOut())
        question.mayHold = [&words](const BlockFilter& filter) {
            return words.mayHold(filter);
        };
    question.wanted = [&](std::string_view bytes, const LogEntry& entry) {
        if ((request.fromMs && entry.receivedAtMs < *request.fromMs) ||
            (request.toMs && entry.receivedAtMs >= *request.toMs))
            return LineMatch::No;
        thread_local LineView view;
        view.set(bytes, entry);
        return condition->test(view);
    };
    QElapsedTimer sinceReport;
    sinceReport.start();
    bool stopped = false;
    bool isFirst = true;
    const auto take = [&](LogScanPiece&& piece) {
        takePiece(std::move(piece), run);
        if (run.answer.full && manner.stopWhenFull)
            return false;
        if ((isFirst && !run.answer.hits.empty()) || sinceReport.elapsed() >= manner.reportMs) {
            isFirst = false;
            stopped = !each(run.report(false));
            sinceReport.restart();
        }
        return !stopped;
    };
    m_scanner->setDetail(LogScanDetail::Lines);
    const auto scanned = m_scanner->scan({request.source, span.value(), true}, question, take, cancel);
    if (!scanned || stopped)
        return scanned;
    if (!run.answer.full || !manner.stopWhenFull)
        run.answer.searchedLines = run.answer.totalLines; // what retention has taken counts as searched
    each(run.report(true));
    return {};
}

} // namespace duskwatch
