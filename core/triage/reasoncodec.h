// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <optional>
#include <string>
#include <string_view>

namespace duskwatch {

/// Reasons as a few bytes for the store, appended to \a out. Any thread.
void appendEncodedReasons(const Reasons& reasons, std::string& out);

/// The reverse. Nothing when \a bytes is not what appendEncodedReasons wrote (unknown codes included).
std::optional<Reasons> decodeReasons(std::string_view bytes);

} // namespace duskwatch
