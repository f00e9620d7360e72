// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// A stretch of time, both ends included, in ms since 1970 UTC.
struct Window
{
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;

    bool contains(std::int64_t timeMs) const { return timeMs >= startMs && timeMs <= endMs; }
};

/// What GET /modelbreaches asks for (PROTOCOL section 1).
struct BreachQuery
{
    std::optional<Window> window; ///< all there is without one
    bool byCreation = false;      ///< the window is about creationTime, not about time
    bool includeAcknowledged = false;
    bool includeUrl = false;
    bool historicModelOnly = false; ///< the model flat instead of {then,now}
    bool minimal = false;
    bool deviceAtTop = true;
    bool saasOnly = false; ///< this company has none
    double minScore = 0;   ///< 0-1
    std::optional<std::int64_t> pbid;
    std::optional<std::int64_t> did;
};

/// What GET /aianalyst/incidentevents asks for (PROTOCOL section 1).
struct IncidentQuery
{
    std::optional<Window> window; ///< of createdAt
    bool includeAcknowledged = false;
    bool includeAllPinned = true; ///< pinned events come whatever the window
    bool includeUrl = false;
    QByteArray uuid;          ///< only this event; empty: all
    double minScore = 0;      ///< 0-100
    double minGroupScore = 0; ///< 0-100
};

/// Nothing where the appliance would answer INPUT ERROR: an unknown or repeated parameter, a value that is none,
/// starttime without endtime, an end before its start, more than a year. Pure.
std::optional<BreachQuery> readBreachQuery(const QByteArray& query);
std::optional<IncidentQuery> readIncidentQuery(const QByteArray& query);
/// The parameters of GET /status, which change nothing here.
bool isStatusQuery(const QByteArray& query);

} // namespace duskwatch::simulator
