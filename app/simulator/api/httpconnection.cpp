// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/httpconnection.h"

#include "app/simulator/api/httpresponse.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <utility>

namespace duskwatch::simulator {

namespace {

using namespace std::chrono_literals;

constexpr auto kDeadline = 60s; ///< for a handshake, a request, and each piece of an answer to be taken
constexpr auto kSilence = 10min;
constexpr qint64 kReadBufferBytes = 64 << 10;
constexpr qint64 kWaitingBytes = 1 << 20; ///< enough of an answer under way

} // namespace

HttpConnection::HttpConnection(Handler handler, QObject* parent)
    : QObject(parent),
      m_handler(std::move(handler))
{
    m_deadline.setSingleShot(true);
    m_pace.setInterval(1s);
    m_next.setSingleShot(true);
    m_socket.setReadBufferSize(kReadBufferBytes);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::abort);
    connect(&m_pace, &QTimer::timeout, this, &HttpConnection::sendSlowly);
    connect(&m_next, &QTimer::timeout, this, &HttpConnection::onReadyRead);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { m_deadline.start(kDeadline); });
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::sendMore);
    connect(&m_socket, &QSslSocket::disconnected, this, &HttpConnection::finished);
}

HttpConnection::~HttpConnection()
{
    m_socket.disconnect(this); // it has a last word when it goes, and goes after most of what is here
}

bool HttpConnection::start(qintptr descriptor, const QSslConfiguration& configuration)
{
    m_socket.setSslConfiguration(configuration);
    if (!m_socket.setSocketDescriptor(descriptor))
        return false;
    m_deadline.start(kDeadline);
    m_socket.startServerEncryption();
    return true;
}

void HttpConnection::closeWhenIdle()
{
    m_closing = true;
    if (!m_socket.isEncrypted())
        abort();
    else if (!m_answer)
        m_socket.disconnectFromHost();
}

void HttpConnection::abort()
{
    m_closing = true;
    m_socket.abort(); // emits disconnected()
}

void HttpConnection::onReadyRead()
{
    // One request at a time: what comes meanwhile waits in the socket, whose buffer is bounded.
    while (!m_answer && !m_closing) {
        const ParsedRequest parsed = parseRequest(m_input);
        if (parsed.state == ParsedRequest::State::Refused)
            return refuse(parsed.status);
        if (parsed.state == ParsedRequest::State::Complete) {
            m_input.remove(0, parsed.consumed);
            handle(parsed.request);
            continue;
        }
        const QByteArray more = m_socket.read(kReadBufferBytes);
        if (more.isEmpty())
            return;
        m_input += more;
    }
}

void HttpConnection::handle(const HttpRequest& request)
{
    if (request.header("connection").toLower() == "close")
        m_closing = true;
    begin(m_handler(request, m_socket.peerAddress().isLoopback()));
}

/// What is no request is answered, and then nothing it says is believed any more.
void HttpConnection::refuse(int status)
{
    m_closing = true;
    m_input.clear();
    begin(answerOf(status, R"({"error":"This is not a request that can be answered."})"));
}

void HttpConnection::begin(Answer answer)
{
    m_allGiven = false;
    m_chunked = false;
    m_deadline.start(answer.delivery == Delivery::Silent ? kSilence : kDeadline);
    m_answer = std::move(answer);
    switch (m_answer->delivery) {
    case Delivery::Silent:
        return;
    case Delivery::Http2:
        m_closing = true;
        m_answer->source.reset();
        write(http2Goodbye());
        m_allGiven = true;
        return sendMore();
    case Delivery::Cut:
        return cut();
    case Delivery::Whole:
    case Delivery::Slow:
        break;
    }
    if (m_answer->source) {
        // What fits into one piece is sent with its length.
        m_answer->body = m_answer->source->next();
        m_chunked = m_answer->body.size() >= BodySource::kChunkBytes;
        if (!m_chunked)
            m_answer->source.reset();
    }
    write(responseHead(*m_answer, m_chunked ? -1 : m_answer->body.size()));
    if (m_answer->delivery == Delivery::Slow) {
        m_slowBody = std::exchange(m_answer->body, {});
        m_pace.start();
        return;
    }
    write(m_chunked ? responseChunk(m_answer->body) : m_answer->body);
    m_allGiven = !m_chunked;
    sendMore();
}

/// Sends half of what the head promised, and ends the connection in an orderly way, as a proxy does.
void HttpConnection::cut()
{
    const QByteArray body = m_answer->source ? m_answer->source->next() : m_answer->body;
    m_closing = true;
    write(responseHead(*m_answer, std::max<qsizetype>(body.size(), 2)));
    write(body.left(body.size() / 2));
    m_answer->source.reset();
    m_allGiven = true;
    sendMore();
}

void HttpConnection::sendSlowly()
{
    m_deadline.start(kDeadline);
    if (m_slowBody.isEmpty() && m_chunked)
        m_slowBody = m_answer->source->next();
    if (!m_slowBody.isEmpty()) {
        const QByteArray byte = m_slowBody.left(1);
        m_slowBody.remove(0, 1);
        write(m_chunked ? responseChunk(byte) : byte);
        if (m_chunked || !m_slowBody.isEmpty())
            return;
    } else if (m_chunked) {
        write(responseChunk({}));
    }
    m_pace.stop();
    m_allGiven = true;
    sendMore();
}

/// Gives the socket more as it has room, and notices when the last byte was taken.
void HttpConnection::sendMore()
{
    if (!m_answer || m_sending || m_pace.isActive() || m_answer->delivery == Delivery::Silent)
        return;
    const QScopedValueRollback<bool> sending(m_sending, true); // write() may come back here
    m_deadline.start(kDeadline);
    while (!m_allGiven && hasRoom()) {
        const QByteArray piece = m_answer->source->next();
        write(responseChunk(piece));
        m_allGiven = piece.isEmpty();
    }
    if (m_allGiven && m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0)
        endAnswer();
}

void HttpConnection::endAnswer()
{
    m_answer.reset();
    m_slowBody.clear();
    if (m_closing)
        m_socket.disconnectFromHost();
    else
        m_next.start(); // the next request may be here already
}

void HttpConnection::write(const QByteArray& bytes)
{
    m_socket.write(bytes);
}

bool HttpConnection::hasRoom() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < kWaitingBytes;
}

} // namespace duskwatch::simulator
