// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/storedsource.h"

#include <string>
#include <vector>

// Stored event sources as `duskwatchctl source list` prints them. Pure.
namespace duskwatch::console {

/// One line of JSON for each: {"name","method","enabled","listen","connection","intervalSeconds","firstFetchHours",
/// "minScore","sendUnparsed","received","lastReceived"}. What does not apply is null.
std::string sourceLines(const std::vector<StoredSource>& sources);

/// A heading and one row for each.
std::string sourceTable(const std::vector<StoredSource>& sources);

} // namespace duskwatch::console
