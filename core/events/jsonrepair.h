// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duskwatch {

/// Appends to \a out a copy of the JSON text \a payload in which everything is legal that a careless or
/// hostile sender may have got wrong inside values, so that no alert can be hidden by it:
///   - bytes that are not UTF-8, unknown escapes and lone surrogates become U+FFFD;
///   - bare control characters inside strings become escapes;
///   - numbers no double can hold, and words such as NaN, become strings of the same text;
///   - zero bytes after the end go.
/// The structure is never touched: what is cut off stays cut off. At most six times as long. Pure.
void appendRepairedJson(std::string_view payload, std::string& out);

} // namespace duskwatch
