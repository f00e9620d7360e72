// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <cstdint>

namespace duskwatch {

/// Row of an event source. Positive; 0 is none.
enum class SourceId : qint64 {};
/// Row of a stored event. Grows with each stored event; 0 is none.
enum class EventId : qint64 {};
/// Row of a credential. Positive; 0 is none.
enum class CredentialId : qint64 {};
/// Row of a connection to an appliance. Positive; 0 is none.
enum class ConnectionId : qint64 {};
/// Row of an investigation. Positive; 0 is none.
enum class InvestigationId : qint64 {};
/// Row of a running output. Positive; 0 is none.
enum class OutputId : qint64 {};

constexpr std::int64_t toInt(SourceId id)
{
    return static_cast<std::int64_t>(id);
}
constexpr std::int64_t toInt(EventId id)
{
    return static_cast<std::int64_t>(id);
}
constexpr std::int64_t toInt(CredentialId id)
{
    return static_cast<std::int64_t>(id);
}
constexpr std::int64_t toInt(ConnectionId id)
{
    return static_cast<std::int64_t>(id);
}
constexpr std::int64_t toInt(InvestigationId id)
{
    return static_cast<std::int64_t>(id);
}
constexpr std::int64_t toInt(OutputId id)
{
    return static_cast<std::int64_t>(id);
}

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::SourceId)
Q_DECLARE_METATYPE(duskwatch::EventId)
Q_DECLARE_METATYPE(duskwatch::CredentialId)
Q_DECLARE_METATYPE(duskwatch::ConnectionId)
Q_DECLARE_METATYPE(duskwatch::InvestigationId)
Q_DECLARE_METATYPE(duskwatch::OutputId)
