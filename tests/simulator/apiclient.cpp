// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/apiclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

namespace duskwatch::test {

namespace {

/// The chunks of a body put together; \a complete where the last one has come (RFC 9112, section 7.1).
QByteArray joinChunks(const QByteArray& bytes, bool& complete)
{
    QByteArray body;
    qsizetype place = 0;
    for (;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", place);
        if (lineEnd < 0)
            return body;
        bool isNumber = false;
        const qsizetype size = bytes.mid(place, lineEnd - place).toLongLong(&isNumber, 16);
        if (!isNumber || bytes.size() < lineEnd + 2 + size + 2)
            return body;
        complete = size == 0;
        if (complete)
            return body;
        body += bytes.mid(lineEnd + 2, size);
        place = lineEnd + 2 + size + 2;
    }
}

} // namespace

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

RawAnswer parseAnswer(const QByteArray& bytes)
{
    RawAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || !bytes.startsWith("HTTP/1.1 "))
        return answer;
    answer.head = bytes.first(end);
    answer.status = bytes.mid(9, 3).toInt();
    const QByteArray rest = bytes.mid(end + 4);
    if (answer.header("Transfer-Encoding") == "chunked") {
        answer.body = joinChunks(rest, answer.complete);
    } else {
        answer.body = rest;
        answer.complete = answer.header("Content-Length") == QByteArray::number(rest.size());
    }
    return answer;
}

ApiClient::ApiClient(quint16 port)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(&m_socket, &QSslSocket::encrypted, this,
            [this] { m_socket.write(std::exchange(m_waiting, {})); });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { m_closed = true; });
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
}

void ApiClient::send(const QByteArray& bytes)
{
    if (m_socket.isEncrypted())
        m_socket.write(bytes);
    else
        m_waiting += bytes;
}

QByteArray ApiClient::signedRequest(const QByteArray& target, const QByteArray& body)
{
    const QByteArray date =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1();
    const QByteArray text =
        target + (body.isEmpty() ? QByteArray() : '?' + body) + '\n' + kPublicToken + '\n' + date;
    const QByteArray signature =
        QMessageAuthenticationCode::hash(text, kPrivateToken, QCryptographicHash::Sha1).toHex();
    QByteArray request = (body.isEmpty() ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                         "DTAPI-Token: " + kPublicToken + "\r\nDTAPI-Date: " + date +
                         "\r\nDTAPI-Signature: " + signature + "\r\n";
    if (!body.isEmpty())
        request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

} // namespace duskwatch::test
