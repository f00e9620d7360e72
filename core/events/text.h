// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Small helpers on foreign text. Pure, no allocation but the result; any thread.
namespace duskwatch::text {

/// U+FFFD, which stands for whatever cannot be shown.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Whether every byte is below 0x80.
bool isPlainAscii(std::string_view bytes);

/// \a bytes cut to at most \a limit bytes, never in the middle of a UTF-8 sequence.
std::string_view cut(std::string_view bytes, std::size_t limit);

/// How many bytes of \a bytes at \a at form one valid UTF-8 sequence (1-4); 0 when they do not.
std::size_t sequenceLength(std::string_view bytes, std::size_t at);

/// Appends \a bytes to \a out with every invalid UTF-8 byte (of a surrogate, all three) replaced by U+FFFD.
void appendValid(std::string_view bytes, std::string& out);

/// Valid UTF-8, at most kMaxFieldBytes.
std::string bounded(std::string_view bytes);

/// Without blanks, tabs and line ends at both ends.
std::string_view trimmed(std::string_view text);

/// Compares without regard to ASCII case; \a lower is in lower case already.
bool equalsIgnoringCase(std::string_view text, std::string_view lower);

/// True where \a lower (in lower case) occurs in \a text, whatever its ASCII case.
bool containsIgnoringCase(std::string_view text, std::string_view lower);

/// The whole of \a text as a number: decimal, "nan" and "inf" included, blanks around it allowed. Beyond the
/// range of a double it is ±infinity, so that triage can say what it ignored. Nothing for anything else.
std::optional<double> toNumber(std::string_view text);

/// A number as whole milliseconds or another count; nothing for NaN; clamped to the range of the type.
std::optional<std::int64_t> toInteger(double number);

} // namespace duskwatch::text
