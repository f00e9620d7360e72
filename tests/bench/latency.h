// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

namespace duskwatch::bench {

using Moment = std::chrono::steady_clock::time_point;

inline double millisecondsSince(Moment from)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

inline void print(const char* what, std::vector<double> waits)
{
    if (waits.empty())
        return;
    std::sort(waits.begin(), waits.end());
    const auto at = [&](double part) {
        return waits[static_cast<std::size_t>(part * static_cast<double>(waits.size() - 1))];
    };
    std::printf("%-32s %7zu samples  p50 %6.2f ms  p99 %6.2f ms  max %6.2f ms\n", what, waits.size(), at(0.5),
                at(0.99), waits.back());
}

/// Asks the thread of \a target every 4 ms for a sign of life, from a thread of its own, and keeps how long each took.
class LoopProbe
{
public:
    explicit LoopProbe(QObject& target)
        : m_target(target),
          m_thread([this] { run(); })
    {
    }
    ~LoopProbe() { stop(); }

    void stop()
    {
        m_stop.store(true);
        if (m_thread.joinable())
            m_thread.join();
    }
    /// Takes what was measured since the last call; in the target's thread.
    std::vector<double> take() { return std::exchange(m_waits, {}); }

private:
    void run()
    {
        while (!m_stop.load()) {
            const Moment asked = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(
                &m_target, [this, asked] { m_waits.push_back(millisecondsSince(asked)); },
                Qt::QueuedConnection);
            std::this_thread::sleep_for(std::chrono::milliseconds(4)); // the measure's own clock
        }
    }

    QObject& m_target;
    std::vector<double> m_waits;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace duskwatch::bench
