// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/rows.h"
#include "core/store/rulehits.h"
#include "core/triage/detectionrule.h"
#include "core/triage/rulejson.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>
#include <vector>

namespace duskwatch::console {

/// What a data folder holds of detection rules. Read only: a program may be writing to the folder.
struct StoredRules
{
    DetectionRules rules; ///< in the order in which they are tried; the built-in ones where none are stored
    RuleHitMap hits;
    std::vector<SourceRecord> sources;

    /// For reading and writing rules as JSON. Borrows this.
    RuleSources names() const;
};

/// Those of --data-dir; says what is wrong and returns nothing where there is no such folder.
std::optional<StoredRules> readStoredRules(const QCommandLineParser& parser);

/// The rule that people or scripts call \a name: its name in any case, or the key of a built-in one. Null: none.
const DetectionRule* findRule(const DetectionRules& rules, const QString& name);

/// The bytes of --file, at most kMaxRuleFileBytes; says what is wrong and returns nothing.
std::optional<QByteArray> readRuleFile(const QCommandLineParser& parser);

} // namespace duskwatch::console
