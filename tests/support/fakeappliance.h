// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <utility>

namespace duskwatch::test {

/// A request as its bytes came out of TLS.
struct FakeRequest
{
    QByteArray raw; ///< head and body
    QByteArray method;
    QByteArray target; ///< exactly as in the request line
    QByteArray body;
    /// Empty when there is no such header; \a name without regard to case.
    QByteArray header(const QByteArray& name) const;
    QByteArray path() const { return target.split('?').value(0); }
};

/// What the fake says to a request, and how it misbehaves while saying it.
struct FakeAnswer
{
    enum class Manner {
        Whole,
        Silent,  ///< nothing at all, and the connection stays open
        Hangs,   ///< everything but the last byte, and the connection stays open
        Breaks,  ///< everything but the last byte, then the connection is closed
        Closes,  ///< the connection is closed at once
        Chunked, ///< whole, in chunks and without a length
        Raw,     ///< the body as it is, without a head, then the connection is closed
    };
    int status = 200;
    QByteArray body = "[]";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Manner manner = Manner::Whole;
};

/// A server whose every step is scripted: for what a well-behaved server cannot do. Listens on 127.0.0.1, lives in
/// the test's thread.
class FakeAppliance : public QTcpServer
{
    Q_OBJECT
public:
    enum class Door {
        Tls,
        Plain,  ///< speaks HTTP in the open
        Silent, ///< takes connections and never says a word
        Slams,  ///< closes every connection at once
    };
    using Script = std::function<FakeAnswer(const FakeRequest&)>;

    explicit FakeAppliance(const Identity& identity, Door door = Door::Tls);

    void setIdentity(const Identity& identity);
    /// For the connections to come.
    void setDoor(Door door) { m_door = door; }
    /// What to answer; the default is an empty list to everything.
    void setScript(Script script) { m_script = std::move(script); }
    void setAnswer(const FakeAnswer& answer);

    const QList<FakeRequest>& requests() const { return m_requests; }
    /// Everything that ever came out of TLS (or in the open).
    const QByteArray& received() const { return m_received; }
    int connections() const { return m_connections; }
    /// What ALPN agreed on for the newest connection.
    QByteArray nextProtocol() const { return m_nextProtocol; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket* socket);
    void answer(QSslSocket* socket, const FakeRequest& request);

    Identity m_identity;
    Door m_door;
    Script m_script;
    QList<FakeRequest> m_requests;
    QByteArray m_received;
    QByteArray m_nextProtocol;
    QHash<QSslSocket*, QByteArray> m_unread;
    int m_connections = 0;
};

} // namespace duskwatch::test
