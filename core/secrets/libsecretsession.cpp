// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/libsecretsession.h"

#include <QLibrary>

namespace duskwatch {

void forgetSecretServiceSession()
{
    // The library that QtKeychain has loaded; it is only looked up here, and stays loaded.
    using Disconnect = void (*)();
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace duskwatch
