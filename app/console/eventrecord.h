// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/triage/verdict.h"

#include "app/console/tablewriter.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duskwatch::console {

/// One event with what triage made of it, in the words of the command-line contract (TRIAGE, command line).
/// Plain values, so that it can be filled from a fresh verdict or from the store; empty views print as null.
/// Views are borrowed.
struct EventRecord
{
    std::uint64_t line = 0; ///< 1-based line or element
    std::string_view kind;
    std::string_view outcome;
    std::string_view priority;
    std::string_view category;
    std::optional<double> score; ///< 0-1
    std::optional<int> modelPriority;
    std::string_view externalId;
    std::string_view title;
    std::string_view hostname;
    std::string_view ip;
    std::optional<std::int64_t> timeMs; ///< ms since 1970 UTC
    bool test = false;
    QStringList reasons;

    /// What only a stored event has; its fields follow the others.
    struct Stored
    {
        std::string_view source;
        std::string_view status;
        int repeats = 0;
    };
    std::optional<Stored> stored;
};

/// The record of a fresh verdict; borrows the texts of \a event.
EventRecord recordOf(std::uint64_t line, const Event& event, const Verdict& verdict);

/// Appends the record as one line of JSON, fields in the order of the contract.
void appendJsonLine(const EventRecord& record, std::string& out);

/// The columns of the table form, and a record as a row of it.
TableWriter eventTable();
void appendTableRow(const TableWriter& table, const EventRecord& record, std::string& out);

/// "2022-07-13T21:46:55.000Z"; empty outside the years 0 to 9999, which that form cannot write.
std::string isoTime(std::int64_t timeMs);

} // namespace duskwatch::console
