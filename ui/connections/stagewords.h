// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionstage.h"
#include "ui/theme/colors.h"

// What the window says about the stages of a connection test. Pure; translated.
namespace duskwatch {

/// A sign that tells the state by its shape: a tick, a cross, …
QString stageMark(StageState state);
/// "Passed", "Failed", …
QString stageStateText(StageState state);
QColor stageColor(StageState state, const Colors& colors);
/// "44 ms", "2.3 s"; empty for a stage that took no time.
QString stageDurationText(const StageReport& report);
/// All of it as lines of text, to be sent to someone who can help. No secret is in it.
QString reportText(const QString& place, const ConnectionTestReport& report);

} // namespace duskwatch
