// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QByteArray>
#include <QString>

namespace duskwatch {

// Alerts for pasting elsewhere. Pure.

/// A few lines for a person: priority, title, device, times; hidden characters made visible.
QString alertAsText(const AlertRow& row, const QString& sourceName);
/// One JSON object, with the names and words of `duskwatchctl alerts --format jsonl`; texts as stored.
QByteArray alertAsJson(const AlertRow& row, const QString& sourceName);

} // namespace duskwatch
