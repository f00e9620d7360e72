// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/dateformat.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QVector>

namespace duskwatch {

/// Which certificates are believed.
enum class Trust {
    System, ///< what this computer believes
    CaFile, ///< only what the certificates in one PEM file have signed
    Pin,    ///< only one certificate, known by its fingerprint
};

/// The way to the appliance.
enum class ProxyKind { System, None, Http, Socks5 };

/// What the user sets about a connection to an appliance. Plain value, stored as JSON; the private token is not
/// in it but in the credential that it names.
struct ConnectionSettings
{
    QString name;            ///< 1-64 characters, unique without case
    QString host;            ///< as cleanApplianceUrl() gives it
    quint16 port = 443;      ///< 1-65535
    QString publicToken;     ///< visible ASCII, at most 256 characters
    qint64 credentialId = 0; ///< 0: none yet
    Trust trust = Trust::System;
    QString caFile;       ///< Trust::CaFile: absolute path
    QByteArray pinSha256; ///< Trust::Pin: 32 bytes, SHA-256 of the certificate (DER)
    ProxyKind proxyKind = ProxyKind::System;
    QString proxyHost;     ///< Http and Socks5
    quint16 proxyPort = 0; ///< Http and Socks5: 1-65535
    DateFormat dateFormat = DateFormat::Compact;
    bool writeBack = false; ///< acknowledgements and notes go to Darktrace

    friend bool operator==(const ConnectionSettings&, const ConnectionSettings&) = default;
};

/// A field and what is wrong with it, for showing beside that field.
struct ConnectionProblem
{
    enum class Field { Name, Host, Port, PublicToken, CaFile, Pin, ProxyHost, ProxyPort } field;
    QString message; ///< a sentence for people
};

/// What is wrong with \a settings; \a otherNames are those of the other connections. Pure; looks at no file and
/// at no network. Empty: nothing.
QVector<ConnectionProblem> validate(const ConnectionSettings& settings, const QStringList& otherNames = {});

QByteArray toJson(const ConnectionSettings& settings);
/// Errors: InvalidInput; also for words that this version does not know. Unknown members are ignored, missing
/// ones take their defaults.
Result<ConnectionSettings> connectionSettingsFromJson(const QByteArray& json);

/// SHA-256 as people compare it: pairs of upper-case hex digits parted by colons. Empty for no bytes.
QString fingerprintText(const QByteArray& sha256);
/// Reads what fingerprintText() writes, also in lower case, without or with other parting characters, and with
/// "sha256:" or "SHA256 Fingerprint=" in front. Empty when it is not 32 bytes.
QByteArray fingerprintFromText(const QString& text);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::ConnectionSettings)
