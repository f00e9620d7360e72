// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationtable.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace duskwatch {

/// What people do with investigations: each change is made, remembered with who made it, what was before and what is now,
/// and comes with the steps that undo it. Works inside the caller's transaction; throws SQLite::Exception. An Error
/// it returns means that the transaction must be undone. Store writer's thread.
class InvestigationChanges
{
public:
    explicit InvestigationChanges(SQLite::Database& database);

    /// \a step was checked by checkInvestigationStep(). NotFound: an investigation or alert that is not there (any more).
    Result<InvestigationOutcome> apply(const InvestigationStep& step, const InvestigationAuthor& author);

private:
    /// Changes one investigation; false where it was so already.
    bool changeOne(InvestigationRow& row, const InvestigationStep& step);
    bool setStatus(InvestigationRow& row, const InvestigationStep& step);
    bool assign(InvestigationRow& row, const InvestigationStep& step);
    bool setTag(InvestigationRow& row, const InvestigationStep& step);
    bool rename(InvestigationRow& row, const InvestigationStep& step);
    bool setPriority(InvestigationRow& row, const InvestigationStep& step);
    bool addNote(const InvestigationRow& row, const InvestigationStep& step);
    void merge(std::vector<InvestigationRow>& rows);
    /// Undoes a merge. NotFound.
    Result<void> unmerge(InvestigationRow& row, const InvestigationStep& step);
    /// Puts the alerts of \a step into \a target; 0: into none. NotFound.
    Result<void> move(std::int64_t target, const InvestigationStep& step);
    Result<void> create(const InvestigationStep& step);
    /// Urgency and title of an event; nothing where it is no alert.
    struct AlertFacts
    {
        int urgency = 0;
        std::string title;
        std::string actor;
    };
    std::optional<AlertFacts> facts(EventId id);
    void addUndo(InvestigationStep step);

    InvestigationTable m_table;
    InvestigationAuthor m_author;
    InvestigationOutcome m_outcome;
    SQLite::Statement m_facts;
};

} // namespace duskwatch
