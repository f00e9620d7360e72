// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/ids.h"

#include <cstdint>

namespace duskwatch {

class StoreReader;

/// Sequence of the first line of a log that was received at \a ms (UTC) or later, found by halving: some twenty
/// blocks are read in a log of ten million lines. The newest line where all are older; -1 in an empty log. Where a
/// clock was set back, one of the lines near that time.
/// Errors: those of StoreReader::logLines().
Result<std::int64_t> firstLineAt(StoreReader& reader, SourceId source, std::int64_t ms);

} // namespace duskwatch
