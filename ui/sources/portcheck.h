// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QTimer>

namespace duskwatch {

/// Asks the engine, while one types, whether a collector could listen there. GUI thread. The backend is borrowed.
class PortCheck : public QObject
{
    Q_OBJECT
public:
    explicit PortCheck(Backend& backend, QObject* parent = nullptr);

    /// A moment after the last call with another place; answered() follows, unless another place is asked for.
    void ask(const QString& address, quint16 port, Transport transport);
    /// Asks again about the same place.
    void askAgain();
    /// Nothing is to be known.
    void forget();
    /// Of the place asked about: known to be free.
    bool isFree() const { return m_answered && m_problem.isEmpty(); }
    /// Why a collector could not listen there; empty: it could, or nobody has said yet.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void answered();

private:
    void takeAnswer(quint64 job, bool free, const Error& error);

    Backend& m_backend;
    QString m_address;
    quint16 m_port = 0;
    Transport m_transport = Transport::Tcp;
    quint64 m_job = 0;
    bool m_answered = false;
    QString m_problem;
    QTimer m_pause;
};

} // namespace duskwatch
