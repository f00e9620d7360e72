// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/past.h"
#include "ui/settings/preferences.h"

#include <QByteArray>

#include <optional>

namespace duskwatch {

class Backend;

/// Everything that helps to find out why something does not work, as indented JSON for people: versions, settings,
/// sources with their states and counters, the data folder's size, the program's last messages. No token, public or
/// private, no event and no line of a log is in it; names and addresses are. \a facts: where they could be read.
QByteArray diagnosticsOf(const Backend& backend, const Preferences& preferences,
                         const std::optional<DataFacts>& facts, std::int64_t nowMs);

} // namespace duskwatch
