// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/logjobs.h"
#include "core/store/reader.h"

#include <functional>

namespace duskwatch {

/// What an export wrote.
struct LogExportResult
{
    std::int64_t lines = 0;
    std::int64_t bytes = 0;
};

/// Writes lines of a log to a file, byte for byte as received, each followed by a line feed. The file appears when
/// it is complete; a failure or \a cancel leaves what was there before. \a progress gets the lines written and those
/// to write, now and then. Lines that retention has removed meanwhile are left out. Synchronous; reader threads.
/// Errors: FileUnwritable, Cancelled, and those of StoreReader.
Result<LogExportResult> exportLog(StoreReader& reader, const LogExport& wanted,
                                  const std::function<void(std::int64_t done, std::int64_t total)>& progress,
                                  const CancelFlag& cancel = {});

} // namespace duskwatch
