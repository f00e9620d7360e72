// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/outputfeed.h"

#include "core/outputs/alertecs.h"
#include "core/outputs/alertjson.h"
#include "core/syslog/message.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr qsizetype kMostLinesAtOnce = 512; // a block's worth

/// Without the line feed that a file would want behind it.
QByteArray withoutEnd(QByteArray line)
{
    line.chop(1);
    return line;
}

OutputLine outputLine(const OutputReader::Log& log, LogLine&& line)
{
    OutputLine out;
    out.source = log.source;
    out.sourceName = log.name;
    out.number = line.sequence;
    out.receivedAtMs = line.receivedAtMs;
    out.outcome = line.outcome;
    out.priority = line.priority;
    out.update = line.update;
    out.text = std::move(line.bytes);
    return out;
}

} // namespace

/// A line about an alert, before it is known whether the filter wants it.
struct OutputFeed::Candidate
{
    OutputLine line;
    EventId event{};
    QStringList techniques;
};

Result<std::unique_ptr<OutputFeed>> OutputFeed::open(const QString& dataFolder,
                                                     const OutputSettings& settings)
{
    auto lines = OutputReader::open(dataFolder);
    if (!lines)
        return lines.error();
    auto alerts = StoreReader::open(dataFolder);
    if (!alerts)
        return alerts.error();
    return std::unique_ptr<OutputFeed>(
        new OutputFeed(settings, std::move(lines).value(), std::move(alerts).value()));
}

OutputFeed::OutputFeed(OutputSettings settings, std::unique_ptr<OutputReader> lines,
                       std::unique_ptr<StoreReader> alerts)
    : m_settings(std::move(settings)),
      m_lines(std::move(lines)),
      m_alerts(std::move(alerts))
{
    m_filter.outcomes = {}; // the line said it was an alert; what it has become since does not matter
    m_filter.kinds = m_settings.kinds;
    m_filter.text = m_settings.words;
}

bool OutputFeed::wants(SourceId source) const
{
    const auto& chosen = m_settings.sources;
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), source) != chosen.end();
}

Result<OutputChunk> OutputFeed::next(const OutputPositions& positions)
{
    const auto logs = m_lines->logs();
    if (!logs)
        return logs.error();
    OutputChunk chunk;
    qsizetype bytes = 0;
    const std::size_t count = logs.value().size();
    for (std::size_t i = 0; i < count && bytes < kChunkBytes; ++i) {
        const OutputReader::Log& log = logs.value()[(m_firstSource + i) % count];
        const auto known = positions.find(log.source);
        const std::int64_t from = known == positions.end() ? 0 : known->second;
        if (!wants(log.source) || from >= log.end)
            continue;
        if (const auto read = readSource(log, from, chunk, bytes); !read)
            return read.error();
    }
    ++m_firstSource;
    return chunk;
}

Result<void> OutputFeed::readSource(const OutputReader::Log& log, std::int64_t from, OutputChunk& chunk,
                                    qsizetype& bytes)
{
    std::int64_t next = from;
    while (next < log.end && bytes < kChunkBytes) {
        const qsizetype most = std::clamp<qsizetype>(kChunkBytes / m_longestLine, 1, kMostLinesAtOnce);
        auto piece =
            m_lines->lines(log.source, next, static_cast<int>(std::min<std::int64_t>(most, log.end - next)));
        if (!piece)
            return piece.error();
        std::vector<LogLine>& lines = piece.value().lines;
        if (lines.empty() && piece.value().first <= next)
            break; // not there yet
        chunk.lost += piece.value().first - next;
        next = lines.empty() ? piece.value().first : lines.back().sequence + 1;
        chunk.positions[log.source] = next;
        m_longestLine = 256;
        for (const LogLine& line : lines) {
            m_longestLine = std::max(m_longestLine, line.bytes.size());
            bytes += line.bytes.size() / 16; // reading costs as well: what is left out must come to an end
        }
        if (const auto taken = take(log, std::move(lines), chunk, bytes); !taken)
            return taken;
    }
    return {};
}

bool OutputFeed::wants(const LogLine& line) const
{
    if (m_settings.scope == OutputScope::Lines)
        return true;
    return line.outcome == Outcome::Alert && (m_settings.changes || !line.update) &&
           (m_settings.priorities.empty() || m_settings.priorities.contains(line.priority));
}

Result<void> OutputFeed::take(const OutputReader::Log& log, std::vector<LogLine>&& lines, OutputChunk& chunk,
                              qsizetype& bytes)
{
    const bool needsEvents =
        m_settings.scope == OutputScope::Alerts &&
        (m_settings.form != OutputForm::Raw || !m_settings.kinds.empty() || !m_settings.words.isEmpty());
    std::vector<Candidate> alerts;
    for (LogLine& line : lines) {
        if (!wants(line)) {
            ++chunk.leftOut;
        } else if (!needsEvents) {
            bytes += line.bytes.size();
            chunk.lines.push_back(outputLine(log, std::move(line)));
        } else {
            Candidate alert;
            const std::string_view raw(line.bytes.constData(), static_cast<std::size_t>(line.bytes.size()));
            const Event event = m_decoder.decodeUnpadded(splitSyslogLine(raw).payload);
            alert.techniques = techniquesOf(event);
            const auto id = m_lines->eventOf(log.source, line, event);
            if (!id)
                return id.error();
            alert.event = id.value();
            alert.line = outputLine(log, std::move(line));
            alerts.push_back(std::move(alert));
        }
    }
    return takeAlerts(alerts, chunk, bytes);
}

Result<void> OutputFeed::takeAlerts(std::vector<Candidate>& alerts, OutputChunk& chunk, qsizetype& bytes)
{
    if (alerts.empty())
        return {};
    std::vector<EventId> ids;
    for (const Candidate& alert : alerts)
        if (alert.event != EventId{})
            ids.push_back(alert.event);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto wanted = m_alerts->matching(ids, m_filter);
    if (!wanted)
        return wanted.error();
    for (Candidate& alert : alerts) {
        if (alert.event == EventId{}) {
            ++chunk.lost;
            continue;
        }
        if (!std::binary_search(wanted.value().begin(), wanted.value().end(), alert.event)) {
            ++chunk.leftOut;
            continue;
        }
        if (m_settings.form != OutputForm::Raw) {
            auto text = textOf(alert);
            if (!text)
                return text.error();
            if (text.value().isEmpty()) {
                ++chunk.lost;
                continue;
            }
            alert.line.text = std::move(text).value();
        }
        bytes += alert.line.text.size();
        chunk.lines.push_back(std::move(alert.line));
    }
    return {};
}

/// Empty when retention removed the event a moment ago.
Result<QByteArray> OutputFeed::textOf(const Candidate& alert)
{
    const auto details = m_alerts->described({alert.event});
    if (!details)
        return details.error();
    if (details.value().empty())
        return QByteArray();
    const AlertDetail& detail = details.value().front();
    if (m_settings.form == OutputForm::Json)
        return withoutEnd(alertJsonLine(detail));
    return withoutEnd(alertEcsLine(detail, alert.techniques));
}

} // namespace duskwatch
