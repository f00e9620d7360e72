// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/eventstream.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// How the program ends. Scripts depend on the numbers: they are in --help and do not change.
enum class ExitCode : int {
    Done = 0,           ///< everything was sent or written, or somebody stopped it
    Usage = 1,          ///< an option is wrong, or the file cannot be written
    NobodyListens = 2,  ///< no connection could be opened
    ConnectionLost = 3, ///< a connection ended before everything was sent
};

/// What `darktrace-simulator syslog` was asked to do.
struct SyslogOptions
{
    simulation::StreamOptions stream;
    QString host;               ///< empty where a file is written
    std::uint16_t port = 0;     ///< 1-65535 where host is set
    QString file;               ///< path, or "-" for standard output; empty where messages are sent
    std::uint64_t count = 1000; ///< messages; 0 means until stopped
    double rate = 0;            ///< messages a second over all connections; 0 means as fast as possible
    int connections = 1;        ///< 1-1000
    int waitSeconds = 0;        ///< how long to wait for a listener, 0-86400
};

/// Describes the options of `syslog` to \a parser, so that --help can show them.
void describeSyslogOptions(QCommandLineParser& parser);

/// Reads what \a parser has parsed. \a nowMs, in ms since 1970, is the time and, without --seed, the seed of
/// what is sent live. Fails with InvalidInput, the detail being a sentence for the user.
Result<SyslogOptions> readSyslogOptions(const QCommandLineParser& parser, std::int64_t nowMs);

} // namespace duskwatch::simulator
