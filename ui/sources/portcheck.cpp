// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/portcheck.h"

#include <chrono>

namespace duskwatch {
namespace {

constexpr auto kPause = std::chrono::milliseconds(200); ///< between two digits that are typed

} // namespace

PortCheck::PortCheck(Backend& backend, QObject* parent)
    : QObject(parent),
      m_backend(backend)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { m_job = m_backend.checkPort(m_address, m_port, m_transport); });
    connect(&backend, &Backend::portChecked, this, &PortCheck::takeAnswer);
}

void PortCheck::ask(const QString& address, quint16 port, Transport transport)
{
    if (address == m_address && port == m_port && transport == m_transport)
        return;
    m_address = address;
    m_port = port;
    m_transport = transport;
    m_answered = false;
    m_problem.clear();
    m_job = 0;
    m_pause.start();
}

void PortCheck::askAgain()
{
    if (m_port != 0)
        m_pause.start();
}

void PortCheck::forget()
{
    m_pause.stop();
    m_address.clear();
    m_port = 0;
    m_job = 0;
    m_answered = false;
    m_problem.clear();
}

void PortCheck::takeAnswer(quint64 job, bool free, const Error& error)
{
    if (job != m_job || job == 0)
        return;
    m_job = 0;
    m_answered = true;
    m_problem = free ? QString() : userMessage(error);
    Q_EMIT answered();
}

} // namespace duskwatch
