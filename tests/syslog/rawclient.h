// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace duskwatch {

/// A sender made of bare system calls, so that it can do what well-behaved ones do not: stop reading, vanish with a
/// reset, leave half a frame. Never blocks on sending. Connects to 127.0.0.1; closes when it goes.
class RawClient
{
public:
    RawClient();
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// False when refused.
    bool connectTo(quint16 port);
    /// Adds \a bytes to what pump() sends, and pumps.
    void send(const QByteArray& bytes);
    /// Sends what the kernel takes; true when nothing is left. For QTRY_VERIFY.
    bool pump();
    qsizetype unsentBytes() const { return m_unsent.size(); }
    /// True once the other side has closed or reset the connection. For QTRY_VERIFY.
    bool isClosedByPeer();
    void close();
    /// Closes with a reset instead of an orderly end.
    void reset();
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    QByteArray m_unsent;
};

} // namespace duskwatch
