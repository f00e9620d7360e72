// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QByteArray>

namespace duskwatch {

/// The heading of a table of alerts, as CSV (RFC 4180: commas, quotes doubled, CR LF). UTF-8. Pure.
QByteArray alertCsvHeading();
/// \a detail as a row below it. Texts are foreign: a cell that a spreadsheet would take for a formula begins with an
/// apostrophe, so that it is shown and not run. Pure.
QByteArray alertCsvRow(const AlertDetail& detail);

/// \a text as one cell. Pure.
QByteArray csvCell(const QString& text);

} // namespace duskwatch
