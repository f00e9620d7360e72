// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString logSummary();

/// "duskwatchctl log --data-dir DIR --name NAME": stored raw lines, byte for byte, oldest first. Returns the exit status.
int runLog(const QStringList& arguments);

} // namespace duskwatch::console
