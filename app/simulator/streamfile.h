// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/commandline.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>

namespace duskwatch::simulator {

/// What was written.
struct WriteReport
{
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
};

/// Writes the messages of \a options to its file, or to standard output; blocks until all are written or \a
/// stopped says to stop (asked about every 64 messages). Fails with FileUnwritable.
Result<WriteReport> writeStream(const SyslogOptions& options, const std::function<bool()>& stopped);

} // namespace duskwatch::simulator
