// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString connectionAddSummary();

/// "duskwatchctl connection add": stores a connection, and its private token in the keychain.
/// Returns the exit status. Main thread, runs an event loop.
int runConnectionAdd(const QStringList& arguments);

} // namespace duskwatch::console
