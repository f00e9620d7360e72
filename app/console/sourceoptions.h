// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace duskwatch::console {

/// An event source as the options describe it; what the connection of that name is has to be looked up.
struct GivenSource
{
    SourceSettings settings; ///< without connection
    QString connection;      ///< empty: none
};

/// --name, --method, --listen, --certificate, --key, --client-ca, --allow, --connection, --interval, --first-fetch, --min-score, --send-unparsed.
QList<QCommandLineOption> sourceOptions();

/// Reads them. Errors: InvalidInput, with a sentence in the detail: also for options that do not go together. Pure.
Result<GivenSource> sourceFromOptions(const QCommandLineParser& parser);

/// "tcp://HOST:PORT" (or tls, udp) of a collector.
QString listenText(const SourceSettings& settings);

} // namespace duskwatch::console
