// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace duskwatch {

// How an event source is, in words. Pure; translated.

/// "2.4 s", "−3 min": with its sign, in the unit that fits.
QString lagText(std::int64_t lagMs);
/// Names and values of a source's facts, in the order of showing: state, last event, lag, clock, certificate, …
QVector<QPair<QString, QString>> healthFacts(const SourceStatus& source, std::int64_t nowMs);
/// "1,200 lines in the last 10 minutes, at most 30 in 5 seconds"
QString recentText(const QVector<int>& counts);
/// "10.0.0.5 · 2 connections · 1,200 lines · last heard 3 s ago"
QString peerText(const SourcePeer& peer, std::int64_t nowMs);

} // namespace duskwatch
