// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputstatus.h"
#include "ui/theme/colors.h"

#include <QString>
#include <QStringList>

namespace duskwatch {

// How an output is said. Pure; translated. Foreign texts in them are escaped.

QString outputStateText(const OutputStatus& output);
QColor outputStateColor(const OutputStatus& output, const Colors& colors);
/// Where it goes: "Syslog over TLS to siem.example, port 6514".
QString outputPlaceWords(const OutputSettings& settings);
/// What it sends: "Alerts as JSON · High · from HQ". \a sources: names of the chosen ones.
QString outputContentWords(const OutputSettings& settings, const QStringList& sources);
/// "1,204 sent · 3 waiting · 20 left out"; what is 0 and need not be said is left out.
QString outputFiguresText(const OutputStatus& output, std::int64_t nowMs);
/// What people should know: lines that were lost or sent again, and the output's own notice. Empty: nothing.
QStringList outputNotices(const OutputStatus& output);

} // namespace duskwatch
