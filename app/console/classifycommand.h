// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString classifySummary();

/// "duskwatchctl classify [--format jsonl|table] [FILE|-]" (TRIAGE, command line). Returns the exit status.
int runClassify(const QStringList& arguments);

} // namespace duskwatch::console
