// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <string_view>

namespace duskwatch {

/// Knows the elements of the last poll again by their bytes, so that what the overlap of two polls fetches twice
/// without a change is passed on once. Remembers 16 bytes of each one's SHA-256, for the newest poll and the one
/// before. One thread.
class RecentElements
{
public:
    /// Whether \a bytes came in this poll or the one before already; remembers them.
    bool isKnown(std::string_view bytes);
    /// What the poll that ended did not see is forgotten: a state that comes back later is news again.
    void pollEnded();

private:
    QSet<QByteArray> m_before;
    QSet<QByteArray> m_now;
};

} // namespace duskwatch
