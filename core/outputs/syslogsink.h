// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/receiverconnection.h"

namespace duskwatch {

/// Sends lines as messages of RFC 5424 over TCP or TLS. Lines count when the receiver's system has acknowledged them;
/// after a connection that broke off those before them may be sent again (mayHaveLost()).
class SyslogSink final : public OutputSink
{
public:
    /// \a wakeup and \a report are borrowed.
    SyslogSink(OutputSettings settings, Wakeup& wakeup, const OutputReport& report);
    ~SyslogSink() override;

    Result<void> open() override;
    Result<std::int64_t> deliver(const std::vector<OutputLine>& lines) override;
    int descriptor() const override;
    Result<void> check() override;
    bool mayHaveLost() const override { return m_mayHaveLost; }
    void close() override;

private:
    Error gone(const Error& error);

    const OutputSettings m_settings;
    const QByteArray m_hostName;
    Wakeup& m_wakeup;
    const OutputReport& m_report;
    std::unique_ptr<ReceiverConnection> m_connection;
    bool m_mayHaveLost = false;
};

} // namespace duskwatch
