// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"
#include "core/base/secrettext.h"
#include "core/store/connectionrows.h"

#include <optional>

namespace duskwatch {

/// A connection as it is being entered, with the credential that is to be made for it, if any. A value that moves.
struct ConnectionDraft
{
    ConnectionSettings settings; ///< credentialId is 0 while the credential is still to be made
    std::optional<CredentialRecord> newCredential;
    SecretText secret; ///< of newCredential
};

} // namespace duskwatch
