// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace duskwatch {

/// Which of many descriptors have something to read, told by one descriptor (Linux epoll): an event loop
/// watches one notifier however many connections are open, and idle ones cost nothing. Takes turns by itself:
/// those reported go to the end of the queue. Owned by the listener, lives in its thread.
class ReadinessSet
{
public:
    ReadinessSet();
    ~ReadinessSet();
    ReadinessSet(const ReadinessSet&) = delete;
    ReadinessSet& operator=(const ReadinessSet&) = delete;

    /// Readable when any member is; -1 when the system gave none.
    int descriptor() const { return m_descriptor; }
    /// Watches \a descriptor until it is closed. False when the system refuses.
    bool add(int descriptor);
    /// The next few that are readable or at their end, without waiting. Valid until the next call.
    std::span<const int> ready();

private:
    static constexpr int kMost = 16;

    int m_descriptor;
    std::array<int, kMost> m_ready{};
};

} // namespace duskwatch
