// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationrows.h"

#include <QString>

#include <string>

// Investigations as texts for a terminal or a script: foreign words are escaped. Pure.
namespace duskwatch::console {

std::string investigationTable(const InvestigationList& list);
std::string investigationLines(const InvestigationList& list); ///< one JSON object a line
std::string investigationText(const InvestigationDetail& detail);
/// One JSON object a line: the investigation, then its alerts, then its history.
std::string investigationJson(const InvestigationDetail& detail);
QString refusalText(const RefusedInvestigations& refused);

} // namespace duskwatch::console
