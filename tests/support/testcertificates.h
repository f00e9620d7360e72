// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace duskwatch::test {

/// A certificate with its key.
struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
    QByteArray sha256() const;
};

/// Certificates made by the openssl command when a test starts; nothing of them is in the repository. All are for
/// 127.0.0.1 and localhost where their name does not say otherwise.
class TestCertificates
{
public:
    /// Makes all of them. False, with the reason in problem(), when one cannot be made.
    bool make();
    const QString& problem() const { return m_problem; }

    QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QString folder() const { return m_folder.path(); }

    Identity trusted;    ///< signed by the authority of authorityFile()
    Identity selfSigned; ///< by itself
    Identity renewed;    ///< by itself, with another key
    Identity expired;    ///< by itself, over in 2020
    Identity otherHost;  ///< signed by the authority, for other.test

private:
    bool openssl(const QStringList& arguments);
    bool makeSigned(const QString& name, const QString& hosts, const QStringList& more, Identity& out);
    bool makeExpired();
    bool load(const QString& name, Identity& out);
    bool write(const QString& name, const QByteArray& text);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace duskwatch::test
