// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionwords.h"

#include "core/appliance/applianceurl.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ConnectionWords", text);
}

} // namespace

ConnectionSettings settingsOf(const ConnectionRecord& record)
{
    const Result<ConnectionSettings> read = connectionSettingsFromJson(record.settings);
    ConnectionSettings settings = read ? read.value() : ConnectionSettings{};
    settings.name = record.name;
    settings.credentialId = toInt(record.credential);
    return settings;
}

QString hostText(const QString& host, quint16 port)
{
    if (port == kHttpsPort)
        return host;
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

QString trustText(const ConnectionSettings& settings)
{
    switch (settings.trust) {
    case Trust::CaFile:
        return tr("Certificates signed by %1").arg(QFileInfo(settings.caFile).fileName());
    case Trust::Pin:
        return tr("One pinned certificate");
    case Trust::System:
        break;
    }
    return tr("Certificates this computer trusts");
}

QString proxyText(const ConnectionSettings& settings)
{
    switch (settings.proxyKind) {
    case ProxyKind::None:
        return tr("No proxy");
    case ProxyKind::Http:
        return tr("HTTP proxy %1").arg(hostText(settings.proxyHost, settings.proxyPort));
    case ProxyKind::Socks5:
        return tr("SOCKS proxy %1").arg(hostText(settings.proxyHost, settings.proxyPort));
    case ProxyKind::System:
        break;
    }
    return {};
}

QString dateFormatText(DateFormat format)
{
    constexpr std::int64_t kExampleMs = 1'672'574'400'000; // 2023-01-01 12:00:00 UTC, as in the documentation
    return QString::fromLatin1(dateText(format, kExampleMs));
}

QString credentialTypeText(CredentialType type)
{
    return type == CredentialType::Global ? tr("Global token") : tr("Per-user token");
}

QString secretPlaceText(SecretPlace place)
{
    return place == SecretPlace::Keychain
               ? tr("kept in the keychain")
               : tr("kept for one session only, to be entered again at each start");
}

QString credentialName(const QVector<CredentialRecord>& credentials, CredentialId id)
{
    for (const CredentialRecord& credential : credentials)
        if (credential.id == id)
            return credential.name;
    return {};
}

bool isKeychainFailure(const Error& error)
{
    return error.code == ErrorCode::KeychainLocked || error.code == ErrorCode::KeychainMissing ||
           error.code == ErrorCode::KeychainRefused || error.code == ErrorCode::KeychainFailure;
}

} // namespace duskwatch
