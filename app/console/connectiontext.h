// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/storedconnection.h"

#include <string>
#include <vector>

// Stored connections as `duskwatchctl connection list` prints them. Pure.
namespace duskwatch::console {

/// "host:443", "[::1]:443".
QString placeText(const ConnectionSettings& settings);

/// One line of JSON for each: {"name","host","port","publicToken","credential","credentialType","tokenPlace","trust",
/// "caFile","pinSha256","proxy","dateFormat","sources"}. What does not apply is null.
std::string connectionLines(const std::vector<StoredConnection>& connections);

/// A heading and one row for each.
std::string connectionTable(const std::vector<StoredConnection>& connections);

} // namespace duskwatch::console
