// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/sysloglistener.h"

#include <memory>

namespace duskwatch {

/// Accepts connections with JSON syslog, in the open or inside TLS. Reads connections in turn, at most 256 KiB each, so that none starves. While the sink has no room nothing
/// is read: the kernel's buffers fill and the peers wait. The sink may be handed one such piece after it has
/// become full.
///
///   stopped --listen()--> listening --sink full--> paused --resumeReading()--> listening
///      ^-------------------- close() from any state ---------------------------------'
class TcpListener : public SyslogListener
{
    Q_OBJECT
public:
    /// \a clock is borrowed and must outlive this; null: the computer's own.
    explicit TcpListener(FrameSink& sink, QObject* parent = nullptr, const Clock* clock = nullptr);
    /// Closes.
    ~TcpListener() override;

    Result<void> listen(const ListenerSettings& settings) override;
    /// Hands on unfinished frames as incomplete.
    void close() override;
    bool isListening() const override;
    quint16 port() const override;
    ListenerStatistics statistics() const override;
    std::vector<PeerTable::Peer> peers() const override;
    std::vector<RefusedSenders::Sender> refusedSenders() const override;
    void resumeReading() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
