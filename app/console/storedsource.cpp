// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/storedsource.h"

#include "app/console/arguments.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::StoredSource", text);
}

QString nameOf(ConnectionId id, const std::vector<ConnectionRecord>& connections)
{
    const auto found = std::find_if(connections.begin(), connections.end(),
                                    [id](const ConnectionRecord& connection) { return connection.id == id; });
    return found == connections.end() ? QString() : found->name;
}

} // namespace

Result<std::vector<StoredSource>> storedSources(StoreReader& reader)
{
    const auto records = reader.sources();
    if (!records)
        return records.error();
    const auto connections = reader.connections();
    if (!connections)
        return connections.error();
    std::vector<StoredSource> sources;
    for (const SourceRecord& record : records.value()) {
        if (record.removed)
            continue;
        const auto settings = sourceSettingsFromJson(record.name, record.settings);
        if (!settings)
            return settings.error();
        sources.push_back({record, settings.value(), nameOf(settings->connection, connections.value())});
    }
    std::sort(sources.begin(), sources.end(), [](const StoredSource& a, const StoredSource& b) {
        return QString::localeAwareCompare(a.settings.name, b.settings.name) < 0;
    });
    return sources;
}

std::optional<StoredSource> findStoredSource(StoreReader& reader, const QString& name)
{
    const auto sources = storedSources(reader);
    if (!sources) {
        reportError(userMessage(sources.error()));
        return std::nullopt;
    }
    QStringList names;
    for (const StoredSource& source : sources.value()) {
        if (source.settings.name.compare(name, Qt::CaseInsensitive) == 0)
            return source;
        names.append(escapedForTerminal(source.settings.name));
    }
    reportError(
        names.isEmpty()
            ? tr("There is no event source in this data folder yet. \"duskwatchctl source add\" adds one.")
            : tr("There is no event source named \"%1\"; there are: %2.")
                  .arg(escapedForTerminal(name), names.join(QStringLiteral(", "))));
    return std::nullopt;
}

} // namespace duskwatch::console
