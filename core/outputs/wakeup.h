// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace duskwatch {

/// How others reach a worker that waits in its own thread: something new to look at, or an end. wake() and stop() from
/// any thread; the rest belongs to the worker's.
class Wakeup
{
public:
    Wakeup();
    ~Wakeup();
    Wakeup(const Wakeup&) = delete;
    Wakeup& operator=(const Wakeup&) = delete;

    void wake();
    void stop();
    bool isStopped() const { return m_stopped.load(std::memory_order_acquire); }

    /// Waits for wake(), stop(), \a timeoutMs (negative: for ever) or something to read on \a descriptor (negative: none).
    void wait(int timeoutMs, int descriptor = -1);
    /// Waits \a ms; only stop() shortens it.
    void pause(int ms);
    /// Waits until one of \a events (as of poll(2)) is so on \a descriptor, at most \a timeoutMs, or until stop(). Returns
    /// what is so; 0: nothing.
    short waitFor(int descriptor, short events, int timeoutMs);

private:
    int m_wake;
    int m_stop;
    std::atomic<bool> m_stopped{false};
};

} // namespace duskwatch
