// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString outputListSummary();

/// "duskwatchctl output list": prints the outputs with their figures. Returns the exit status. Main thread.
int runOutputList(const QStringList& arguments);

} // namespace duskwatch::console
