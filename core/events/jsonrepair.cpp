// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/jsonrepair.h"

#include "core/events/text.h"

#include <cmath>

namespace duskwatch {
namespace {

/// Walks the text once; inside and outside of strings other things can be wrong.
class Repair
{
public:
    Repair(std::string_view text, std::string& out)
        : m_text(text),
          m_out(out)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"')
                copyString();
            else if (isStructure(c))
                m_out += m_text[m_at++];
            else
                copyBareWord();
        }
    }

private:
    static bool isStructure(char c)
    {
        return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',' || c == ' ' ||
               c == '\t' || c == '\r' || c == '\n';
    }

    void copyString()
    {
        m_out += m_text[m_at++];
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                m_out += m_text[m_at++];
                return;
            }
            if (c == '\\')
                copyEscape();
            else if (static_cast<unsigned char>(c) < 0x20)
                escapeControl();
            else
                copyCharacter();
        }
    }

    void copyCharacter()
    {
        const std::size_t length = text::sequenceLength(m_text, m_at);
        if (length == 0)
            m_out += text::kReplacement;
        else
            m_out.append(m_text, m_at, length);
        m_at += length == 0 ? 1 : length;
    }

    void escapeControl()
    {
        constexpr std::string_view kDigits = "0123456789abcdef";
        const auto c = static_cast<unsigned char>(m_text[m_at++]);
        m_out += "\\u00";
        m_out += kDigits[c >> 4];
        m_out += kDigits[c & 15];
    }

    /// The code unit of the \uXXXX at \a at, or -1.
    int codeUnit(std::size_t at) const
    {
        if (at + 6 > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return -1;
        int unit = 0;
        for (std::size_t i = at + 2; i < at + 6; ++i) {
            const char c = m_text[i];
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    void copyEscape()
    {
        constexpr std::string_view kSimple = "\"\\/bfnrt";
        const int unit = codeUnit(m_at);
        const int following = unit >= 0 ? codeUnit(m_at + 6) : -1;
        if (unit >= 0xD800 && unit <= 0xDBFF && following >= 0xDC00 && following <= 0xDFFF) {
            take(12);
        } else if (unit >= 0 && (unit < 0xD800 || unit > 0xDFFF)) {
            take(6);
        } else if (unit >= 0) {
            m_out += text::kReplacement;
            m_at += 6;
        } else if (m_at + 1 < m_text.size() && kSimple.find(m_text[m_at + 1]) != std::string_view::npos) {
            take(2);
        } else {
            m_out += text::kReplacement;
            ++m_at; // what follows the backslash stands as it is
        }
    }

    void take(std::size_t length)
    {
        m_out.append(m_text, m_at, length);
        m_at += length;
    }

    void copyBareWord()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && m_text[end] != '"' && !isStructure(m_text[end]))
            ++end;
        const std::string_view word = m_text.substr(m_at, end - m_at);
        m_at = end;
        if (word.find_first_not_of('\0') == std::string_view::npos)
            return;
        if (word == "true" || word == "false" || word == "null" || isPlainNumber(word)) {
            m_out += word;
            return;
        }
        m_out += '"';
        for (const char c : word) {
            const bool plain = c >= 0x20 && c < 0x7F && c != '\\';
            m_out += plain ? std::string_view(&c, 1) : text::kReplacement;
        }
        m_out += '"';
    }

    /// A number that JSON allows and a double can hold.
    static bool isPlainNumber(std::string_view word)
    {
        const std::string_view digits = word.starts_with('-') ? word.substr(1) : word;
        if (digits.empty() || digits.front() < '0' || digits.front() > '9' || digits.back() == '.')
            return false;
        const bool isInteger = digits.find_first_not_of("0123456789") == std::string_view::npos;
        if (digits.front() == '0' && digits.size() > 1 && digits[1] >= '0' && digits[1] <= '9')
            return false;
        // Integers beyond 64 bits are refused by the parser; nineteen digits may be too many already.
        if (isInteger && digits.size() > 18)
            return false;
        const std::size_t dot = digits.find('.');
        if (dot != std::string_view::npos && (digits[dot + 1] < '0' || digits[dot + 1] > '9'))
            return false;
        const auto value = text::toNumber(word);
        return value && std::isfinite(*value);
    }

    std::string_view m_text;
    std::string& m_out;
    std::size_t m_at = 0;
};

} // namespace

void appendRepairedJson(std::string_view payload, std::string& out)
{
    Repair(payload, out).run();
}

} // namespace duskwatch
