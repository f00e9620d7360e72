// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <cstdint>
#include <vector>

namespace duskwatch {

/// Who sends to a listener and who did: bounded, whoever comes. Those longest unheard without a connection go first. A
/// value; the syslog thread.
class PeerTable
{
public:
    static constexpr qsizetype kMost = 64;

    struct Peer
    {
        QHostAddress address;
        int connections = 0;          ///< open ones
        std::int64_t frames = 0;      ///< complete ones
        std::int64_t bytes = 0;       ///< framing included
        std::int64_t lastHeardMs = 0; ///< UTC; of its connection where it has not sent yet
    };

    void connected(const QHostAddress& address, std::int64_t nowMs);
    /// Sends without connections.
    void appeared(const QHostAddress& address);
    void heard(const QHostAddress& address, std::int64_t bytes, std::int64_t frames, std::int64_t nowMs);
    void disconnected(const QHostAddress& address);
    std::vector<Peer> newestFirst() const;

private:
    /// Null where there is no room for one more.
    Peer* find(const QHostAddress& address);

    QHash<QHostAddress, Peer> m_peers;
};

} // namespace duskwatch
