// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

QString writeBackSummary();

/// duskwatchctl writeback: what waits to be sent to Darktrace. Returns the exit status. Main thread.
int runWriteBack(const QStringList& arguments);

} // namespace duskwatch::console
