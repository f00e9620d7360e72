// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigation.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <vector>

namespace duskwatch::console {

/// Does \a steps in the folder that --data-dir names. Main thread.
int runInvestigationSteps(const QCommandLineParser& parser, const std::vector<InvestigationStep>& steps);

// duskwatchctl investigation set and note. Main thread.
QString investigationSetSummary();
int runInvestigationSet(const QStringList& arguments);
QString investigationNoteSummary();
int runInvestigationNote(const QStringList& arguments);

} // namespace duskwatch::console
