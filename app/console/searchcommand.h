// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString searchSummary();

/// "duskwatchctl search --data-dir DIR --log NAME 'QUERY'": what a query finds in the log of an event source, newest
/// first, or the table it makes. Returns the exit status.
int runSearch(const QStringList& arguments);

} // namespace duskwatch::console
