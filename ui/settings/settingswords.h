// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/past.h"
#include "core/store/writer.h"
#include "core/triage/verdict.h"

#include <QString>

namespace duskwatch {

// What the Settings page says. Pure; translated.

/// What is wrong with thresholds, for showing beside them; empty: nothing.
QString thresholdProblem(const TriageSettings& settings);
/// "With these thresholds the last 7 days would have had 12 High instead of 37, …" and what is not known.
QString previewText(const TriagePreview& preview, int days);
/// "1.2 GB in the folder, 40.1 GB free on the disk. 12,345 events …"
QString dataText(const DataFacts& facts);
/// What a retention would remove, as a question's text; empty: nothing.
QString removalText(const RetentionPreview& preview);

} // namespace duskwatch
