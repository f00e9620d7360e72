// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duskwatch::simulator {

/// Runs `darktrace-simulator api`. \a arguments are the name to show in --help and what follows the subcommand.
/// Needs a QCoreApplication; returns when it is stopped. The result is 0, 1 or 2, as --help explains.
int runApiCommand(const QStringList& arguments);

} // namespace duskwatch::simulator
