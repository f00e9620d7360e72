// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connectionrows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace duskwatch {

// How far each end-point of a cloud source has been fetched. All work inside the caller's transaction and throw
// SQLite::Exception. Store writer's thread.

/// Sets the position of one end-point, also to an earlier time.
void writePollPosition(SQLite::Database& database, SourceId source, const PollPosition& position);
/// Ordered by end-point; empty for a source that never fetched anything.
std::vector<PollPosition> readPollPositions(SQLite::Database& database, SourceId source);
void removePollPositions(SQLite::Database& database, SourceId source);

} // namespace duskwatch
