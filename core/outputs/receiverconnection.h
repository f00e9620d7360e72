// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/clienttls.h"
#include "core/outputs/hostlookup.h"
#include "core/outputs/outputsink.h"
#include "core/outputs/wakeup.h"

#include <QElapsedTimer>

namespace duskwatch {

/// One connection to a receiver of syslog, over TCP or TLS. Synchronous, but for the wake-up that ends every wait.
/// The output's thread.
///
/// How it ended tells what the receiver has: a system closes a connection whose bytes were all read with FIN, and one
/// with bytes that nobody read any more with RST. So after FIN (over TLS: after close_notify, as only the program says
/// that) what was acknowledged was read; after anything else it may not have been.
class ReceiverConnection
{
public:
    /// Connects, with TLS where it is set. \a wakeup and \a report are borrowed. Errors: NetworkFailure, those of
    /// ClientTls, Cancelled.
    static Result<std::unique_ptr<ReceiverConnection>> open(const OutputSettings& settings, Wakeup& wakeup,
                                                            const OutputReport& report);
    ~ReceiverConnection();
    ReceiverConnection(const ReceiverConnection&) = delete;
    ReceiverConnection& operator=(const ReceiverConnection&) = delete;

    /// Sends \a bytes, however long that takes (after a stop two seconds), and waits until the receiver's system has acknowledged them. Errors:
    /// NetworkFailure, Cancelled.
    Result<void> send(const QByteArray& bytes);
    /// Takes what the receiver says, and notices that it went away.
    Result<void> check();
    /// Says goodbye and waits a moment for the receiver's own.
    void close();

    int descriptor() const { return m_descriptor; }
    /// Whether what was acknowledged before the end may not have been read.
    bool isInDoubt() const { return m_inDoubt; }

private:
    ReceiverConnection(Wakeup& wakeup, const OutputReport& report);
    Result<void> connectTo(const HostAddress& address);
    Result<void> shakeHands(const OutputSettings& settings);
    /// How many bytes the system took; 0: none, what it waits for is in \a events, or nothing and it is over.
    std::size_t sendPart(const char* bytes, std::size_t size, short& events);
    bool waitSocket(short events, int timeoutMs);
    bool drain();
    bool ended(bool clean, const QString& why);
    Error endError() const;
    void tellWaiting(bool waiting);

    Wakeup& m_wakeup;
    const OutputReport& m_report;
    int m_descriptor = -1;
    std::unique_ptr<ClientTls> m_tls;
    bool m_inDoubt = false;
    bool m_isWaiting = false;
    QElapsedTimer m_sinceStop;
    QString m_end; ///< why it is over; empty: it is not
};

} // namespace duskwatch
