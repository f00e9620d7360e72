// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duskwatch {

/// Why a TLS connection of a sender failed, in a sentence that says what to do. Pure; translated.
/// \a reason: the newest code of OpenSSL's queue, 0: none, the sender went away. \a verification: what came of
/// verifying its certificate (X509_V_OK where nothing was wrong).
QString tlsFailureText(unsigned long reason, long verification);

/// For a sender whose first bytes are no TLS.
QString plainTextFailure();
/// For one that did not come to the end of the handshake within \a seconds.
QString handshakeTooSlow(qint64 seconds);
/// For one whose handshake was ended, as there were too many at once.
QString tooManyHandshakes();

} // namespace duskwatch
