// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"

#include <string_view>

namespace duskwatch {

/// The word of the command-line contract for a status: "new", "acknowledged", "resolved". Not translated.
constexpr std::string_view statusWord(AlertStatus status)
{
    switch (status) {
    case AlertStatus::New:
        return "new";
    case AlertStatus::Acknowledged:
        return "acknowledged";
    case AlertStatus::Resolved:
        return "resolved";
    }
    return {};
}

} // namespace duskwatch
