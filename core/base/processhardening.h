// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duskwatch {

/// For programs that hold private tokens: no core dump of this process is ever written, and other processes of the
/// same user can neither attach to it nor read its memory and environment. First thing in main(); children that it
/// starts are not affected. What the process reads about itself in /proc/self goes on to work, but for environ.
/// Cannot fail where it is supported (Linux); elsewhere it does what there is.
void forbidCoreDumps();

} // namespace duskwatch
