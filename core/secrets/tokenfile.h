// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>

namespace duskwatch {

/// A private token that is handed over in a file at each start, such as a systemd credential.
struct LentToken
{
    QString credential; ///< name of the credential it is for
    SecretText token;
};

inline constexpr qsizetype kMaxTokenBytes = 1024;

/// Reads "NAME=FILE": the first line of FILE without blanks at its ends. The bytes read are wiped.
/// Errors: InvalidInput (no name, no token in it, or longer than kMaxTokenBytes), FileUnreadable. Never names the token.
Result<LentToken> readTokenFile(const QString& nameAndFile);

} // namespace duskwatch
