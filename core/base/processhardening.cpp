// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processhardening.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace duskwatch {

void forbidCoreDumps()
{
    // Lowering a limit of one's own is always allowed.
    constexpr rlimit kNone{0, 0};
    setrlimit(RLIMIT_CORE, &kNone);
#ifdef __linux__
    // A core pattern that is a pipe, as of systemd-coredump, gets its dump in spite of the limit. Not of this process.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace duskwatch
