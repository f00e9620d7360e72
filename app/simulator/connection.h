// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/textbuffer.h"

#include <QObject>
#include <QString>
#include <QTcpSocket>

#include <cstdint>
#include <deque>
#include <vector>

namespace duskwatch::simulator {

/// One connection to a listener. Knows how many frames the system has taken in full, so that what is reported
/// as sent was sent. Lives in the sender's thread, which owns it.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Wants more as long as fewer than \a enoughWaitingBytes wait to be taken.
    Connection(qint64 enoughWaitingBytes, QObject* parent);

    void open(const QString& host, std::uint16_t port);
    bool isOpen() const;
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool hasRoom() const { return m_socket.bytesToWrite() < m_enoughWaitingBytes; }
    bool isIdle() const { return m_socket.bytesToWrite() == 0; }

    /// Sends \a frames; \a ends holds the end of each as an offset into them, ascending.
    void send(const simulation::TextBuffer& frames, const std::vector<std::size_t>& ends);
    /// Ends the connection; call it when isIdle().
    void close();

    /// Frames whose last byte the system has taken.
    std::uint64_t framesTaken() const { return m_framesTaken; }
    QString errorText() const { return m_socket.errorString(); }

Q_SIGNALS:
    void opened();
    void roomLeft(); ///< some bytes were taken
    void failed();   ///< could not be opened, or ended by the other side

private:
    void onBytesWritten(qint64 count);
    void onError();

    const qint64 m_enoughWaitingBytes;
    QTcpSocket m_socket;
    /// Of frames not yet taken, as offsets into all bytes of this connection.
    std::deque<std::uint64_t> m_ends;
    std::uint64_t m_bytesGiven = 0;
    std::uint64_t m_bytesTaken = 0;
    std::uint64_t m_framesTaken = 0;
    bool m_closing = false;
};

} // namespace duskwatch::simulator
