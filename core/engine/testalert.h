// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace duskwatch {

// A test alert of our own, in the shape of the appliance's (PROTOCOL section 2: the model "Unrestricted Test Model",
// always pbid 123 and score 1), so that it is marked as a test and statistics leave it out. Its texts say who made it.
// Pure. \a nowMs: ms since 1970 UTC.

/// As a syslog line with its line end, as a collector receives it.
QByteArray testAlertLine(std::int64_t nowMs);
/// As the answer to GET /modelbreaches.
QByteArray testAlertAnswer(std::int64_t nowMs);

} // namespace duskwatch
