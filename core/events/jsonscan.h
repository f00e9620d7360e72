// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

// Finds where JSON values end by brackets and quotes alone, without judging what is between them. Pure.
namespace duskwatch::jsonscan {

/// How far a value that starts with a bracket reaches.
struct Extent
{
    std::size_t end = 0;     ///< one past the closing bracket, where complete
    bool complete = false;   ///< false: the text ends before the value does
    std::size_t deepest = 0; ///< deepest nesting met; the outermost bracket is 1
};

/// \a text starts with { or [.
Extent extentOf(std::string_view text);

/// Where the first character that is not JSON's white space stands, at or after \a from; text.size() if none.
std::size_t skipBlanks(std::string_view text, std::size_t from);

/// The elements of the one array that \a text is. Nothing when it is not one whole array, with nothing but
/// white space around it.
std::optional<std::vector<std::string_view>> splitArray(std::string_view text);

} // namespace duskwatch::jsonscan
