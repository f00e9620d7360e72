// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/textbuffer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace duskwatch::simulation {

namespace {
constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::size_t kLongestNumber = 24;
} // namespace

void TextBuffer::number(std::int64_t value)
{
    need(kLongestNumber);
    char* const begin = m_data.get() + m_size;
    m_size += static_cast<std::size_t>(std::to_chars(begin, begin + kLongestNumber, value).ptr - begin);
}

void TextBuffer::decimal(std::int64_t value, int decimals)
{
    std::int64_t unit = 1;
    for (int place = 0; place < decimals; ++place)
        unit *= 10;
    number(value / unit);
    raw('.');
    padded(value % unit, decimals);
}

void TextBuffer::padded(std::int64_t value, int width)
{
    need(static_cast<std::size_t>(width));
    for (int place = width - 1; place >= 0; --place) {
        m_data[m_size + static_cast<std::size_t>(place)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    m_size += static_cast<std::size_t>(width);
}

void TextBuffer::hex(std::uint64_t value, int digits)
{
    need(static_cast<std::size_t>(digits));
    for (int place = digits - 1; place >= 0; --place) {
        m_data[m_size + static_cast<std::size_t>(place)] = kHexDigits[value & 0xf];
        value >>= 4;
    }
    m_size += static_cast<std::size_t>(digits);
}

void TextBuffer::address(std::uint32_t ipv4)
{
    number(ipv4 >> 24);
    raw('.');
    number((ipv4 >> 16) & 0xff);
    raw('.');
    number((ipv4 >> 8) & 0xff);
    raw('.');
    number(ipv4 & 0xff);
}

void TextBuffer::uuid(std::uint64_t high, std::uint64_t low)
{
    hex(high >> 32, 8);
    raw('-');
    hex(high >> 16, 4);
    raw('-');
    hex(high, 4);
    raw('-');
    hex(low >> 48, 4);
    raw('-');
    hex(low, 12);
}

void TextBuffer::quoted(std::string_view text)
{
    raw('"');
    for (const char character : text) {
        if (character == '"' || character == '\\') {
            raw('\\');
            raw(character);
        } else if (character == '\n') {
            raw("\\n");
        } else if (static_cast<unsigned char>(character) < 0x20) {
            raw("\\u");
            hex(static_cast<unsigned char>(character), 4);
        } else {
            raw(character);
        }
    }
    raw('"');
}

void TextBuffer::insert(std::size_t position, std::string_view text)
{
    need(text.size());
    char* const place = m_data.get() + position;
    std::memmove(place + text.size(), place, m_size - position);
    std::memcpy(place, text.data(), text.size());
    m_size += text.size();
}

void TextBuffer::grow(std::size_t bytes)
{
    const std::size_t capacity = std::max<std::size_t>({m_capacity * 2, m_size + bytes, 64u << 10});
    auto data = std::make_unique_for_overwrite<char[]>(capacity);
    if (m_size > 0)
        std::memcpy(data.get(), m_data.get(), m_size);
    m_data = std::move(data);
    m_capacity = capacity;
}

} // namespace duskwatch::simulation
