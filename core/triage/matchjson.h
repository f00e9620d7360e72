// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/rulejson.h"
#include "core/triage/rulejsonreader.h"

namespace duskwatch {

/// The conditions of a rule or an exception as a JSON object; what asks for nothing is left out. Pure; any thread.
QJsonObject matchToJson(const RuleMatch& match, const RuleSources& sources);
/// The reverse; problems are noted by \a reader.
RuleMatch matchFromJson(const RuleJsonReader& reader, const RuleSources& sources);

} // namespace duskwatch
