// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/textescape.h"

#include "core/events/text.h"

#include <cstdint>

namespace duskwatch::console {
namespace {

constexpr std::size_t kMessageWidth = 200;

/// The character at \a at, whose sequence is \a length bytes long and valid.
char32_t codePoint(std::string_view text, std::size_t at, std::size_t length)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[at + i]);
    };
    if (length == 1)
        return byte(0);
    auto value = static_cast<char32_t>(byte(0) & (0x7F >> length));
    for (std::size_t i = 1; i < length; ++i)
        value = (value << 6) | (byte(i) & 0x3F);
    return value;
}

bool isDangerous(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// All of the dangerous ones fit into four digits.
void appendEscape(char32_t c, std::string& out)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kDigits[(c >> shift) & 15];
}

} // namespace

void appendJsonString(std::string_view text, std::string& out)
{
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text::sequenceLength(text, at);
        if (length == 0) {
            out += text::kReplacement;
            ++at;
            continue;
        }
        const char32_t c = codePoint(text, at, length);
        if (c == '"' || c == '\\')
            out.append(1, '\\').append(1, text[at]);
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (isDangerous(c))
            appendEscape(c, out);
        else
            out.append(text, at, length);
        at += length;
    }
    out += '"';
}

std::size_t appendEscaped(std::string_view text, std::size_t width, std::string& out)
{
    std::size_t used = 0;
    // Where an ellipsis may go, and how many characters are before it.
    std::size_t lastFit = out.size();
    std::size_t usedAtLastFit = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text::sequenceLength(text, at);
        const char32_t c = length == 0 ? 0xFFFD : codePoint(text, at, length);
        const std::size_t columns = isDangerous(c) ? 6 : 1;
        if (used + columns > width) {
            out.resize(lastFit);
            out += "…";
            return usedAtLastFit + 1;
        }
        if (isDangerous(c))
            appendEscape(c, out);
        else if (length == 0)
            out += text::kReplacement;
        else
            out.append(text, at, length);
        used += columns;
        if (used < width) {
            lastFit = out.size();
            usedAtLastFit = used;
        }
        at += length == 0 ? 1 : length;
    }
    return used;
}

QString escapedForTerminal(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::string escaped;
    appendEscaped(bytes.toStdString(), kMessageWidth, escaped);
    return QString::fromStdString(escaped);
}

} // namespace duskwatch::console
