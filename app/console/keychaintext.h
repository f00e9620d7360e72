// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace duskwatch::console {

/// What happened and the way on for someone at a terminal, with the keychain's own message; userMessage() speaks of
/// what the window offers. For errors that are not of the keychain it is userMessage(). Pure.
QString keychainMessage(const Error& error);

} // namespace duskwatch::console
