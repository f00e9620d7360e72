// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/detectionrule.h"

#include <QHash>
#include <QString>

namespace duskwatch {

// Detection rules in words. Translated; what people or files wrote is shown escaped. GUI thread.

/// The names of event sources by row.
using SourceNamesByRow = QHash<qint64, QString>;

/// "Model breach · Critical · model Device::*"; "Everything" where nothing is asked for.
QString ruleMatchText(const RuleMatch& match, const SourceNamesByRow& sources);
QString ruleActionText(RuleAction action);
/// "As the alert" where it is absent.
QString rulePriorityText(const std::optional<InvestigationPriority>& priority);
QString alertPriorityText(Priority priority);

} // namespace duskwatch
