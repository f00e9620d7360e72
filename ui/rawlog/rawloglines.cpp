// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/rawloglines.h"

#include "ui/text/foreigntext.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kWishesKept = 128;

ShownLine shown(const LogLine& line)
{
    return {std::max<std::int64_t>(line.receivedAtMs, 1),
            line.outcome,
            line.priority,
            line.update,
            line.bytes.size() > RawLogLines::kShownBytes,
            visibleText(QByteArrayView(line.bytes), RawLogLines::kShownBytes)};
}

} // namespace

RawLogLines::RawLogLines(StoreQueries& queries, QObject* parent)
    : QObject(parent),
      m_queries(queries)
{
    m_sendSoon.setSingleShot(true);
    m_sendSoon.setInterval(0);
    connect(&m_sendSoon, &QTimer::timeout, this, &RawLogLines::send);
    connect(&queries, &StoreQueries::logLinesRead, this, &RawLogLines::takeLines);
    connect(&queries, &StoreQueries::logRangeRead, this, &RawLogLines::takeRange);
    connect(&queries, &StoreQueries::failed, this, &RawLogLines::takeFailure);
}

void RawLogLines::setSource(SourceId source)
{
    m_source = source;
    clear();
    Q_EMIT rangeChanged();
    refreshRange();
}

void RawLogLines::clear()
{
    m_range = {};
    m_chunks.clear();
    m_wishes.clear();
    m_running.clear();
    m_wholeJob = 0;
    m_rangeJob = 0;
    m_showsAside = false;
    m_rangeKnown = false;
    m_aside.clear();
    m_asideShown.clear();
}

void RawLogLines::showAside(std::vector<LogLine> lines)
{
    clear();
    m_showsAside = true;
    m_rangeKnown = true;
    m_aside = std::move(lines);
    m_asideShown.resize(m_aside.size());
    m_range.end = static_cast<std::int64_t>(m_aside.size());
    for (std::size_t i = 0; i < m_aside.size(); ++i) {
        m_aside[i].sequence = static_cast<std::int64_t>(i);
        m_range.lineBytes += m_aside[i].bytes.size();
    }
    Q_EMIT rangeChanged();
}

const ShownLine* RawLogLines::asideLine(std::int64_t sequence)
{
    if (sequence < 0 || sequence >= m_range.end)
        return nullptr;
    const auto index = static_cast<std::size_t>(sequence);
    if (m_asideShown[index].receivedAtMs == 0)
        m_asideShown[index] = shown(m_aside[index]);
    return &m_asideShown[index];
}

void RawLogLines::refreshRange()
{
    if (toInt(m_source) != 0 && !m_showsAside)
        m_rangeJob = m_queries.requestLogRange(m_source);
}

void RawLogLines::takeRange(quint64 job, const LogRange& range)
{
    if (job != m_rangeJob)
        return;
    m_rangeJob = 0;
    const std::int64_t end = std::max(range.end, m_range.end);
    m_range = range;
    m_range.end = end;
    m_rangeKnown = true;
    Q_EMIT rangeChanged();
}

void RawLogLines::grow(std::int64_t end)
{
    if (end <= m_range.end || m_showsAside)
        return;
    m_range.end = end;
    Q_EMIT rangeChanged();
}

bool RawLogLines::isRequested(std::int64_t chunk) const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [chunk](const Request& request) { return request.chunk == chunk; });
}

const ShownLine* RawLogLines::line(std::int64_t sequence)
{
    if (m_showsAside)
        return asideLine(sequence);
    const std::int64_t chunk = sequence / kChunkLines;
    const auto offset = static_cast<std::size_t>(sequence % kChunkLines);
    if (const Chunk* known = m_chunks.object(chunk)) {
        if (known->lines[offset].receivedAtMs != 0)
            return &known->lines[offset];
        if (sequence < known->readUpTo)
            return nullptr;
    }
    if (!isRequested(chunk) && (m_wishes.empty() || m_wishes.back() != chunk)) {
        std::erase(m_wishes, chunk);
        m_wishes.push_back(chunk);
        if (m_wishes.size() > kWishesKept)
            m_wishes.erase(m_wishes.begin());
        m_sendSoon.start();
    }
    return nullptr;
}

void RawLogLines::send()
{
    while (!m_wishes.empty() && m_running.size() < kRequestsAtOnce) {
        const std::int64_t chunk = m_wishes.back();
        m_wishes.pop_back();
        if (!isRequested(chunk))
            m_running.insert(m_queries.requestLogLines(m_source, chunk * kChunkLines, kChunkLines),
                             {chunk, m_range.end});
    }
}

void RawLogLines::requestWhole(std::int64_t sequence)
{
    if (m_showsAside && sequence >= 0 && sequence < m_range.end)
        Q_EMIT wholeLineRead(m_aside[static_cast<std::size_t>(sequence)]);
    else if (!m_showsAside)
        m_wholeJob = m_queries.requestLogLines(m_source, sequence, 1);
}

void RawLogLines::takeLines(quint64 job, const std::vector<LogLine>& lines)
{
    if (job == m_wholeJob && job != 0) {
        m_wholeJob = 0;
        if (!lines.empty())
            Q_EMIT wholeLineRead(lines.front());
        return;
    }
    const auto found = m_running.constFind(job);
    if (found == m_running.cend())
        return;
    const Request request = *found;
    m_running.erase(found);
    const std::int64_t first = request.chunk * kChunkLines;
    auto* chunk = new Chunk;
    chunk->lines.resize(kChunkLines);
    chunk->readUpTo = request.end;
    for (const LogLine& line : lines)
        if (line.sequence >= first && line.sequence < first + kChunkLines)
            chunk->lines[static_cast<std::size_t>(line.sequence - first)] = shown(line);
    m_chunks.insert(request.chunk, chunk);
    if (!m_wishes.empty())
        m_sendSoon.start();
    Q_EMIT linesArrived();
}

void RawLogLines::takeFailure(quint64 job, const Error& error)
{
    const bool ours = m_running.remove(job) || job == m_rangeJob || (job == m_wholeJob && job != 0);
    if (ours && error.code != ErrorCode::Cancelled)
        Q_EMIT problem(userMessage(error));
}

} // namespace duskwatch
