// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString sourceListSummary();

/// "duskwatchctl source list": prints the stored event sources.
/// Returns the exit status. Main thread.
int runSourceList(const QStringList& arguments);

} // namespace duskwatch::console
