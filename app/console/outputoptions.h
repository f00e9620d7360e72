// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputsettings.h"
#include "core/sources/sourcesettings.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace duskwatch::console {

/// Options that say where an output goes and what it sends, for "output add" and "output edit".
QList<QCommandLineOption> outputOptions();

/// Writes what the options of \a parser say over \a settings; what is not given stays. \a sources are those there are.
/// Errors: InvalidInput, in a sentence.
Result<void> applyOutputOptions(const QCommandLineParser& parser, const QVector<SourceStatus>& sources,
                                OutputSettings& settings);

} // namespace duskwatch::console
