// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace duskwatch {

/// Finds a text in bytes, many gigabytes a second: it looks for two of the rarer bytes of the text at once with the
/// processor's wide registers and compares the rest where both stand. Without regard to case, ASCII letters are folded,
/// others are not. Immutable; one may be used from several threads at once.
class TextFinder
{
public:
    /// \a needle is not empty.
    TextFinder(std::string_view needle, bool foldsCase);

    static constexpr std::size_t npos = std::string_view::npos;
    /// Where the text begins first, at \a from or later; npos where it does not.
    std::size_t find(std::string_view bytes, std::size_t from = 0) const;

    std::size_t size() const { return m_needle.size(); }
    const std::string& needle() const { return m_needle; } ///< folded where case does not matter

private:
    bool standsAt(const char* begin) const;
    std::size_t findPlainly(std::string_view bytes, std::size_t from) const;
    std::size_t findWidely(std::string_view bytes, std::size_t from) const;

    std::string m_needle;
    bool m_foldsCase;
    bool m_wide;
    std::size_t m_first =
        0; ///< places of the two bytes that are looked for; the same one in a text of one byte
    std::size_t m_second = 0;
};

/// ASCII letters in lower case; other bytes as they are.
constexpr char foldedByte(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace duskwatch
