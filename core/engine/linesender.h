// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/syslog/transport.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QTimer>

#include <functional>
#include <memory>

namespace duskwatch {

/// Where a listener takes lines.
struct LinePlace
{
    Transport transport = Transport::Tcp;
    QHostAddress address;
    quint16 port = 0;
};

/// Sends bytes to a listener of this computer once: over a connection of its own, encrypted where it listens so, or as
/// one datagram, which nobody acknowledges. The certificate is not checked: it is our own, and so are the bytes. Network
/// thread. Destroying it ends the attempt without a word.
///
///   connecting --connected--> sending --all written--> closing --peer saw the end--> done(ok)
///        '--------------- error, or too late in any of them --------------------> done(error)
class LineSender : public QObject
{
    Q_OBJECT
public:
    /// Starts at once. \a done is called once, from the event loop. Errors: NetworkFailure; its detail is the socket's.
    LineSender(const LinePlace& place, const QByteArray& bytes, std::function<void(const Result<void>&)> done,
               QObject* parent = nullptr);

private:
    void connectTo(const LinePlace& place);
    void sendDatagram(const LinePlace& place);
    void sendAll();
    void finish(const Result<void>& result);

    const QByteArray m_bytes;
    std::function<void(const Result<void>&)> m_done;
    std::unique_ptr<QAbstractSocket> m_socket;
    QTimer m_deadline;
};

} // namespace duskwatch
