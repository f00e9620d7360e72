// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "ui/theme/colors.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace duskwatch {

// What the window says about event sources. Pure; translated.

/// A certificate that ends within so long is warned of.
inline constexpr std::int64_t kExpirySoonMs = 30LL * 24 * 60 * 60 * 1000;
/// Clocks that are further apart are warned of; the appliance refuses requests at half an hour.
inline constexpr std::chrono::seconds kSkewToMention{60};

bool isRunning(const SourceStatus& source);
/// When it last gave a sign of life: an event, a poll that succeeded, or its start; 0: never.
std::int64_t lastSignMs(const SourceStatus& source);
/// Running, and no sign of life for SourceSettings::silentAfter.
bool isSilent(const SourceStatus& source, std::int64_t nowMs);
/// "Listening", "Stopped", "Silent for 26 min", …
QString sourceStateText(const SourceStatus& source, std::int64_t nowMs);
QColor sourceStateColor(const SourceStatus& source, std::int64_t nowMs, const Colors& colors);
/// "JSON syslog · TCP 127.0.0.1:6514"
/// "TCP", "TLS", "UDP".
QString transportName(Transport transport);
QString sourceMethodText(const SourceSettings& settings);
/// "18 s ago", "26 min ago", "never"
QString agoText(std::int64_t thenMs, std::int64_t nowMs);
/// "26 min", "3 h", "2 days"
QString durationText(std::int64_t ms);
/// "in 48 s", "now"
QString untilText(std::int64_t thenMs, std::int64_t nowMs);
/// "last poll 12 s ago · next poll in 48 s · every 60 s"; empty where nothing is polled.
QString pollsText(const SourceStatus& source, std::int64_t nowMs);
/// "Fetching the past: 40 %, complete until …"; empty without progress.
QString progressText(const SourceStatus& source);
/// 0-1
double progressShare(const SourceStatus& source);
/// What works but should be looked at, sentences that say what to do: clocks apart, a certificate that ends soon.
QStringList noticeTexts(const SourceStatus& source, std::int64_t nowMs);
QString connectionsText(int count);
/// "1,204 events/min"
QString rateText(double eventsPerSecond);
/// "received 10 = 3 informational + 7 alerts": parts that are 0 are left out.
QString countersText(const Counters& counters);

} // namespace duskwatch
