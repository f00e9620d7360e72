// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/linecollector.h"

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {
constexpr std::int64_t kLinesAtOnce = 256;
}

LineCollector::LineCollector(StoreQueries& queries, QObject* parent)
    : QObject(parent),
      m_queries(queries)
{
    connect(&queries, &StoreQueries::logLinesRead, this, &LineCollector::take);
    connect(&queries, &StoreQueries::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_job && job != 0)
            Q_EMIT failed(userMessage(error));
    });
}

void LineCollector::collect(SourceId source, const std::vector<LogSpan>& spans)
{
    m_source = source;
    m_rest.assign(spans.rbegin(), spans.rend());
    m_bytes.clear();
    m_lines = 0;
    requestNext();
}

void LineCollector::requestNext()
{
    m_job = 0;
    if (m_rest.empty()) {
        if (m_lines == 1)
            m_bytes.chop(1);
        Q_EMIT collected(std::exchange(m_bytes, {}), m_lines);
        return;
    }
    LogSpan& next = m_rest.back();
    const std::int64_t first = next.first;
    const std::int64_t count = std::min(kLinesAtOnce, next.count());
    next.first += count;
    if (next.count() == 0)
        m_rest.pop_back();
    m_job = m_queries.requestLogLines(m_source, first, static_cast<int>(count));
}

void LineCollector::take(quint64 job, const std::vector<LogLine>& lines)
{
    if (job != m_job || job == 0)
        return;
    for (const LogLine& line : lines) {
        m_bytes += line.bytes;
        m_bytes += '\n';
        ++m_lines;
    }
    if (m_bytes.size() <= kMaxBytes) {
        requestNext();
        return;
    }
    m_job = 0;
    m_bytes.clear();
    m_rest.clear();
    Q_EMIT tooMuch();
}

} // namespace duskwatch
