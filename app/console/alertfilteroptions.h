// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"

#include <QCommandLineParser>

#include <optional>

namespace duskwatch::console {

/// "--priority PRIORITY", which may be repeated.
QCommandLineOption priorityOption();

/// The alerts that the options of \a parser ask for; or says what is wrong on standard error.
std::optional<AlertFilter> alertFilterFrom(const QCommandLineParser& parser);

} // namespace duskwatch::console
