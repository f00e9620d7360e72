// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

// Foreign text made harmless for a terminal: control characters (C0, DEL, C1), line separators and characters
// that change the direction of writing never reach it as they are. Pure; any thread.
namespace duskwatch::console {

/// Appends \a text as a JSON string with its quotes. Valid UTF-8 stays; what is dangerous becomes \uXXXX, so
/// a reader of the JSON gets it back; bytes that are not UTF-8 become U+FFFD.
void appendJsonString(std::string_view text, std::string& out);

/// Appends \a text with dangerous characters written as \uXXXX, at most \a width characters: what is longer
/// ends in "…". Returns how many characters were appended.
std::size_t appendEscaped(std::string_view text, std::size_t width, std::string& out);

/// A short text for use in a message.
QString escapedForTerminal(const QString& text);

} // namespace duskwatch::console
