// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/storedconnection.h"

#include "app/console/arguments.h"
#include "app/console/textescape.h"
#include "core/sources/sourcesettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::StoredConnection", text);
}

/// Sources whose settings cannot be read are left out: they use nothing that could be said.
QStringList usersOf(ConnectionId connection, const std::vector<SourceRecord>& sources)
{
    QStringList names;
    for (const SourceRecord& source : sources) {
        const auto settings = sourceSettingsFromJson(source.name, source.settings);
        if (!source.removed && settings && settings->connection == connection)
            names.append(source.name);
    }
    return names;
}

std::optional<CredentialRecord> credentialOf(CredentialId id,
                                             const std::vector<CredentialRecord>& credentials)
{
    const auto found = std::find_if(credentials.begin(), credentials.end(),
                                    [id](const CredentialRecord& credential) { return credential.id == id; });
    return found == credentials.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<std::vector<StoredConnection>> storedConnections(StoreReader& reader)
{
    const auto records = reader.connections();
    if (!records)
        return records.error();
    const auto credentials = reader.credentials();
    if (!credentials)
        return credentials.error();
    const auto sources = reader.sources();
    if (!sources)
        return sources.error();
    std::vector<StoredConnection> connections;
    for (const ConnectionRecord& record : records.value()) {
        auto settings = connectionSettingsFromJson(record.settings);
        if (!settings)
            return settings.error();
        settings->name = record.name;
        connections.push_back({record.id, settings.value(),
                               credentialOf(record.credential, credentials.value()),
                               usersOf(record.id, sources.value())});
    }
    std::sort(connections.begin(), connections.end(),
              [](const StoredConnection& a, const StoredConnection& b) {
                  return QString::localeAwareCompare(a.settings.name, b.settings.name) < 0;
              });
    return connections;
}

std::optional<StoredConnection> findConnection(StoreReader& reader, const QString& name)
{
    const auto connections = storedConnections(reader);
    if (!connections) {
        reportError(userMessage(connections.error()));
        return std::nullopt;
    }
    QStringList names;
    for (const StoredConnection& connection : connections.value()) {
        if (connection.settings.name.compare(name, Qt::CaseInsensitive) == 0)
            return connection;
        names.append(escapedForTerminal(connection.settings.name));
    }
    reportError(names.isEmpty()
                    ? tr("There is no connection in this data folder yet. \"duskwatchctl connection add\" "
                         "adds one.")
                    : tr("There is no connection named \"%1\"; there are: %2.")
                          .arg(escapedForTerminal(name), names.join(QStringLiteral(", "))));
    return std::nullopt;
}

} // namespace duskwatch::console
