// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputfeed.h"

namespace duskwatch {

/// Facility times eight and severity (RFC 5424 section 6.2.1): an alert of High priority is critical (2), Medium a
/// warning (4), Low a notice (5); everything else is informational (6).
int syslogPri(int facility, Outcome outcome, Priority priority);

/// A name as one of the header's fields may hold it: printable ASCII without spaces, at most \a limit characters; "-" where
/// nothing is left.
QByteArray syslogField(const QByteArray& text, qsizetype limit);

/// A parameter's value (RFC 5424 section 6.3.3): quote, backslash and bracket escaped, control characters left out.
QByteArray syslogValue(const QString& text);

/// \a line as a message of RFC 5424. Its structured data says from which log it is and its number there: what comes
/// twice after a connection broke off has the same two. The message is what the line is, byte for byte, without a
/// byte order mark: it is foreign and need not be UTF-8, and receivers hand the mark on to what reads the JSON. Pure.
QByteArray syslogMessage(const OutputLine& line, int facility, OutputForm form, const QByteArray& hostName);

/// Framed by octet counting (RFC 5425 section 4.3.1, RFC 6587 section 3.4.1), so that it may hold line breaks. Pure.
QByteArray octetCounted(const QByteArray& message);

} // namespace duskwatch
