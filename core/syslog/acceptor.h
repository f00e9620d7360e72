// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace duskwatch {

/// A QTcpServer that hands out bare descriptors instead of QTcpSockets: those copy every byte once more.
/// Owned by the listener, lives in its thread.
class Acceptor : public QTcpServer
{
    Q_OBJECT
public:
    explicit Acceptor(QObject* parent);

Q_SIGNALS:
    /// A connection; whoever is connected (directly) owns \a descriptor and closes it.
    void accepted(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace duskwatch
