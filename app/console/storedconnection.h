// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/store/reader.h"

#include <optional>
#include <vector>

namespace duskwatch::console {

/// A stored connection with its credential and the names of the event sources that use it.
struct StoredConnection
{
    ConnectionId id{};
    ConnectionSettings settings;
    std::optional<CredentialRecord> credential; ///< nothing: none chosen yet
    QStringList sources;                        ///< not those that were removed
};

/// All of them, ordered by name. Errors: those of StoreReader; InvalidInput for settings that cannot be read.
Result<std::vector<StoredConnection>> storedConnections(StoreReader& reader);

/// The one of this name, without case; or says what is wrong on standard error, with the names there are.
std::optional<StoredConnection> findConnection(StoreReader& reader, const QString& name);

} // namespace duskwatch::console
