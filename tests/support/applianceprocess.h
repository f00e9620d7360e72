// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace duskwatch::test {

/// `darktrace-simulator api` in the background, with a certificate of its own; killed by the destructor.
class ApplianceProcess
{
public:
    static constexpr const char* kPublicToken = "public-5f3c2a";
    static constexpr const char* kPrivateToken = "private-91be77d0c2-of-a-test";

    /// \a more are options, such as "--fault", "500".
    explicit ApplianceProcess(const QStringList& more = {});
    ~ApplianceProcess();

    /// Starts it and waits until it says that it listens; false when it ends before.
    bool start();
    quint16 port() const { return m_port; }
    /// "127.0.0.1:PORT".
    QString place() const;
    /// SHA-256 of the certificate that it shows, as it prints it.
    QString fingerprint() const { return m_fingerprint; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_fingerprint;
    quint16 m_port = 0;
};

} // namespace duskwatch::test
