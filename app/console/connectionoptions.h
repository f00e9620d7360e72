// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace duskwatch::console {

/// A connection as the options describe it.
struct GivenConnection
{
    ConnectionSettings settings; ///< without name and credential
    QStringList notes;           ///< what was removed from what was given, sentences for people
    /// Why the URL is none, a sentence; then the host is what was given. A test shows it as a stage that failed.
    QString urlProblem;
};

/// --url, --public-token, --ca, --pin, --date-format, --proxy.
QList<QCommandLineOption> connectionOptions();

/// Reads them. Errors: InvalidInput, with a sentence in the detail. Looks at no file and at no network.
Result<GivenConnection> connectionFromOptions(const QCommandLineParser& parser);

/// Puts "system", "none", "http://HOST:PORT" or "socks5://HOST:PORT" into \a settings. Errors: InvalidInput. Pure.
Result<void> readProxy(const QString& text, ConnectionSettings& settings);

/// The reverse of it.
QString proxyText(const ConnectionSettings& settings);

} // namespace duskwatch::console
