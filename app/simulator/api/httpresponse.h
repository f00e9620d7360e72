// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/answer.h"

#include <QByteArray>

namespace duskwatch::simulator {

/// The head of an answer of HTTP/1.1 (RFC 9112), up to the empty line. \a length is that of the body in bytes; a
/// negative one says that the body comes in chunks. Pure.
QByteArray responseHead(const Answer& answer, qsizetype length);

/// \a data as one chunk (RFC 9112, section 7.1); what ends the body where it is empty. Pure.
QByteArray responseChunk(const QByteArray& data);

/// What a server that speaks nothing but HTTP/2 says to a request of HTTP/1.1: SETTINGS, and GOAWAY with
/// PROTOCOL_ERROR (RFC 9113, sections 6.5 and 6.8).
QByteArray http2Goodbye();

} // namespace duskwatch::simulator
