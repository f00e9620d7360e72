// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/triage/detectionrule.h"

namespace duskwatch {

// What a rule that is made from an alert begins with. Pure; texts of the alert are foreign.

/// Events of the same kind, with the same title, of the same device (else address). Nothing that is empty, or longer than a
/// condition may be, becomes one.
RuleMatch matchOfAlert(const AlertRow& row);

/// A new rule about such events, named after them.
DetectionRule ruleFromAlert(const AlertRow& row);

} // namespace duskwatch
