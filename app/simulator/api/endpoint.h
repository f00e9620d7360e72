// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// The parts of the API for which Darktrace grants rights one by one, and that a fault can be limited to.
enum class Endpoint : std::uint8_t { ModelBreaches, IncidentEvents, Status, Acknowledge, Comments };

enum class Action : std::uint8_t {
    ListBreaches,
    ListIncidents,
    ShowStatus,
    AcknowledgeBreach,
    UnacknowledgeBreach,
    CommentBreach,
    ListBreachComments,
    AcknowledgeIncidents,
    UnacknowledgeIncidents,
    CommentIncident,
    ListIncidentComments,
};

/// What a method and a path ask for.
struct Route
{
    Action action = Action::ShowStatus;
    Endpoint endpoint = Endpoint::Status;
    std::int64_t pbid = 0; ///< of the actions on one breach
};

/// Nothing where the API has no such end-point. Pure.
std::optional<Route> findRoute(const QByteArray& method, const QByteArray& path);

/// `modelbreaches`, `incidentevents`, `status`, `acknowledge` or `comments`.
std::optional<Endpoint> endpointNamed(QByteArrayView name);

} // namespace duskwatch::simulator
