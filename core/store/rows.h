// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/counters.h"
#include "core/store/filter.h"
#include "core/store/handling.h"
#include "core/store/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace duskwatch {

/// One row of the alert table as stored. Texts are foreign: show them escaped.
struct AlertRow
{
    EventId id{};
    SourceId source{};
    EventKind kind{};
    Outcome outcome{};
    Priority priority{};
    Category category{};
    AlertStatus status{};
    bool test = false;
    bool timePlausible = true;
    /// What the table sorts by: event time, or time of receipt where that is implausible.
    std::int64_t timeMs = 0;
    std::optional<std::int64_t> eventTimeMs; ///< as sent
    std::int64_t firstReceivedMs = 0;
    std::int64_t lastReceivedMs = 0;
    std::optional<double> score; ///< 0-1
    std::optional<int> modelPriority;
    int repeats = 0; ///< how many more lines said the same; 0 for the first
    QString externalId;
    QString title;
    QString deviceName; ///< host name, else label
    QString deviceAddress;
    QString summary;
    QString assignee; ///< who looks after it; empty: nobody
    QStringList tags;
};

/// A row with what the detail pane shows beside it.
struct AlertDetail
{
    AlertRow row;
    QString sourceName;
    Reasons reasons;
    QString ruleName;   ///< of the detection rule the reasons name; empty where it is gone. Foreign text
    QByteArray rawLine; ///< newest line about this event, byte for byte; empty when retention removed it
    std::int64_t logLine = 0; ///< its sequence number in the source's log
    Handling handling;
};

/// One line of a source's log.
struct LogLine
{
    std::int64_t sequence = 0; ///< 0-based, grows by one per line of that log
    std::int64_t receivedAtMs = 0;
    Outcome outcome{};
    Priority priority{};
    bool update = false; ///< the line was about an event already stored
    QByteArray bytes;    ///< as received
};

/// Which lines a log holds: [first, end). first > 0 after retention removed old ones.
struct LogRange
{
    std::int64_t first = 0;
    std::int64_t end = 0;
    std::int64_t storedBytes = 0; ///< on disk, compressed
    std::int64_t lineBytes = 0;   ///< before compression
};

/// An event source as stored.
struct SourceRecord
{
    SourceId id{};
    QString name;        ///< unique among the sources that are not removed, compared without case
    QByteArray settings; ///< JSON object, written by core/sources
    /// Sources with the same number feed from the same appliance and share identities.
    std::int64_t appliance = 0;
    bool removed = false; ///< no longer configured; its events stay
    Counters counters;
    std::int64_t lastReceivedMs = 0; ///< 0: never
};

} // namespace duskwatch
