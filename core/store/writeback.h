// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/store/ids.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace duskwatch {

/// What is said to Darktrace about a model breach or an AI Analyst event. Stored by number: append only.
enum class WriteBackKind : std::uint8_t { Acknowledge = 1, Unacknowledge = 2, Comment = 3 };

/// Stored by number: append only.
///
///   Waiting --before it is first sent--> Sending --read back--> Done
///      |                                   |  ^'--not there yet: again later
///      '--Darktrace changed--> Overtaken   |  '--retry--.
///                                          '--refused--> Failed --discard--> gone
enum class WriteBackState : std::uint8_t {
    Waiting = 1,
    Sending = 2,   ///< may have arrived: read before it is sent again
    Done = 3,      ///< read back from Darktrace
    Failed = 4,    ///< refused; waits for a person
    Overtaken = 5, ///< never sent: Darktrace had a newer change
};

/// One change on its way to Darktrace, or what became of it.
struct WriteBackItem
{
    std::int64_t id = 0; ///< grows with each change
    EventId event{};
    ConnectionId connection{};
    WriteBackKind kind{};
    QString text; ///< of a comment, at most kMaxCommentCharacters
    QString who;  ///< asked for it, at this computer
    std::int64_t askedMs = 0;
    WriteBackState state = WriteBackState::Waiting;
    int attempts = 0; ///< that did not succeed
    std::int64_t nextTryMs = 0;
    std::int64_t changedMs = 0;               ///< when it got into its state
    std::optional<std::int64_t> baseline;     ///< equal comments that were there before it was first sent
    std::optional<std::int64_t> seenBeforeMs; ///< Darktrace's time of our acknowledgement before this
    QString problem; ///< why it is not done; translated when it happened; holds foreign text
    EventKind eventKind{};
    QString externalId;      ///< of the event; foreign
    QString title;           ///< of the event; foreign
    QString connectionName;  ///< empty: the connection is gone
    bool switchedOn = false; ///< the connection writes back; else nothing is sent
};

/// What waits on one connection, or was refused.
struct WriteBackCount
{
    ConnectionId connection{};
    qint64 waiting = 0; ///< waiting and sending
    qint64 failed = 0;
    friend bool operator==(const WriteBackCount&, const WriteBackCount&) = default;
};
using WriteBackCounts = std::vector<WriteBackCount>;

/// Which connection, with write-back on, the alerts of a source go back over.
using WriteBackRoutes = std::map<SourceId, ConnectionId>;

/// Which items are meant; nothing set: all of them.
struct WriteBackScope
{
    std::int64_t item = 0;
    ConnectionId connection{};
};

/// What the queue of a connection has next: an item that is due, or when one will be.
struct NextWriteBack
{
    std::optional<WriteBackItem> item;
    std::optional<std::int64_t> dueMs;
};

/// What became of an attempt.
struct WriteBackResult
{
    std::int64_t item = 0;
    /// Done, Failed, Overtaken, or Waiting for another attempt (one that may have arrived stays Sending).
    WriteBackState state = WriteBackState::Done;
    std::int64_t nextTryMs = 0;
    std::optional<std::int64_t> seenMs; ///< when Darktrace says it was acknowledged
    QString problem;
    QString by; ///< Overtaken: who acknowledged it there; foreign
};

/// Darktrace documents no limit of a comment; what is longer is cut, and the window says so.
inline constexpr int kMaxCommentCharacters = 1000;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::WriteBackCounts)
