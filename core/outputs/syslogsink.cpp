// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/syslogsink.h"

#include "core/outputs/syslogmessage.h"

#include <QSysInfo>

namespace duskwatch {

SyslogSink::SyslogSink(OutputSettings settings, Wakeup& wakeup, const OutputReport& report)
    : m_settings(std::move(settings)),
      m_hostName(QSysInfo::machineHostName().toUtf8()),
      m_wakeup(wakeup),
      m_report(report)
{
}

SyslogSink::~SyslogSink() = default;

Result<void> SyslogSink::open()
{
    if (m_connection)
        return check();
    auto connection = ReceiverConnection::open(m_settings, m_wakeup, m_report);
    if (!connection)
        return connection.error();
    m_connection = std::move(connection).value();
    m_mayHaveLost = false;
    return {};
}

Result<std::int64_t> SyslogSink::deliver(const std::vector<OutputLine>& lines)
{
    QByteArray bytes;
    for (const OutputLine& line : lines)
        bytes += octetCounted(syslogMessage(line, m_settings.facility, m_settings.form, m_hostName));
    if (const auto sent = m_connection->send(bytes); !sent)
        return gone(sent.error());
    return static_cast<std::int64_t>(bytes.size());
}

int SyslogSink::descriptor() const
{
    return m_connection ? m_connection->descriptor() : -1;
}

Result<void> SyslogSink::check()
{
    if (!m_connection)
        return {};
    if (const auto open = m_connection->check(); !open)
        return gone(open.error());
    return {};
}

Error SyslogSink::gone(const Error& error)
{
    m_mayHaveLost = m_connection->isInDoubt();
    if (error.code == ErrorCode::Cancelled)
        m_connection->close();
    m_connection.reset();
    return error;
}

void SyslogSink::close()
{
    if (m_connection)
        m_connection->close();
    m_connection.reset();
}

} // namespace duskwatch
