// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/pacedrequest.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::int64_t kShare = 10;              // a tenth of the time
constexpr std::int64_t kLongestPauseMs = 60'000; // a computer that slept must not be made to wait for hours

} // namespace

PacedRequest::PacedRequest(const Clock& clock, std::function<quint64()> question,
                           std::chrono::milliseconds shortest, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_question(std::move(question)),
      m_shortestMs(shortest.count()),
      m_nextMs(clock.monotonicMs())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_active && m_wanted && m_job == 0)
            ask();
    });
}

void PacedRequest::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_wanted = m_wanted || m_job != 0;
        m_job = 0; // whoever stops this stops the reading as well
        m_timer.stop();
        return;
    }
    schedule();
}

void PacedRequest::want()
{
    m_wanted = true;
    schedule();
}

void PacedRequest::askNow()
{
    m_wanted = true;
    m_job = 0;
    if (m_active)
        ask();
}

bool PacedRequest::take(quint64 job)
{
    if (job != m_job || job == 0)
        return false;
    m_job = 0;
    const std::int64_t now = m_clock.monotonicMs();
    m_nextMs =
        std::max(m_askedMs + m_shortestMs, now + std::min((now - m_askedMs) * (kShare - 1), kLongestPauseMs));
    schedule();
    return true;
}

std::int64_t PacedRequest::pauseMs() const
{
    return std::max<std::int64_t>(0, m_nextMs - m_clock.monotonicMs());
}

void PacedRequest::schedule()
{
    if (!m_active || !m_wanted || m_job != 0 || m_timer.isActive())
        return;
    if (const std::int64_t pause = pauseMs(); pause > 0)
        m_timer.start(std::chrono::milliseconds(pause));
    else
        ask();
}

void PacedRequest::ask()
{
    m_timer.stop();
    m_wanted = false;
    m_askedMs = m_clock.monotonicMs();
    m_job = m_question();
}

} // namespace duskwatch
