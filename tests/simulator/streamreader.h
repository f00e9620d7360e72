// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/eventstream.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace duskwatch::simulation {

/// One message as a test sees it.
struct ReadMessage
{
    StreamKind kind;
    QByteArray frame;   ///< as sent, framing included
    QByteArray header;  ///< up to the payload
    QByteArray payload; ///< JSON or CEF
    QJsonObject json;   ///< empty where the payload is none
};

/// The first \a count messages of a stream, taken apart by rules of the test's own.
QList<ReadMessage> readStream(const StreamOptions& options, int count);

} // namespace duskwatch::simulation
