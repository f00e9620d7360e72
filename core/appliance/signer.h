// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace duskwatch {

/// The value of DTAPI-Signature: lower-case hex HMAC-SHA1 (RFC 2104) with the private token as key over
/// request text, public token and date, parted by LF, without one at the end (PROTOCOL section 1, "Signature").
/// \a requestText is the path, and "?" with the query of a GET or the body of a POST where there is one: exactly
/// the bytes that are sent. \a date is exactly the text sent as DTAPI-Date.
/// Pure; leaves no copy of the private token in memory.
QByteArray signature(QByteArrayView requestText, QByteArrayView publicToken, QByteArrayView privateToken,
                     QByteArrayView date);

} // namespace duskwatch
