// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace duskwatch {

/// Sends bytes to a listener once, over a connection of its own. Network thread. Destroying it ends the attempt without
/// a word.
///
///   connecting --connected--> sending --all written--> closing --peer saw the end--> done(ok)
///        '--------------- error, or too late in any of them --------------------> done(error)
class LineSender : public QObject
{
    Q_OBJECT
public:
    /// Starts at once. \a done is called once, from the event loop. Errors: NetworkFailure; its detail is the socket's.
    LineSender(const QHostAddress& address, quint16 port, const QByteArray& bytes,
               std::function<void(const Result<void>&)> done, QObject* parent = nullptr);

private:
    void finish(const Result<void>& result);

    const QByteArray m_bytes;
    std::function<void(const Result<void>&)> m_done;
    QTcpSocket m_socket;
    QTimer m_deadline;
};

} // namespace duskwatch
