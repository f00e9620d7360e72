// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/receivertrial.h"

#include "core/outputs/receiverconnection.h"

namespace duskwatch {

ReceiverTrial::ReceiverTrial()
    : m_wakeup(std::make_shared<Wakeup>())
{
    auto place = std::make_unique<QObject>();
    m_place = place.get();
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("receivertrial"), std::move(place),
                                              ThreadRank::BehindWindow);
}

ReceiverTrial::~ReceiverTrial()
{
    m_wakeup->stop();
    m_thread.reset();
}

quint64 ReceiverTrial::start(const OutputSettings& settings)
{
    const quint64 job = ++m_lastJob;
    QMetaObject::invokeMethod(
        m_place, [this, job, settings, wakeup = m_wakeup] { run(job, settings, *wakeup); },
        Qt::QueuedConnection);
    return job;
}

void ReceiverTrial::cancel()
{
    m_wakeup->stop();
    m_wakeup = std::make_shared<Wakeup>();
}

void ReceiverTrial::run(quint64 job, const OutputSettings& settings, Wakeup& wakeup)
{
    if (wakeup.isStopped()) {
        Q_EMIT finished(job, false, {ErrorCode::Cancelled, {}});
        return;
    }
    const OutputReport nobody{};
    const auto connection = ReceiverConnection::open(settings, wakeup, nobody);
    if (connection)
        connection.value()->close();
    Q_EMIT finished(job, bool(connection), connection ? Error{} : connection.error());
}

} // namespace duskwatch
