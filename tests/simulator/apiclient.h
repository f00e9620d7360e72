// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslSocket>

namespace duskwatch::test {

/// What came back on one connection, taken apart as little as possible.
struct RawAnswer
{
    int status = 0; ///< 0 where it is no answer of HTTP/1.1
    QByteArray head;
    QByteArray body;       ///< chunks put together
    bool complete = false; ///< the body ended as the head promised

    QByteArray header(const QByteArray& name) const;
};

/// Takes apart what a server has said; the end of the connection need not have come. Pure.
RawAnswer parseAnswer(const QByteArray& bytes);

/// A connection of TLS that accepts any certificate, sends the bytes it is given and keeps what comes back.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(quint16 port);

    void send(const QByteArray& bytes);
    RawAnswer answer() const { return parseAnswer(m_received); }
    const QByteArray& received() const { return m_received; }
    void forget() { m_received.clear(); }
    bool isClosed() const { return m_closed; }
    QSslCertificate certificate() const { return m_socket.peerCertificate(); }

    /// A request that is signed for these tests' token pair, as of now; \a body makes it a POST of a form.
    static QByteArray signedRequest(const QByteArray& target, const QByteArray& body = {});

    static constexpr const char* kPublicToken = "public-for-tests";
    static constexpr const char* kPrivateToken = "private-for-tests";

private:
    QSslSocket m_socket;
    QByteArray m_waiting;
    QByteArray m_received;
    bool m_closed = false;
};

} // namespace duskwatch::test
