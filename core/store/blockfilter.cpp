// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blockfilter.h"

#include "core/events/text.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>

namespace duskwatch {
namespace {

constexpr std::size_t kFirstSlots = 1u << 14;
constexpr std::size_t kBitsPerWord = 12;
constexpr std::size_t kLineBits = BlockFilter::kLineBytes * 8;
constexpr std::size_t kLongFraction = 12; ///< digits; a shorter fraction does not round to a whole number

/// Which cache line of \a lines, and in it the probes of nine bits each.
struct Probes
{
    Probes(WordHash word, std::size_t lines)
        : line(static_cast<std::size_t>(((word >> 32) * lines) >> 32)),
          bits(words::mixed(word * words::kPrime))
    {
    }
    std::size_t next()
    {
        const std::size_t bit = bits % kLineBits;
        bits /= kLineBits;
        return bit;
    }
    std::size_t line;
    WordHash bits;
};

std::optional<unsigned> hexDigits(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// \a line with the escapes of JSON resolved, wherever they stand.
QString resolved(std::string_view line)
{
    QString text;
    text.reserve(static_cast<qsizetype>(line.size()));
    std::size_t plainFrom = 0;
    const auto takePlain = [&](std::size_t to) {
        text += QString::fromUtf8(line.data() + plainFrom, static_cast<qsizetype>(to - plainFrom));
    };
    for (std::size_t at = line.find('\\'); at != std::string_view::npos && at + 1 < line.size();
         at = line.find('\\', at)) {
        takePlain(at);
        const char kind = line[at + 1];
        const auto code =
            kind == 'u' && at + 6 <= line.size() ? hexDigits(line.substr(at + 2, 4)) : std::nullopt;
        if (code)
            text += QChar(static_cast<char16_t>(*code));
        else if (std::strchr("nrtbf", kind) != nullptr)
            text += QLatin1Char('\n');
        else
            text += QLatin1Char(kind);
        at += code ? 6 : 2;
        plainFrom = at;
    }
    takePlain(line.size());
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool BlockFilter::mayHold(WordHash word) const
{
    const std::size_t lines = m_bytes.size() / kLineBytes;
    if (lines == 0)
        return true;
    Probes probes(std::max<WordHash>(word, 1), lines);
    const char* const line = m_bytes.data() + probes.line * kLineBytes;
    for (int i = 0; i < kProbes; ++i) {
        const std::size_t bit = probes.next();
        if ((static_cast<unsigned char>(line[bit / 8]) >> (bit % 8) & 1) == 0)
            return false;
    }
    return true;
}

std::string_view BlockFilterMaker::make(std::span<const LogEntry> entries, std::string_view lines)
{
    m_slots.assign(std::max(m_slots.size(), kFirstSlots), 0);
    m_count = 0;
    m_holdsAll = false;
    std::size_t begin = 0;
    for (const LogEntry& entry : entries) {
        addLine(lines.substr(begin, entry.length));
        begin += entry.length;
    }
    m_bytes.clear();
    if (m_holdsAll)
        return m_bytes;
    const std::size_t cacheLines = m_count * kBitsPerWord / kLineBits + 1;
    m_bytes.assign(cacheLines * BlockFilter::kLineBytes, '\0');
    for (const WordHash word : m_slots) {
        if (word == 0)
            continue;
        Probes probes(word, cacheLines);
        char* const line = m_bytes.data() + probes.line * BlockFilter::kLineBytes;
        for (int i = 0; i < BlockFilter::kProbes; ++i) {
            const std::size_t bit = probes.next();
            line[bit / 8] = static_cast<char>(static_cast<unsigned char>(line[bit / 8]) | 1u << (bit % 8));
        }
    }
    return m_bytes;
}

void BlockFilterMaker::addLine(std::string_view line)
{
    const auto addWord = [this](WordHash word) {
        add(word);
    };
    forEachWord(line, {}, addWord);
    // Its values may be told apart by a letter, and no word can be trusted then.
    m_holdsAll = m_holdsAll || line.find("LEEF:2") != std::string_view::npos;
    if (line.find("\\u") != std::string_view::npos || !text::isPlainAscii(line))
        addResolved(line);
    addNumbers(line);
}

/// Comparisons of values see the text behind the escapes, without regard to case in any script where they are told to.
void BlockFilterMaker::addResolved(std::string_view line)
{
    const QString text = resolved(line);
    const auto addWord = [this](WordHash word) {
        add(word);
    };
    for (const QByteArray& form : {text.toUtf8(), text.toCaseFolded().toUtf8()})
        forEachWord({form.constData(), static_cast<std::size_t>(form.size())}, {}, addWord);
}

/// A number that is whole and does not look like it counts as the word of its digits: comparisons compare numbers.
void BlockFilterMaker::addNumbers(std::string_view line)
{
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!isDigit(line[at]))
            continue;
        const std::size_t begin = at > 0 && line[at - 1] == '-' ? at - 1 : at;
        const bool startsWord =
            begin == 0 || words::kLetters[static_cast<unsigned char>(line[begin - 1])] == 0;
        bool isExponent = false;
        bool isFraction = false;
        std::size_t digitsSincePoint = 0;
        for (; at < line.size(); ++at) {
            const char c = line[at];
            if (c == '.') {
                isFraction = true;
                digitsSincePoint = 0;
            } else if (c == 'e' || c == 'E') {
                isExponent = true;
            } else if (isDigit(c)) {
                ++digitsSincePoint;
            } else if (c != '+' && c != '-') {
                break;
            }
        }
        if (!startsWord || !(isExponent || (isFraction && digitsSincePoint >= kLongFraction)))
            continue;
        double number = 0;
        std::from_chars(line.data() + begin, line.data() + at, number);
        if (std::abs(number) < 1e15 && std::floor(number) == number) {
            const std::string digits = std::to_string(static_cast<std::int64_t>(std::abs(number)));
            forEachWord(digits, {}, [this](WordHash word) { add(word); });
        }
    }
}

void BlockFilterMaker::add(WordHash word)
{
    word = std::max<WordHash>(word, 1); // 0 is a free slot
    std::size_t slot = static_cast<std::size_t>(word) & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        if (m_slots[slot] == word)
            return;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_slots[slot] = word;
    if (++m_count * 2 > m_slots.size())
        grow();
}

void BlockFilterMaker::grow()
{
    std::vector<WordHash> known(m_slots.size() * 2, 0);
    known.swap(m_slots);
    m_count = 0;
    for (const WordHash word : known) {
        if (word != 0)
            add(word);
    }
}

} // namespace duskwatch
