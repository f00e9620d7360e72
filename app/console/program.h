// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duskwatch::console {

/// Finds the subcommand named by the arguments and runs it; answers --help and --version itself.
/// \a arguments start with the program's own name. Returns the exit status. Main thread.
int runProgram(const QStringList& arguments);

} // namespace duskwatch::console
