// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopsignal.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace duskwatch {

namespace {

volatile std::sig_atomic_t s_arrived = 0;
// A handler may only write to a pipe; the notifier at the other end brings it to the event loop.
int s_pipe[2] = {-1, -1};
struct sigaction s_before[2];

void onSignal(int)
{
    s_arrived = 1;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(s_pipe[1], &byte, 1);
}

} // namespace

StopSignal::StopSignal()
{
    s_arrived = 0;
    if (::pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) == 0) {
        m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            m_notifier->setEnabled(false);
            Q_EMIT stopRequested();
        });
    }
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, &s_before[0]);
    ::sigaction(SIGINT, &action, &s_before[1]);
}

StopSignal::~StopSignal()
{
    ::sigaction(SIGTERM, &s_before[0], nullptr);
    ::sigaction(SIGINT, &s_before[1], nullptr);
    m_notifier.reset();
    ::close(s_pipe[0]);
    ::close(s_pipe[1]);
}

bool StopSignal::arrived()
{
    return s_arrived != 0;
}

} // namespace duskwatch
