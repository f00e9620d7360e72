// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QByteArrayView>
#include <QStringList>

namespace duskwatch::console {

/// The option that says where the private token comes from. There is none that takes the token itself: arguments are
/// seen by every user of the computer and kept in the shell's history.
inline const QString kPrivateTokenStdin = QStringLiteral("private-token-stdin");

/// A private token as it was given.
struct GivenToken
{
    SecretText token;
    bool trimmed = false; ///< spaces or quotes around it were removed
};

/// Takes the token out of the first line of \a input. Errors: InvalidInput; the detail is a sentence that repeats
/// nothing of the input. Pure.
Result<GivenToken> tokenFromInput(QByteArrayView input);

/// Reads the first line from \a descriptor, at most so much as a token can have; what was read is wiped. A terminal is
/// asked, and shows nothing of what is typed. Waits for input; SIGINT and SIGTERM end the wait while a StopSignal
/// exists. Errors also: FileUnreadable, Cancelled.
Result<GivenToken> readPrivateToken(int descriptor);

/// The same from standard input, with a note on standard error when something was trimmed. Says what is wrong there
/// as well and returns nothing.
std::optional<SecretText> privateTokenFromStdin();

/// Why \a arguments cannot be used because a token may be among them; empty when they can. Pure.
QString exposedTokenProblem(const QStringList& arguments);

} // namespace duskwatch::console
