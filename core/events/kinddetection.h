// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/events/jsonfields.h"

#include <string_view>

namespace duskwatch {

/// What a JSON object is, told by its members (PROTOCOL section 2, table of kinds).
struct DetectedKind
{
    EventKind kind = EventKind::Unparsed;
    std::string_view reason; ///< kind Unparsed only: why, in English; a literal
};

/// Generous: a message that lacks some of its kind's members is still that kind, so that no alert is hidden
/// by one missing field. Pure; any thread.
DetectedKind detectKind(const json::object& message);

} // namespace duskwatch
