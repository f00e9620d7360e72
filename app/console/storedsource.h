// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "core/store/reader.h"

#include <optional>
#include <vector>

namespace duskwatch::console {

/// A stored event source with its settings and the name of its connection.
struct StoredSource
{
    SourceRecord record;
    SourceSettings settings;
    QString connection; ///< empty: none
};

/// Those that are not removed, ordered by name. Errors: those of StoreReader; InvalidInput for settings that cannot
/// be read.
Result<std::vector<StoredSource>> storedSources(StoreReader& reader);

/// The one of this name, without case; or says what is wrong on standard error, with the names there are.
std::optional<StoredSource> findStoredSource(StoreReader& reader, const QString& name);

} // namespace duskwatch::console
