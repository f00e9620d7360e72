// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duskwatch::console {

// The actions of duskwatchctl writeback. Each returns the exit status. Main thread.

QString writeBackListSummary();
int runWriteBackList(const QStringList& arguments);
QString writeBackRetrySummary();
int runWriteBackRetry(const QStringList& arguments);
QString writeBackDiscardSummary();
int runWriteBackDiscard(const QStringList& arguments);
QString writeBackOnSummary();
int runWriteBackOn(const QStringList& arguments);
QString writeBackOffSummary();
int runWriteBackOff(const QStringList& arguments);

} // namespace duskwatch::console
