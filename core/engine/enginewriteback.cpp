// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineprivate.h"

namespace duskwatch {

WriteBackDesk& Engine::writeBack()
{
    return d->writeBack;
}

void Engine::Private::startWriteBack()
{
    writeBack.setHost(&network->changes());
    connect(network, &NetworkHost::allStopped, q, [this] { writeBack.setHost(nullptr); });
    // "loaded" comes before anybody can change an alert.
    connect(&desk, &ConnectionDesk::loaded, q, [this] { routeWriteBack(); });
    connect(&desk, &ConnectionDesk::connectionsChanged, q, [this] { routeWriteBack(); });
    connect(q, &Engine::sourcesChanged, q, [this] { routeWriteBack(); });
    connect(&alerts, &AlertDesk::alertsChanged, q, [this] { writeBack.wake(); });
    connect(&writeBack, &WriteBackDesk::alertsChanged, q, [this](const std::vector<EventId>& ids) {
        StoredBatch batch;
        batch.updated = ids;
        merger.add(batch);
        tellStoredSoon();
    });
}

/// Alerts of a source, also of a removed one, go back over its connection where that writes back.
void Engine::Private::routeWriteBack()
{
    std::vector<ConnectionRecord> senders;
    for (const ConnectionRecord& record : desk.connections()) {
        const auto settings = connectionSettingsFromJson(record.settings);
        if (settings && settings->writeBack)
            senders.push_back(record);
    }
    WriteBackRoutes routes;
    for (const auto& [id, source] : sources) {
        for (const ConnectionRecord& record : senders) {
            if (source.status.settings.connection == record.id)
                routes.emplace(id, record.id);
        }
    }
    writeBack.setRoutes(routes, startSources ? senders : std::vector<ConnectionRecord>());
}

} // namespace duskwatch
