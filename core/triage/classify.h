// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/triage/verdict.h"

namespace duskwatch {

/// Decides what becomes of \a event (TRIAGE, outcome and priority). Pure; any thread; never fails.
/// \a receivedAtMs (ms since 1970 UTC) is what "more than a day in the future" is measured against.
Verdict classify(const Event& event, const TriageSettings& settings, std::int64_t receivedAtMs);

} // namespace duskwatch
