// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/eventplan.h"
#include "app/simulator/api/fault.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <cstdint>

namespace duskwatch::simulator {

/// What `darktrace-simulator api` was asked to do.
struct ApiOptions
{
    PlanOptions plan;
    QHostAddress address{QHostAddress::LocalHost};
    std::uint16_t port = 0; ///< 0: one that the system chooses
    QByteArray publicToken;
    QString privateTokenFile;
    QString certificateFile; ///< empty: one is made
    QString keyFile;
    QString recordFile;  ///< empty: none is written
    QString changesFile; ///< empty: what requests write is lost at the end
    QList<Fault> faults;
};

/// Describes the options of `api` to \a parser, so that --help can show them.
void describeApiOptions(QCommandLineParser& parser);
/// What --help says besides the options: exit statuses, faults, the control end-points.
QString apiDescription();

/// Reads what \a parser has parsed. \a nowMs, in ms since 1970, is where the past ends without --start. Fails with
/// InvalidInput, the detail being a sentence for the user.
Result<ApiOptions> readApiOptions(const QCommandLineParser& parser, std::int64_t nowMs);

/// The private token: the first line of that file, without spaces around it. Fails with FileUnreadable, or
/// InvalidInput where the line is empty, longer than 1,024 characters or not plain ASCII; the error never holds it.
Result<QByteArray> readTokenFile(const QString& path);

} // namespace duskwatch::simulator
