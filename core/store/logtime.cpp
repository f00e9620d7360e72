// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logtime.h"

#include "core/store/reader.h"

namespace duskwatch {

Result<std::int64_t> firstLineAt(StoreReader& reader, SourceId source, std::int64_t ms)
{
    const auto range = reader.logRange(source);
    if (!range)
        return range.error();
    std::int64_t low = range->first; // everything before it is older than ms
    std::int64_t high = range->end;  // it and everything after is not
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        const auto line = reader.logLines(source, middle, 1);
        if (!line)
            return line.error();
        // A line that is gone was removed by retention meanwhile, as being old.
        if (line.value().empty() || line.value().front().receivedAtMs < ms)
            low = middle + 1;
        else
            high = middle;
    }
    return range->end == range->first ? -1 : std::min(low, range->end - 1);
}

} // namespace duskwatch
