// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/wakeup.h"

#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace duskwatch {
namespace {

void raise(int descriptor)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(descriptor, &one, sizeof one);
}

} // namespace

Wakeup::Wakeup()
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Wakeup::~Wakeup()
{
    ::close(m_wake);
    ::close(m_stop);
}

void Wakeup::wake()
{
    raise(m_wake);
}

void Wakeup::stop()
{
    m_stopped.store(true, std::memory_order_release);
    raise(m_stop);
}

void Wakeup::wait(int timeoutMs, int descriptor)
{
    pollfd watched[] = {{m_stop, POLLIN, 0}, {m_wake, POLLIN, 0}, {descriptor, POLLIN, 0}};
    ::poll(watched, 3, timeoutMs); // a negative descriptor is passed over
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t taken = ::read(m_wake, &count, sizeof count);
}

void Wakeup::pause(int ms)
{
    pollfd watched[] = {{m_stop, POLLIN, 0}};
    ::poll(watched, 1, ms);
}

short Wakeup::waitFor(int descriptor, short events, int timeoutMs)
{
    pollfd watched[] = {{m_stop, POLLIN, 0}, {descriptor, events, 0}};
    return ::poll(watched, 2, timeoutMs) > 0 ? watched[1].revents : static_cast<short>(0);
}

} // namespace duskwatch
