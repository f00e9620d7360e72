// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/sysloglistener.h"

#include <memory>

namespace duskwatch {

/// Takes JSON syslog as UDP datagrams (RFC 5426; see splitDatagram). What comes while the sink has no room waits in the
/// kernel's buffer; what does not fit there is lost without the sender noticing, which is UDP's nature, and is counted.
class UdpListener : public SyslogListener
{
    Q_OBJECT
public:
    /// \a clock is borrowed and must outlive this; null: the computer's own.
    explicit UdpListener(FrameSink& sink, QObject* parent = nullptr, const Clock* clock = nullptr);
    /// Closes.
    ~UdpListener() override;

    Result<void> listen(const ListenerSettings& settings) override;
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
