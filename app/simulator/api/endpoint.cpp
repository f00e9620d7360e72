// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/endpoint.h"

#include <QList>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace duskwatch::simulator {

namespace {

struct RouteEntry
{
    const char* method;
    const char* path; ///< # stands for a pbid
    Action action;
    Endpoint endpoint;
};

constexpr std::array kRoutes{
    RouteEntry{"GET", "/modelbreaches", Action::ListBreaches, Endpoint::ModelBreaches},
    RouteEntry{"GET", "/aianalyst/incidentevents", Action::ListIncidents, Endpoint::IncidentEvents},
    RouteEntry{"GET", "/status", Action::ShowStatus, Endpoint::Status},
    RouteEntry{"POST", "/modelbreaches/#/acknowledge", Action::AcknowledgeBreach, Endpoint::Acknowledge},
    RouteEntry{"POST", "/modelbreaches/#/unacknowledge", Action::UnacknowledgeBreach, Endpoint::Acknowledge},
    RouteEntry{"POST", "/modelbreaches/#/comments", Action::CommentBreach, Endpoint::Comments},
    RouteEntry{"GET", "/modelbreaches/#/comments", Action::ListBreachComments, Endpoint::Comments},
    RouteEntry{"POST", "/aianalyst/acknowledge", Action::AcknowledgeIncidents, Endpoint::Acknowledge},
    RouteEntry{"POST", "/aianalyst/unacknowledge", Action::UnacknowledgeIncidents, Endpoint::Acknowledge},
    RouteEntry{"POST", "/aianalyst/incident/comments", Action::CommentIncident, Endpoint::Comments},
    RouteEntry{"GET", "/aianalyst/incident/comments", Action::ListIncidentComments, Endpoint::Comments},
};

constexpr std::array kNames{
    std::pair{"modelbreaches", Endpoint::ModelBreaches},
    std::pair{"incidentevents", Endpoint::IncidentEvents},
    std::pair{"status", Endpoint::Status},
    std::pair{"acknowledge", Endpoint::Acknowledge},
    std::pair{"comments", Endpoint::Comments},
};

bool isPbid(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 16 &&
           std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// True where \a path is that of \a entry; \a pbid is what stands in place of #.
bool matches(const QList<QByteArray>& path, const RouteEntry& entry, std::int64_t& pbid)
{
    const QList<QByteArray> wanted = QByteArray(entry.path).split('/');
    if (path.size() != wanted.size())
        return false;
    for (qsizetype part = 0; part < path.size(); ++part) {
        if (wanted[part] != "#" ? wanted[part] != path[part] : !isPbid(path[part]))
            return false;
        if (wanted[part] == "#")
            pbid = path[part].toLongLong();
    }
    return true;
}

} // namespace

std::optional<Route> findRoute(const QByteArray& method, const QByteArray& path)
{
    const QList<QByteArray> parts = path.split('/');
    for (const RouteEntry& entry : kRoutes) {
        Route route{entry.action, entry.endpoint, 0};
        if (method == entry.method && matches(parts, entry, route.pbid))
            return route;
    }
    return {};
}

std::optional<Endpoint> endpointNamed(QByteArrayView name)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [name](const auto& entry) { return name == entry.first; });
    return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

} // namespace duskwatch::simulator
