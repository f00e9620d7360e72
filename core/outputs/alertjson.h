// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QByteArray>
#include <QString>

namespace duskwatch {

/// \a detail as one line of JSON, ended by a line feed. Members that are not known are null. Pure.
QByteArray alertJsonLine(const AlertDetail& detail);

/// ms since 1970 as "2022-07-13T21:46:55.000Z"; empty outside the years 0 to 9999, which that form cannot write. Pure.
QString exportTime(std::int64_t timeMs);

} // namespace duskwatch
