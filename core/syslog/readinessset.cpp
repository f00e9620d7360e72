// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/readinessset.h"

#include <sys/epoll.h>
#include <unistd.h>

namespace duskwatch {

ReadinessSet::ReadinessSet()
    : m_descriptor(epoll_create1(EPOLL_CLOEXEC))
{
}

ReadinessSet::~ReadinessSet()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool ReadinessSet::add(int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    return epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

std::span<const int> ReadinessSet::ready()
{
    std::array<epoll_event, kMost> events;
    const int count = epoll_wait(m_descriptor, events.data(), kMost, 0);
    std::size_t filled = 0;
    for (int i = 0; i < count; ++i)
        m_ready[filled++] = events[static_cast<std::size_t>(i)].data.fd;
    return {m_ready.data(), filled};
}

} // namespace duskwatch
