// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfinder.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace duskwatch {
namespace {

/// How often a byte is met in the messages of appliances, roughly: the lower the better to look for.
int commonness(char c)
{
    constexpr std::string_view kCommon = "\" ,:etaionsrlcdm{}._p0123456789uh";
    const std::size_t at = kCommon.find(c);
    if (at != std::string_view::npos)
        return 100 - static_cast<int>(at);
    return c >= 'a' && c <= 'z' ? 40 : 20;
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool hasWideRegisters()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

} // namespace

TextFinder::TextFinder(std::string_view needle, bool foldsCase)
    : m_needle(needle),
      m_foldsCase(foldsCase),
      m_wide(hasWideRegisters())
{
    if (foldsCase)
        std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(), foldedByte);
    for (std::size_t i = 1; i < m_needle.size(); ++i)
        if (commonness(m_needle[i]) < commonness(m_needle[m_first]))
            m_first = i;
    m_second = m_first == 0 ? m_needle.size() - 1 : 0;
    for (std::size_t i = 0; i < m_needle.size(); ++i)
        if (i != m_first && commonness(m_needle[i]) < commonness(m_needle[m_second]))
            m_second = i;
}

bool TextFinder::standsAt(const char* begin) const
{
    if (!m_foldsCase)
        return std::equal(m_needle.begin(), m_needle.end(), begin);
    return std::equal(m_needle.begin(), m_needle.end(), begin,
                      [](char wanted, char byte) { return wanted == foldedByte(byte); });
}

std::size_t TextFinder::find(std::string_view bytes, std::size_t from) const
{
    if (bytes.size() < m_needle.size() || from > bytes.size() - m_needle.size())
        return npos;
    return m_wide ? findWidely(bytes, from) : findPlainly(bytes, from);
}

std::size_t TextFinder::findPlainly(std::string_view bytes, std::size_t from) const
{
    if (!m_foldsCase)
        return bytes.find(m_needle, from);
    for (std::size_t at = from; at + m_needle.size() <= bytes.size(); ++at)
        if (foldedByte(bytes[at + m_first]) == m_needle[m_first] && standsAt(bytes.data() + at))
            return at;
    return npos;
}

#if defined(__x86_64__)
namespace {

/// The two bytes that are looked for, 32 times each, and the bit by which lower case differs where case does not matter.
/// (No lambdas where these are used: they would not be compiled for this target.)
struct WidePair
{
    __m256i first;
    __m256i second;
    __m256i foldFirst;
    __m256i foldSecond;
    std::size_t firstPlace;
    std::size_t secondPlace;
};

/// Which of the 32 places at \a begin have both bytes where they belong: all bits of that byte.
__attribute__((target("avx2"), always_inline)) inline __m256i candidates(const char* begin,
                                                                         const WidePair& pair)
{
    const __m256i atFirst = _mm256_loadu_si256(reinterpret_cast<const __m256i_u*>(begin + pair.firstPlace));
    const __m256i atSecond = _mm256_loadu_si256(reinterpret_cast<const __m256i_u*>(begin + pair.secondPlace));
    return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(atFirst, pair.foldFirst), pair.first),
                            _mm256_cmpeq_epi8(_mm256_or_si256(atSecond, pair.foldSecond), pair.second));
}

} // namespace

__attribute__((target("avx2"))) std::size_t TextFinder::findWidely(std::string_view bytes,
                                                                   std::size_t from) const
{
    constexpr std::size_t kHalf = 32;
    constexpr std::size_t kWidth = 2 * kHalf; // one branch for 64 places: three times as fast as one for 32
    const WidePair pair{_mm256_set1_epi8(m_needle[m_first]),
                        _mm256_set1_epi8(m_needle[m_second]),
                        _mm256_set1_epi8(m_foldsCase && isLetter(m_needle[m_first]) ? 0x20 : 0),
                        _mm256_set1_epi8(m_foldsCase && isLetter(m_needle[m_second]) ? 0x20 : 0),
                        m_first,
                        m_second};
    const char* const data = bytes.data();
    const std::size_t starts = bytes.size() - m_needle.size() + 1; // places where it could begin
    std::size_t at = from;
    for (; at + kWidth <= starts; at += kWidth) {
        const __m256i low = candidates(data + at, pair);
        const __m256i high = candidates(data + at + kHalf, pair);
        const __m256i any = _mm256_or_si256(low, high);
        if (_mm256_testz_si256(any, any) != 0)
            continue;
        auto places = static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(high)))
                          << kHalf |
                      static_cast<std::uint32_t>(_mm256_movemask_epi8(low));
        for (; places != 0; places &= places - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(places));
            if (standsAt(data + place))
                return place;
        }
    }
    return at < starts ? findPlainly(bytes, at) : npos;
}
#else
std::size_t TextFinder::findWidely(std::string_view bytes, std::size_t from) const
{
    return findPlainly(bytes, from);
}
#endif

} // namespace duskwatch
