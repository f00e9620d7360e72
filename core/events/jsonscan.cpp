// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/jsonscan.h"

#include <algorithm>

namespace duskwatch::jsonscan {
namespace {

/// One past the quote that ends the string whose opening quote is at \a at; npos when it is not ended.
std::size_t stringEnd(std::string_view text, std::size_t at)
{
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '\\')
            ++i;
    }
    return std::string_view::npos;
}

/// One past the value that starts at \a at; npos when the text ends inside it.
std::size_t valueEnd(std::string_view text, std::size_t at)
{
    if (text[at] == '{' || text[at] == '[') {
        const Extent extent = extentOf(text.substr(at));
        return extent.complete ? at + extent.end : std::string_view::npos;
    }
    if (text[at] == '"')
        return stringEnd(text, at);
    return std::min(text.find_first_of(",] \t\r\n", at), text.size());
}

} // namespace

Extent extentOf(std::string_view text)
{
    Extent extent;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        switch (text[i]) {
        case '"':
            i = stringEnd(text, i);
            if (i == std::string_view::npos)
                return extent;
            --i;
            break;
        case '{':
        case '[':
            extent.deepest = std::max(extent.deepest, ++depth);
            break;
        case '}':
        case ']':
            if (--depth == 0) {
                extent.end = i + 1;
                extent.complete = true;
                return extent;
            }
            break;
        default:
            break;
        }
    }
    return extent;
}

std::size_t skipBlanks(std::string_view text, std::size_t from)
{
    return std::min(text.find_first_not_of(" \t\r\n", from), text.size());
}

std::optional<std::vector<std::string_view>> splitArray(std::string_view text)
{
    std::size_t at = skipBlanks(text, 0);
    if (at == text.size() || text[at] != '[')
        return std::nullopt;
    std::vector<std::string_view> elements;
    at = skipBlanks(text, at + 1);
    bool first = true;
    while (at < text.size()) {
        if (text[at] == ']' && first)
            break;
        const std::size_t end = valueEnd(text, at);
        if (end == std::string_view::npos || end == at)
            return std::nullopt;
        elements.push_back(text.substr(at, end - at));
        first = false;
        at = skipBlanks(text, end);
        if (at == text.size() || text[at] == ']')
            break;
        if (text[at] != ',')
            return std::nullopt;
        at = skipBlanks(text, at + 1);
    }
    const bool whole = at < text.size() && skipBlanks(text, at + 1) == text.size();
    if (!whole)
        return std::nullopt;
    return elements;
}

} // namespace duskwatch::jsonscan
