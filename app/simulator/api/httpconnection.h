// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/answer.h"
#include "app/simulator/api/httprequest.h"

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace duskwatch::simulator {

/// One connection of HTTP/1.1 over TLS: reads a request, has it answered, sends the answer in pieces as the other
/// side takes them, and goes on to the next one. Holds at most a few pieces of an answer.
///
///     handshake --> reading --request--> answering --last byte taken--> reading
///         |            |                     |
///         +--deadline--+-----deadline, cut, refused--> finished
///
/// Lives in the server's thread; the server owns it.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    /// \a fromHere: whether the other side is on this computer.
    using Handler = std::function<Answer(const HttpRequest& request, bool fromHere)>;

    HttpConnection(Handler handler, QObject* parent);
    ~HttpConnection() override;

    /// Takes over a connection that was accepted; false where the system refuses.
    bool start(qintptr descriptor, const QSslConfiguration& configuration);
    /// Ends it at once where it waits for a request; else after the answer.
    void closeWhenIdle();

Q_SIGNALS:
    void finished(); ///< exactly once, after start()

private:
    void onReadyRead();
    void handle(const HttpRequest& request);
    void refuse(int status);
    void begin(Answer answer);
    void cut();
    void sendMore();
    void sendSlowly();
    void endAnswer();
    void write(const QByteArray& bytes);
    bool hasRoom() const;
    void abort();

    const Handler m_handler;
    QSslSocket m_socket;
    QTimer m_deadline; ///< until something moves
    QTimer m_pace;     ///< of slow answers
    QTimer m_next;     ///< back to the event loop before the next request
    QByteArray m_input;
    std::optional<Answer> m_answer; ///< that is being sent
    QByteArray m_slowBody;          ///< what is left of it
    bool m_chunked = false;
    bool m_allGiven = false; ///< the whole answer was given to the socket
    bool m_closing = false;
    bool m_sending = false;
};

} // namespace duskwatch::simulator
