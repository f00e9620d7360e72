// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QString>
#include <QStringList>

namespace duskwatch {

/// A reason in words a person can check, e.g. "score 0.83 ≥ 0.80 → High". Translated; any thread. A detection rule is
/// called by its number, or by \a ruleName, which is foreign and comes back as it is: show the text escaped.
QString reasonText(const Reason& reason, const QString& ruleName = {});

/// All of them, in order.
QStringList reasonTexts(const Reasons& reasons, const QString& ruleName = {});

} // namespace duskwatch
