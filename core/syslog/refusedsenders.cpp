// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/refusedsenders.h"

#include <algorithm>

namespace duskwatch {

void RefusedSenders::add(const QHostAddress& address, const QString& reason, std::int64_t nowMs)
{
    if (m_senders.size() >= kMost && !m_senders.contains(address))
        m_senders.erase(
            std::min_element(m_senders.begin(), m_senders.end(),
                             [](const Sender& a, const Sender& b) { return a.lastTryMs < b.lastTryMs; }));
    Sender& sender = m_senders[address];
    sender.address = address;
    sender.reason = reason;
    ++sender.times;
    sender.lastTryMs = nowMs;
}

std::vector<RefusedSenders::Sender> RefusedSenders::newestFirst() const
{
    std::vector<Sender> senders(m_senders.begin(), m_senders.end());
    std::sort(senders.begin(), senders.end(),
              [](const Sender& a, const Sender& b) { return a.lastTryMs > b.lastTryMs; });
    return senders;
}

} // namespace duskwatch
