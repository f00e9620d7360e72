// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString statusSummary();

/// "duskwatchctl status --data-dir DIR": each source's counters. Returns the exit status.
int runStatus(const QStringList& arguments);

} // namespace duskwatch::console
