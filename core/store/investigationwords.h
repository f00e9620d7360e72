// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationrows.h"

#include <QString>

// Words about investigations for people, translated. Pure; any thread.
namespace duskwatch {

QString investigationStatusName(InvestigationStatus status); ///< "Open"
QString dispositionName(Disposition disposition);            ///< "Malicious"; empty for None
QString investigationPriorityName(InvestigationPriority priority);
QString refusalSentence(const RefusedInvestigations& refused);

/// An entry of the audit trail as a sentence. The text of a note and other foreign words are in it as they are: escape it
/// for where it is shown.
QString entrySentence(const InvestigationEntry& entry);

/// \a text on one line, without characters that hide or move other text; these become "U+202E" and the like.
QString plainLine(const QString& text);

} // namespace duskwatch
