// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/connectiondesk.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace duskwatch::console {

/// --token-file NAME=FILE, which may be repeated: private tokens for services, which have no keychain to ask.
QCommandLineOption tokenFileOption();

/// Lends \a desk what the options of \a parser name. False when a file cannot be used (said).
bool lendTokens(const QCommandLineParser& parser, ConnectionDesk& desk);

} // namespace duskwatch::console
