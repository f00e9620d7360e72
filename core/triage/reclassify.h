// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <optional>

namespace duskwatch {

/// What the store knows of an event that triage settings bear upon.
struct StoredVerdict
{
    Outcome outcome{};
    Priority priority{};
    Category category{}; ///< normalised
    std::optional<double> score;
    std::optional<int> modelPriority;
};

/// What would have become of a stored event.
struct Reclassified
{
    Outcome outcome{};
    Priority priority{};
    /// False: it was no alert when it came, and what it would have been ranked by was not kept. It is taken for Medium.
    bool certain = true;
};

/// What classify() would have said about a stored event under \a settings. The same as classify() where certain; proved
/// by tst_reclassify. Pure; any thread.
Reclassified reclassify(const StoredVerdict& stored, const TriageSettings& settings);

} // namespace duskwatch
