// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace duskwatch::simulation {

/// Bytes that are only ever appended to: what the generators write into. Its own class because std::string's
/// append costs more than the generating does. Values are written as JSON spells them.
class TextBuffer
{
public:
    std::string_view view() const { return {m_data.get(), m_size}; }
    std::size_t size() const { return m_size; }
    void clear() { m_size = 0; }

    void raw(std::string_view text)
    {
        if (text.empty()) // an empty view may point to nothing, which memcpy() must not be given
            return;
        need(text.size());
        std::memcpy(m_data.get() + m_size, text.data(), text.size());
        m_size += text.size();
    }

    void raw(char character)
    {
        need(1);
        m_data[m_size++] = character;
    }

    void number(std::int64_t value);
    /// \a value shifted right by \a decimals decimal places: (1234, 3) is 1.234. 0 <= value, decimals 1-18.
    void decimal(std::int64_t value, int decimals);
    /// \a value with leading zeros up to \a width digits (1-18). 0 <= value.
    void padded(std::int64_t value, int width);
    /// The lowest \a digits (1-16) hexadecimal digits, lower case.
    void hex(std::uint64_t value, int digits);
    /// The address in dotted form.
    void address(std::uint32_t ipv4);
    /// 8-4-4-4-12 hexadecimal digits.
    void uuid(std::uint64_t high, std::uint64_t low);
    /// \a text in quotes and escaped as RFC 8259, section 7 asks; UTF-8 stays as it is.
    void quoted(std::string_view text);

    /// Puts \a text in front of what begins at \a position (<= size()).
    void insert(std::size_t position, std::string_view text);

private:
    void need(std::size_t bytes)
    {
        if (m_size + bytes > m_capacity)
            grow(bytes);
    }
    void grow(std::size_t bytes);

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace duskwatch::simulation
