// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/store/connectionrows.h"

#include <QString>
#include <QVector>

// What the window says about connections and credentials. Pure; translated.
namespace duskwatch {

/// The settings in \a record, under its name and with its credential; defaults where they cannot be read.
ConnectionSettings settingsOf(const ConnectionRecord& record);
/// "host", or "host:8443" and "[::1]:8443" where the port is not the usual one.
QString hostText(const QString& host, quint16 port);
/// "Trusted as this computer does", …
QString trustText(const ConnectionSettings& settings);
/// "through the system's proxy", …; empty for the system's.
QString proxyText(const ConnectionSettings& settings);
QString dateFormatText(DateFormat format); ///< an example in that format
QString credentialTypeText(CredentialType type);
QString secretPlaceText(SecretPlace place);
/// Name of the credential \a id; empty where there is none.
QString credentialName(const QVector<CredentialRecord>& credentials, CredentialId id);
/// Whether keeping the token in memory gets around \a error.
bool isKeychainFailure(const Error& error);

} // namespace duskwatch
