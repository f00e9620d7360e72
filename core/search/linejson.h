// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/jsonfields.h"

#include <optional>
#include <string>
#include <string_view>

namespace duskwatch {

/// What of a line as received is the message: from its JSON, CEF or LEEF on.
std::string_view payloadOf(std::string_view line);

/// Reads the JSON of one line after another, repaired where the decoder would repair it. Keeps its parser, so use one per
/// thread.
class LineJson
{
public:
    LineJson();
    /// An object; nothing for a line that holds none. Valid until the next call.
    std::optional<json::element> parse(std::string_view line);

private:
    simdjson::dom::parser m_parser;
    std::string m_repaired;
};

} // namespace duskwatch
