// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/decoder.h"
#include "core/store/reader.h"
#include "core/store/ruletrial.h"
#include "core/triage/ruleset.h"

namespace duskwatch {

/// Finds out what a rule would have done with the stored past, newest events first, a slice at a time, so that nothing
/// waits for it. Synchronous: use it in a reader thread (RuleTrialWorker). \a reader is borrowed.
class RuleTrialReader
{
public:
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    explicit RuleTrialReader(StoreReader& reader);

    /// Errors: Cancelled, and those of StoreReader.
    Result<RuleTrialOutcome> run(const RuleTrial& trial, const CancelFlag& cancel,
                                 const Progress& progress = {});

private:
    void judge(const AlertDetail& detail, const RuleTrial& trial, const RuleSet& rules,
               RuleTrialOutcome& outcome);
    /// False: the event's line is not kept any more.
    bool readLine(const AlertDetail& detail, Event& event);

    StoreReader& m_reader;
    Decoder m_decoder;
};

} // namespace duskwatch
