// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace duskwatch {

/// A compiled pattern: * stands for any characters, also none, ? for exactly one, \ takes the next one as it is.
/// Case does not matter, in any script. Immutable; any thread. Matching allocates nothing, and takes at worst the
/// length of the pattern times that of the text, whatever either says.
class GlobPattern
{
public:
    explicit GlobPattern(const QString& pattern);

    /// Whether the whole of \a text (UTF-8) matches.
    bool matches(std::string_view text) const { return mayMatch(text) && matchesAll(text); }

    /// Fingerprint of the pairs of ASCII characters that a text must hold to match: it cannot match where
    /// pairsOf(text) lacks one of these bits.
    std::uint64_t requiredPairs() const { return m_requiredPairs; }
    static std::uint64_t pairsOf(std::string_view text);

    /// Whether a text that begins with the byte \a first may match.
    bool mayBeginWith(unsigned char first) const;
    bool mayBeEmpty() const;

    /// A pattern for exactly \a text.
    static QString escaped(const QString& text);

private:
    /// What a look at length and last byte tells.
    bool mayMatch(std::string_view text) const
    {
        return text.size() >= m_leastBytes && (m_lastByte == 0 || isFoldedTo(text.back(), m_lastByte));
    }
    static bool isFoldedTo(char byte, char folded)
    {
        return byte == folded || (byte >= 'A' && byte <= 'Z' && byte + ('a' - 'A') == folded);
    }
    bool matchesAll(std::string_view text) const;

    std::u32string m_tokens; ///< folded characters, kAny and kOne
    std::uint64_t m_requiredPairs = 0;
    std::size_t m_leastBytes = 0; ///< of a text that matches
    char m_lastByte = 0;          ///< of it, folded, where it is ASCII and the pattern says it; else 0
};

} // namespace duskwatch
