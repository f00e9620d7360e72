// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/ids.h"
#include "core/triage/groupbook.h"
#include "core/triage/investigation.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duskwatch {

/// One line of the audit trail. Stored by number: append only, never renumber. Before and after are the fixed words of
/// core/triage/investigation.h, names, texts, or numbers of investigations and alerts.
enum class InvestigationEvent : std::uint8_t {
    Opened = 1,             ///< by a rule; after = title
    Created = 2,            ///< by a person; after = title
    StatusChanged = 3,      ///< closed carries its disposition: "closed benign"
    Assigned = 4,           ///< empty: nobody
    TagAdded = 5,           ///< after = the tag
    TagRemoved = 6,         ///< before = the tag
    NoteAdded = 7,          ///< after = the note
    Renamed = 8,            ///< title
    PrioritySet = 9,        ///< "inherited", or the priority set
    PriorityInherited = 10, ///< the alerts it holds made it more or less urgent
    TookIn = 11,            ///< after = number of the investigation merged into this one
    MergedInto = 12,        ///< after = number of the investigation this one went into
    AlertsAdded = 13,       ///< before = where they were (0: nowhere), after = their numbers
    AlertsRemoved = 14,     ///< before = their numbers, after = where they went (0: nowhere)
    MergeUndone = 15,       ///< after = number of the investigation that is on its own again
};

/// One thing a person does to investigations. Bounded by checkInvestigationStep().
enum class InvestigationAction : std::uint8_t {
    SetStatus,   ///< ids; status, and disposition when it closes
    Assign,      ///< ids; text = to whom, empty: nobody
    AddTag,      ///< ids; text
    RemoveTag,   ///< ids; text
    AddNote,     ///< ids; text
    Rename,      ///< the first of ids; text
    SetPriority, ///< ids; priority, absent: inherited again
    Merge,       ///< ids; the oldest of them takes in the others
    Move,        ///< alerts to the first of ids, wherever they are now
    Create,      ///< a new one from alerts; text = its title, empty: that of its first alert
    TakeOut,     ///< only to undo: alerts out of the first of ids, into none
    Unmerge,     ///< only to undo: \a restored goes out of the first of ids with alerts and keys
};

/// What an investigation was before it was merged away.
struct MergedInvestigation
{
    InvestigationId id{};
    InvestigationStatus status{};
    std::vector<std::string> keys;
};

struct InvestigationStep
{
    InvestigationAction action{};
    std::vector<InvestigationId> ids;
    std::vector<EventId> alerts;
    QString text;
    InvestigationStatus status = InvestigationStatus::Open;
    Disposition disposition = Disposition::None;
    std::optional<InvestigationPriority> priority;
    std::optional<MergedInvestigation> restored; ///< Unmerge only
    bool undoes = false; ///< an earlier step; alerts moved so are no longer held there by hand
};

/// What became of a step. The steps of \a undo, done in order, put back what can be put back (a note stays).
struct InvestigationOutcome
{
    std::int64_t changed = 0;  ///< investigations that were not so already
    InvestigationId created{}; ///< Create only
    std::vector<InvestigationStep> undo;
    std::optional<Error> error;
};

inline constexpr int kMaxInvestigationTitle = 200;
inline constexpr std::size_t kMaxAlertsPerStep = 10'000;
inline constexpr std::size_t kMaxInvestigationsPerStep = 1000;

/// \a step with its texts trimmed, or InvalidInput that says what is wrong: closing without a disposition, an empty note,
/// nothing to do it to, …
Result<InvestigationStep> checkInvestigationStep(InvestigationStep step);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::InvestigationOutcome)
