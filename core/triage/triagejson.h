// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QString>

namespace duskwatch {

/// Triage settings as kept in the store.
QString toJson(const TriageSettings& settings);
/// What is missing or out of range takes its default.
TriageSettings triageSettingsFromJson(const QString& json);

} // namespace duskwatch
