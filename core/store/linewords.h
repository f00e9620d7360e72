// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace duskwatch {

/// A word as the filters of log blocks know it.
using WordHash = std::uint64_t;

/// Whether the text goes on beyond an end, so that the word there may be part of a longer one.
struct OpenEnds
{
    bool left = false;
    bool right = false;
};

namespace words {

inline constexpr std::size_t kShortest =
    3; ///< bytes; shorter ones are everywhere and are known by their neighbours
inline constexpr WordHash kSeed = 14'695'981'039'346'656'037u;
inline constexpr WordHash kPrime = 1'099'511'628'211u;

/// The byte a word is made of, ASCII letters in lower case; 0 for what stands between words.
constexpr std::array<unsigned char, 256> letterTable()
{
    std::array<unsigned char, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            table[c] = static_cast<unsigned char>(upper ? c + 32 : c);
    }
    return table;
}
inline constexpr std::array<unsigned char, 256> kLetters = letterTable();

constexpr WordHash step(WordHash hash, unsigned char byte)
{
    return (hash ^ byte) * kPrime;
}

constexpr WordHash mixed(WordHash hash)
{
    hash ^= hash >> 33;
    hash *= 0xFF51'AFD7'ED55'8CCDu;
    hash ^= hash >> 29;
    return hash;
}

constexpr WordHash pairOf(WordHash first, char between, WordHash second)
{
    return mixed(first * 31 + static_cast<unsigned char>(between) + second * kPrime);
}

struct Run
{
    WordHash hash = kSeed;
    std::size_t size = 0; ///< 0: none
};

template <class Visitor>
void tell(const Run& before, char between, const Run& run, Visitor& visit)
{
    if (run.size >= kShortest)
        visit(mixed(run.hash));
    // Addresses are made of short pieces: "10.44.3.250" is known by 10.44, 44.3 and 3.250.
    if (before.size != 0 && (before.size < kShortest || run.size < kShortest))
        visit(pairOf(before.hash, between, run.hash));
}

} // namespace words

/// Calls \a visit(WordHash) for every word that stands whole in \a text: runs of ASCII letters, digits and other bytes
/// than ASCII, in lower case. A run of one or two bytes is told together with its neighbour behind a single dot or
/// colon. Behind a backslash a run is told with and without its first byte, which may be the letter of an escape. So
/// what is told of a part of a line with \a open ends is also told of the line.
template <class Visitor>
void forEachWord(std::string_view text, OpenEnds open, Visitor&& visit)
{
    words::Run before;      // the run in front, where only a dot or a colon stands between
    words::Run beforeShort; // the same without the letter of an escape
    char between = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (words::kLetters[static_cast<unsigned char>(text[at])] == 0) {
            before.size = beforeShort.size = 0;
            ++at;
            continue;
        }
        const std::size_t begin = at;
        words::Run run;
        words::Run withoutEscape;
        for (unsigned char letter = 0;
             at < text.size() && (letter = words::kLetters[static_cast<unsigned char>(text[at])]) != 0;
             ++at) {
            run.hash = words::step(run.hash, letter);
            if (at > begin)
                withoutEscape.hash = words::step(withoutEscape.hash, letter);
        }
        run.size = at - begin;
        const bool isWhole = !(open.left && begin == 0) && !(open.right && at == text.size());
        const bool escaped = begin > 0 && text[begin - 1] == '\\';
        withoutEscape.size = escaped ? run.size - 1 : 0;
        if (isWhole) {
            words::tell(before, between, run, visit);
            if (beforeShort.size != 0)
                words::tell(beforeShort, between, {run.hash, run.size}, visit);
            if (withoutEscape.size != 0)
                words::tell({}, 0, withoutEscape, visit);
        }
        const bool joins = isWhole && at + 1 < text.size() && (text[at] == '.' || text[at] == ':') &&
                           words::kLetters[static_cast<unsigned char>(text[at + 1])] != 0;
        before.size = beforeShort.size = 0;
        if (joins) {
            before = run;
            beforeShort = withoutEscape;
            between = text[at];
            ++at;
        }
    }
}

} // namespace duskwatch
