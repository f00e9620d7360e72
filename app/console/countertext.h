// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace duskwatch::console {

/// "received 7 = 1 alerts + 1 informational + …": every line is in exactly one of the parts. Not translated.
QString counterSentence(const Counters& counters);

/// All sources as one JSON object (`duskwatchctl status --format json`).
QByteArray statusJson(const QString& dataFolder, const std::vector<SourceRecord>& sources,
                      const std::vector<LogRange>& logs);

} // namespace duskwatch::console
