// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/globpattern.h"

#include "core/events/text.h"

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

// Beyond Unicode.
constexpr char32_t kAny = 0x110000; // *
constexpr char32_t kOne = 0x110001; // ?

constexpr bool isAscii(char32_t character)
{
    return character < 0x80;
}

constexpr char32_t foldAscii(char32_t character)
{
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
}

/// ASCII stays among itself (the Kelvin sign is not k), so that fingerprints may look at bytes.
char32_t folded(char32_t character)
{
    if (isAscii(character))
        return foldAscii(character);
    const char32_t lower = QChar::toCaseFolded(character);
    return isAscii(lower) ? character : lower;
}

/// Takes the next character off the front of \a text, folded. A byte that is no UTF-8 stands for U+FFFD.
char32_t take(std::string_view& text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) {
        text.remove_prefix(1);
        return foldAscii(first);
    }
    const std::size_t length = text::sequenceLength(text, 0);
    if (length == 0) {
        text.remove_prefix(1);
        return 0xFFFD;
    }
    char32_t character = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    text.remove_prefix(length);
    return folded(character);
}

constexpr std::uint64_t pairBit(char32_t first, char32_t second)
{
    return std::uint64_t{1} << ((first * 37 + second * 101) >> 2 & 63);
}

} // namespace

GlobPattern::GlobPattern(const QString& pattern)
{
    const auto characters = pattern.toUcs4();
    bool escapes = false;
    for (const uint character : characters) {
        if (!std::exchange(escapes, false)) {
            if (character == '\\') {
                escapes = true;
                continue;
            }
            if (character == '*') {
                if (m_tokens.empty() || m_tokens.back() != kAny)
                    m_tokens += kAny;
                continue;
            }
            if (character == '?') {
                m_tokens += kOne;
                continue;
            }
        }
        m_tokens += folded(character);
    }
    if (escapes)
        m_tokens += U'\\';
    m_leastBytes =
        m_tokens.size() - static_cast<std::size_t>(std::count(m_tokens.begin(), m_tokens.end(), kAny));
    if (!m_tokens.empty() && isAscii(m_tokens.back()))
        m_lastByte = static_cast<char>(m_tokens.back());
    for (std::size_t i = 1; i < m_tokens.size(); ++i) {
        if (isAscii(m_tokens[i - 1]) && isAscii(m_tokens[i]))
            m_requiredPairs |= pairBit(m_tokens[i - 1], m_tokens[i]);
    }
}

bool GlobPattern::matchesAll(std::string_view text) const
{
    // On a mismatch the last * takes one character more. Earlier ones need not: what they took can only become longer.
    std::size_t token = 0;
    std::size_t afterAny = std::u32string::npos;
    std::string_view restAtAny;
    while (!text.empty()) {
        if (token < m_tokens.size() && m_tokens[token] == kAny) {
            afterAny = ++token;
            restAtAny = text;
            if (afterAny == m_tokens.size())
                return true;
            continue;
        }
        std::string_view rest = text;
        const auto first = static_cast<unsigned char>(text.front());
        const char32_t character = isAscii(first) ? foldAscii(first) : take(rest);
        if (isAscii(first)) // nearly always: spares the call
            rest.remove_prefix(1);
        if (token < m_tokens.size() && (m_tokens[token] == kOne || m_tokens[token] == character)) {
            ++token;
            text = rest;
            continue;
        }
        if (afterAny == std::u32string::npos)
            return false;
        take(restAtAny);
        text = restAtAny;
        token = afterAny;
    }
    while (token < m_tokens.size() && m_tokens[token] == kAny)
        ++token;
    return token == m_tokens.size();
}

std::uint64_t GlobPattern::pairsOf(std::string_view text)
{
    std::uint64_t pairs = 0;
    char32_t last = 0x80;
    for (const char byte : text) {
        const char32_t character = foldAscii(static_cast<unsigned char>(byte));
        if (isAscii(character) && isAscii(last))
            pairs |= pairBit(last, character);
        last = character;
    }
    return pairs;
}

bool GlobPattern::mayBeginWith(unsigned char first) const
{
    if (m_tokens.empty())
        return false;
    const char32_t token = m_tokens.front();
    if (token == kAny || token == kOne)
        return true;
    return isAscii(token) ? token == foldAscii(first) : first >= 0x80;
}

bool GlobPattern::mayBeEmpty() const
{
    return m_tokens.empty() || (m_tokens.size() == 1 && m_tokens.front() == kAny);
}

QString GlobPattern::escaped(const QString& text)
{
    QString pattern;
    pattern.reserve(text.size());
    for (const QChar character : text) {
        if (character == QLatin1Char('*') || character == QLatin1Char('?') || character == QLatin1Char('\\'))
            pattern += QLatin1Char('\\');
        pattern += character;
    }
    return pattern;
}

} // namespace duskwatch
