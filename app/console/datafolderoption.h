// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace duskwatch::console {

/// "--data-dir DIR".
QCommandLineOption dataFolderOption();

/// Opens the store named by --data-dir for reading, or says what is wrong on standard error and returns nothing.
std::unique_ptr<StoreReader> openReader(const QCommandLineParser& parser);

/// The source with this name, removed ones included; or says what is wrong, with the names there are.
std::optional<SourceRecord> findSource(StoreReader& reader, const QString& name);

/// A whole number of 0 or more from \a option; or says what is wrong.
std::optional<qint64> countFrom(const QCommandLineParser& parser, const QString& option);

} // namespace duskwatch::console
