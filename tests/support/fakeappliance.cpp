// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeappliance.h"

#include <QSslConfiguration>

#include <algorithm>
#include <optional>

namespace duskwatch::test {
namespace {

const QByteArray kHeadEnd = QByteArrayLiteral("\r\n\r\n");

/// The first whole request in \a bytes, which it is taken out of.
std::optional<FakeRequest> takeRequest(QByteArray& bytes)
{
    const qsizetype headSize = bytes.indexOf(kHeadEnd) + kHeadEnd.size();
    if (headSize < kHeadEnd.size())
        return std::nullopt;
    FakeRequest request;
    request.raw = bytes.left(headSize);
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    if (bytes.size() < headSize + bodySize)
        return std::nullopt;
    request.raw = bytes.left(headSize + bodySize);
    request.body = bytes.mid(headSize, bodySize);
    const QByteArrayList line = bytes.left(bytes.indexOf("\r\n")).split(' ');
    request.method = line.value(0);
    request.target = line.value(1);
    bytes.remove(0, headSize + bodySize);
    return request;
}

QByteArray head(const FakeAnswer& answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto& [name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    if (answer.manner == FakeAnswer::Manner::Chunked)
        return text + "Transfer-Encoding: chunked\r\n\r\n";
    return text + "Content-Length: " + QByteArray::number(answer.body.size()) + kHeadEnd;
}

QByteArray chunks(const QByteArray& body)
{
    constexpr qsizetype kChunk = 1000;
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += kChunk) {
        const QByteArray piece = body.mid(at, kChunk);
        text += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return text + "0" + kHeadEnd;
}

} // namespace

QByteArray FakeRequest::header(const QByteArray& name) const
{
    const QList<QByteArray> lines = raw.left(raw.indexOf(kHeadEnd)).split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FakeAppliance::FakeAppliance(const Identity& identity, Door door)
    : m_identity(identity),
      m_door(door),
      m_script([](const FakeRequest&) { return FakeAnswer(); })
{
    listen(QHostAddress::LocalHost);
}

void FakeAppliance::setIdentity(const Identity& identity)
{
    m_identity = identity;
}

void FakeAppliance::setAnswer(const FakeAnswer& answer)
{
    m_script = [answer](const FakeRequest&) {
        return answer;
    };
}

void FakeAppliance::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto* socket = new QSslSocket(this);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_unread.remove(socket); });
    socket->setSocketDescriptor(descriptor);
    if (m_door == Door::Slams)
        socket->abort();
    if (m_door == Door::Slams || m_door == Door::Silent)
        return;
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    if (m_door == Door::Plain)
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_identity.certificate);
    tls.setPrivateKey(m_identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setAllowedNextProtocols({"h2", "http/1.1"});
    socket->setSslConfiguration(tls);
    connect(socket, &QSslSocket::encrypted, this,
            [this, socket] { m_nextProtocol = socket->sslConfiguration().nextNegotiatedProtocol(); });
    socket->startServerEncryption();
}

void FakeAppliance::read(QSslSocket* socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray& unread = m_unread[socket];
    unread += bytes;
    if (m_door == Door::Plain && !unread.isEmpty()) { // as web servers do when TLS comes to their open port
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    if (const std::optional<FakeRequest> request = takeRequest(unread)) {
        m_requests.append(*request);
        answer(socket, *request);
    }
}

void FakeAppliance::answer(QSslSocket* socket, const FakeRequest& request)
{
    using Manner = FakeAnswer::Manner;
    const FakeAnswer answer = m_script(request);
    switch (answer.manner) {
    case Manner::Whole:
        socket->write(head(answer) + answer.body);
        return;
    case Manner::Chunked:
        socket->write(head(answer) + chunks(answer.body));
        return;
    case Manner::Silent:
        return;
    case Manner::Hangs:
        socket->write(head(answer) + answer.body.chopped(1));
        return;
    case Manner::Breaks:
        socket->write(head(answer) + answer.body.chopped(1));
        socket->disconnectFromHost();
        return;
    case Manner::Raw:
        socket->write(answer.body);
        socket->disconnectFromHost();
        return;
    case Manner::Closes:
        socket->disconnectFromHost();
        return;
    }
}

} // namespace duskwatch::test
