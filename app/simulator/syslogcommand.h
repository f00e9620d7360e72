// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duskwatch::simulator {

/// Runs `darktrace-simulator syslog`. \a arguments are the name to show in --help and what follows the subcommand.
/// Needs a QCoreApplication; returns when everything is sent or written. The result is an ExitCode.
int runSyslogCommand(const QStringList& arguments);

} // namespace duskwatch::simulator
