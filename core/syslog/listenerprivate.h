// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/acceptor.h"
#include "core/syslog/listener.h"
#include "core/syslog/readinessset.h"
#include "core/syslog/tcpconnection.h"
#include "core/syslog/tlscontext.h"

#include <QHash>
#include <QSocketNotifier>
#include <QTimer>

#include <optional>
#include <unordered_map>
#include <vector>

namespace duskwatch {

/// What TcpListener keeps; its functions are in listenerreading.cpp. The syslog thread.
struct TcpListener::Private
{
    using Connections = std::unordered_map<int, std::unique_ptr<TcpConnection>>; // by descriptor

    Private(TcpListener& listener, FrameSink& frameSink, const Clock* givenClock)
        : q(listener),
          sink(frameSink),
          clock(givenClock ? *givenClock : systemClock)
    {
    }

    void accept(int descriptor);
    void admit(int descriptor);
    void acceptFailed();
    void readRound();
    void closeOverdue();
    void closeIdle();
    void endHandshake(Connections::iterator connection, const QString& reason);
    void closeSlowHandshakes();
    void makeRoomForHandshake();
    void closeLargestOverBudget();
    void drain(TcpConnection& connection, std::size_t& budget);
    bool readPiece(TcpConnection& connection, std::size_t atMost);
    void finish(Connections::iterator connection);
    void refuse(const QString& message);
    void turnAway(const QHostAddress& peer, const QString& reason, const QString& message);
    void notice(const QString& message);
    void tell();

    TcpListener& q;
    FrameSink& sink;
    SystemClock systemClock;
    const Clock& clock;
    ListenerSettings settings;
    ListenerStatistics statistics;

    Acceptor* acceptor = nullptr; // these three are children of q
    QTimer* acceptAgain = nullptr;
    QTimer* idleCheck = nullptr;
    std::unique_ptr<TlsContext> tls;           // while listening, for TLS; outlives the connections
    std::unique_ptr<ReadinessSet> readiness;   // while listening
    std::unique_ptr<QSocketNotifier> notifier; // while listening; disabled: paused
    Connections connections;
    QHash<QHostAddress, int> connectionsByPeer;
    PeerTable peers;
    RefusedSenders refusedOnes;
    std::vector<char> buffer; // one for all: what a connection keeps is only its unfinished frame
    std::size_t heldBytes = 0;
    int connectionsTold = 0;
    std::optional<std::int64_t> lastNoticeMs;
    QString unsaid; // a notice whose signal is still to be sent
};

} // namespace duskwatch
