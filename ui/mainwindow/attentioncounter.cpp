// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/attentioncounter.h"

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kInterval = 3000ms;
constexpr std::int64_t kDayMs = 24 * 3600 * 1000;

} // namespace

AttentionCounter::AttentionCounter(Backend& backend, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_queries(*backend.createQueries(QStringLiteral("attention")))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AttentionCounter::ask);
    connect(&backend, &Backend::stored, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(kInterval);
    });
    connect(&m_queries, &StoreQueries::countsRead, this, [this](quint64 job, const FilterCounts& counts) {
        if (job == m_job)
            Q_EMIT counted(counts.high);
    });
    ask();
}

void AttentionCounter::ask()
{
    AlertFilter filter;
    filter.priorities = {Priority::High};
    filter.statuses = {AlertStatus::New};
    filter.fromMs = m_clock.nowMs() - kDayMs;
    m_job = m_queries.requestCounts(filter);
}

} // namespace duskwatch
