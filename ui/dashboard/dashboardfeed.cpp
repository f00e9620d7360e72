// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardfeed.h"

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kFiguresPause = 500ms;
constexpr auto kTopPause = 2000ms;
constexpr auto kTick = 15s;
constexpr std::size_t kNames = 7;

} // namespace

DashboardFeed::DashboardFeed(Backend& backend, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_queries(*backend.createQueries(QStringLiteral("dashboard"))),
      m_topQueries(*backend.createQueries(QStringLiteral("dashboard names"))),
      m_figures(
          clock, [this] { return askFigures(); }, kFiguresPause, this),
      m_top(
          clock, [this] { return askTop(); }, kTopPause, this)
{
    connect(&m_queries, &StoreQueries::figuresRead, this,
            [this](quint64 job, const DashboardFigures& figures) {
                if (m_figures.take(job))
                    takeFigures(figures);
            });
    connect(&m_topQueries, &StoreQueries::topRead, this, [this](quint64 job, const DashboardTop& top) {
        if (!m_top.take(job))
            return;
        m_picture.top = top;
        m_picture.topKnown = true;
        Q_EMIT pictureChanged();
    });
    connect(&m_queries, &StoreQueries::failed, this, [this](quint64 job, const Error& error) {
        if (m_figures.take(job))
            Q_EMIT failed(error);
    });
    connect(&m_topQueries, &StoreQueries::failed, this, [this](quint64 job, const Error& error) {
        if (m_top.take(job))
            Q_EMIT failed(error);
    });
    connect(&backend, &Backend::stored, this, &DashboardFeed::refresh);
    connect(&m_tick, &QTimer::timeout, this, &DashboardFeed::refresh);
}

void DashboardFeed::setRange(const DashboardRange& range)
{
    if (range == m_range)
        return;
    m_range = range;
    const bool anyStored = m_picture.figures.anyStored; // whatever the range
    m_picture = {};
    m_picture.range = range;
    m_picture.figures.anyStored = anyStored;
    m_figures.askNow();
    m_top.askNow();
    Q_EMIT pictureChanged();
}

void DashboardFeed::setActive(bool active)
{
    m_figures.setActive(active);
    m_top.setActive(active);
    if (active) {
        m_tick.start(kTick);
        refresh();
        return;
    }
    m_tick.stop();
    m_queries.cancelAll();
    m_topQueries.cancelAll();
}

void DashboardFeed::refresh()
{
    m_figures.want();
    m_top.want();
}

void DashboardFeed::refreshNow()
{
    m_figures.askNow();
    m_top.askNow();
}

quint64 DashboardFeed::askFigures()
{
    const std::int64_t now = m_clock.nowMs();
    m_asked.range = m_range;
    m_asked.atMs = now;
    m_asked.span = m_range.span(now);
    m_asked.buckets = timeBuckets(m_asked.span, QTimeZone::systemTimeZone());
    DashboardQuery query;
    query.fromMs = m_asked.span.fromMs;
    query.beforeMs = 2 * m_asked.span.fromMs - m_asked.span.toMs;
    query.toMs = m_range.endMs();
    query.bucketsMs = m_asked.buckets.startsMs;
    return m_queries.requestFigures(query);
}

quint64 DashboardFeed::askTop()
{
    return m_topQueries.requestTop({m_range.span(m_clock.nowMs()).fromMs, m_range.endMs(), kNames});
}

void DashboardFeed::takeFigures(const DashboardFigures& figures)
{
    m_picture.range = m_asked.range;
    m_picture.atMs = m_asked.atMs;
    m_picture.span = m_asked.span;
    m_picture.buckets = m_asked.buckets;
    m_picture.figures = figures;
    Q_EMIT pictureChanged();
}

} // namespace duskwatch
