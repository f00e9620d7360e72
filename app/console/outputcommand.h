// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString outputSummary();

/// "duskwatchctl output": runs one of its actions, such as "output add". Returns the exit status. Main thread.
int runOutput(const QStringList& arguments);

} // namespace duskwatch::console
