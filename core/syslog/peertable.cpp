// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/peertable.h"

#include <algorithm>

namespace duskwatch {

PeerTable::Peer* PeerTable::find(const QHostAddress& address)
{
    if (const auto known = m_peers.find(address); known != m_peers.end())
        return &known.value();
    if (m_peers.size() >= kMost) {
        auto oldest = m_peers.end();
        for (auto peer = m_peers.begin(); peer != m_peers.end(); ++peer)
            if (peer->connections == 0 &&
                (oldest == m_peers.end() || peer->lastHeardMs < oldest->lastHeardMs))
                oldest = peer;
        if (oldest == m_peers.end())
            return nullptr;
        m_peers.erase(oldest);
    }
    Peer peer;
    peer.address = address;
    return &m_peers.insert(address, peer).value();
}

void PeerTable::connected(const QHostAddress& address, std::int64_t nowMs)
{
    if (Peer* peer = find(address)) {
        ++peer->connections;
        peer->lastHeardMs = nowMs;
    }
}

void PeerTable::appeared(const QHostAddress& address)
{
    find(address);
}

void PeerTable::heard(const QHostAddress& address, std::int64_t bytes, std::int64_t frames,
                      std::int64_t nowMs)
{
    if (const auto peer = m_peers.find(address); peer != m_peers.end()) {
        peer->bytes += bytes;
        peer->frames += frames;
        peer->lastHeardMs = nowMs;
    }
}

void PeerTable::disconnected(const QHostAddress& address)
{
    if (const auto peer = m_peers.find(address); peer != m_peers.end() && peer->connections > 0)
        --peer->connections;
}

std::vector<PeerTable::Peer> PeerTable::newestFirst() const
{
    std::vector<Peer> peers(m_peers.begin(), m_peers.end());
    std::sort(peers.begin(), peers.end(),
              [](const Peer& a, const Peer& b) { return a.lastHeardMs > b.lastHeardMs; });
    return peers;
}

} // namespace duskwatch
