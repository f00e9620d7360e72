// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duskwatch::console {

/// Exit status of every subcommand; documented in each one's --help.
enum ExitCode : int {
    kExitSuccess = 0,      ///< done, and every event was understood
    kExitFailure = 1,      ///< usage error, or a file, folder, port or database that cannot be used
    kExitSomeUnparsed = 2, ///< done, but some events were not understood
    kExitNotPassed = 2,    ///< connection test, source start-once: the appliance could not be used
};

} // namespace duskwatch::console
