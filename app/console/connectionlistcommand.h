// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString connectionListSummary();

/// "duskwatchctl connection list": prints the stored connections.
/// Returns the exit status. Main thread.
int runConnectionList(const QStringList& arguments);

} // namespace duskwatch::console
