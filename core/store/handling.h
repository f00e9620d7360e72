// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/ids.h"
#include "core/store/writeback.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

/// What people do with an alert. Stored by number: append only, never renumber.
enum class AlertChangeKind : std::uint8_t {
    Acknowledge = 1,
    Unacknowledge = 2,
    Assign = 3,       ///< text = to whom; empty: to nobody
    AddTag = 4,       ///< text = the tag
    RemoveTag = 5,    ///< text = the tag
    AddNote = 6,      ///< text = the note
    TakeNoteBack = 7, ///< text = the note; the history keeps both
    // Only in histories: Darktrace's state replaced what people had done here. Text = who did it there, where known.
    AcknowledgedThere = 8,
    UnacknowledgedThere = 9,
};

/// One thing to do, to any number of alerts. Text is bounded by checkAlertChange().
struct AlertChange
{
    AlertChangeKind kind{};
    QString text;
    friend bool operator==(const AlertChange&, const AlertChange&) = default;
};

struct AlertChangeStep
{
    AlertChange change;
    std::vector<EventId> ids;
};

/// What became of a change. The steps of \a undo, done in order, put everything back.
struct AlertChangeOutcome
{
    std::int64_t changed = 0; ///< alerts that were not so already
    std::int64_t asked = 0;   ///< alerts it was asked for
    bool cancelled = false;   ///< stopped by the user; what was done stays and can be undone
    std::optional<Error> error;
    std::vector<AlertChangeStep> undo;
};

/// One line of an alert's history.
struct HandlingEntry
{
    std::int64_t atMs = 0; ///< ms since 1970 UTC
    QString who;           ///< name at this computer
    AlertChange change;
};

/// What people have done with one alert.
struct Handling
{
    QString assignee;                     ///< empty: nobody
    QStringList tags;                     ///< in the order they were added
    std::vector<HandlingEntry> history;   ///< oldest first, the newest kMaxHistoryShown
    std::vector<WriteBackItem> writeBack; ///< what of it goes to Darktrace, oldest first
};

inline constexpr int kMaxTags = 20; ///< of an alert
inline constexpr int kMaxTagCharacters = 40;
inline constexpr int kMaxNoteCharacters = 4000;
inline constexpr int kMaxAssigneeCharacters = 64;
inline constexpr int kMaxHistoryShown = 500;

/// \a change with its text trimmed, or InvalidInput that says what is wrong with it: a tag or note that is empty or too
/// long, a tag with a comma or a line break.
Result<AlertChange> checkAlertChange(AlertChange change);

} // namespace duskwatch

Q_DECLARE_METATYPE(std::vector<duskwatch::EventId>)
Q_DECLARE_METATYPE(duskwatch::AlertChangeOutcome)
