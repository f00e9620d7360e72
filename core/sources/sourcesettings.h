// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/counters.h"
#include "core/store/ids.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace duskwatch {

/// How an event source gets its events.
enum class SourceMethod { Collector /* JSON syslog */, Cloud /* signed API */ };

/// What the user sets about an event source. Written to the store as JSON, never with a secret in it.
struct SourceSettings
{
    QString name; ///< 1-64 characters, unique without case; also the log's name
    SourceMethod method = SourceMethod::Collector;
    QString address = QStringLiteral("127.0.0.1"); ///< collector: address of this computer to listen on
    quint16 port = 6514;                           ///< collector: 1025-65535
    ConnectionId connection{};                     ///< cloud: where it fetches from; 0: none
    bool sendUnparsed = false;                     ///< keep lines that were not understood in the log
    bool enabled = true;                           ///< starts with the program

    friend bool operator==(const SourceSettings&, const SourceSettings&) = default;
};

/// A field and what is wrong with it, for showing beside that field.
struct FieldProblem
{
    enum class Field { Name, Address, Port } field;
    QString message;
};

/// What is wrong with \a settings; \a others are the other configured sources (names and ports they use).
/// Pure; does not look at the machine (whether a port is free is found when listening). Empty: nothing.
QVector<FieldProblem> validate(const SourceSettings& settings, const QVector<SourceSettings>& others);

QByteArray toJson(const SourceSettings& settings);
/// Errors: InvalidInput. Unknown members are ignored, missing ones take their defaults.
Result<SourceSettings> sourceSettingsFromJson(const QString& name, const QByteArray& json);

/// What a source is doing.
enum class SourceState { Stopped, Starting, Listening, BackPressure, Problem };

/// A source with its settings and its health, as a snapshot for showing.
struct SourceStatus
{
    SourceId id{};
    SourceSettings settings;
    SourceState state = SourceState::Stopped;
    QString problem; ///< what happened and what to do; only in state Problem
    Counters counters;
    double eventsPerSecond = 0; ///< over the last 5 seconds
    int connections = 0;
    std::int64_t lastReceivedMs = 0; ///< 0: never
    std::int64_t startedMs = 0;      ///< 0: not running
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::SourceStatus)
