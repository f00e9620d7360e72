// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"

#include <QIODevice>

#include <cstdint>
#include <functional>
#include <vector>

namespace duskwatch {

enum class AlertFileFormat { Csv, JsonLines, Ecs };

/// Which alerts to write, and how.
struct AlertExport
{
    AlertFilter filter;
    AlertOrder order;
    AlertFileFormat format = AlertFileFormat::JsonLines;
    std::int64_t limit = 0;     ///< at most so many; 0: all
    std::vector<EventId> ids{}; ///< exactly these, in this order; empty: what the filter finds
};

/// Gets the alerts written and those to write, now and then.
using ExportProgress = std::function<void(std::int64_t done, std::int64_t total)>;

/// Writes to \a out, which is open; piece by piece, so that a million alerts need no more memory than their ids.
/// Returns how many were written; what retention removes meanwhile is left out. Synchronous; reader threads.
/// Errors: FileUnwritable, Cancelled, and those of StoreReader.
Result<std::int64_t> writeAlerts(StoreReader& reader, const AlertExport& wanted, QIODevice& out,
                                 const ExportProgress& progress = {}, const CancelFlag& cancel = {});

/// The same to the file \a path, which appears when it is complete: a failure or \a cancel leaves what was there.
Result<std::int64_t> exportAlerts(StoreReader& reader, const AlertExport& wanted, const QString& path,
                                  const ExportProgress& progress = {}, const CancelFlag& cancel = {});

} // namespace duskwatch
