// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/extensionfields.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

#include <array>

namespace duskwatch {
namespace {

// Version | vendor | product | device version | class id | name | severity
constexpr std::size_t kHeaderFields = 7;

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-';
}

/// Resolves backslash escapes: \\ \| \= as themselves, \n and \r as a line end.
std::string unescaped(std::string_view raw)
{
    std::string result;
    result.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 == raw.size()) {
            result += raw[i];
            continue;
        }
        const char next = raw[++i];
        if (next == 'n' || next == 'r')
            result += '\n';
        else if (next == '\\' || next == '|' || next == '=')
            result += next;
        else
            result.append(1, '\\').append(1, next); // not an escape: a Windows path, say
    }
    return result;
}

/// Cuts the next header field off \a rest, at a bar that is not escaped. False when there is none.
bool takeHeaderField(std::string_view& rest, std::string_view& field)
{
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == '\\') {
            ++i;
        } else if (rest[i] == '|') {
            field = rest.substr(0, i);
            rest.remove_prefix(i + 1);
            return true;
        }
    }
    return false;
}

/// The place of the next "key=" at or after \a from: where the key starts, npos when there is none. A key
/// stands at the start or after a blank; so "=" inside a value's link does not count.
std::size_t findKey(std::string_view text, std::size_t from, std::size_t& equals)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
            continue;
        }
        if (text[i] != '=')
            continue;
        std::size_t start = i;
        while (start > from && isKeyCharacter(text[start - 1]))
            --start;
        if (start < i && (start == 0 || text[start - 1] == ' ')) {
            equals = i;
            return start;
        }
    }
    return std::string_view::npos;
}

void readExtension(std::string_view extension, ExtensionFields& fields)
{
    std::size_t equals = 0;
    std::size_t key = findKey(extension, 0, equals);
    while (key != std::string_view::npos) {
        const std::string_view name = extension.substr(key, equals - key);
        const std::size_t valueAt = equals + 1;
        key = findKey(extension, valueAt, equals);
        const std::size_t valueEnd = key == std::string_view::npos ? extension.size() : key;
        const std::string_view value = text::trimmed(extension.substr(valueAt, valueEnd - valueAt));
        fields.take(name, unescaped(text::cut(value, 2 * kMaxFieldBytes)));
    }
}

} // namespace

Event decodeCef(std::string_view payload)
{
    constexpr std::string_view kPrefix = "CEF:";
    std::string_view rest = payload.substr(kPrefix.size());
    std::array<std::string_view, kHeaderFields> header;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (takeHeaderField(rest, header[i]))
            continue;
        // A line without extension may end after the severity.
        if (i + 1 < header.size())
            return unparsed("CEF text that ends inside its header");
        header[i] = rest;
        rest = {};
    }
    if (!text::containsIgnoringCase(header[1], "darktrace"))
        return unparsed("CEF text from another vendor than Darktrace");

    Event event;
    event.kind = EventKind::ModelBreach;
    ExtensionFields fields;
    readExtension(rest, fields);
    std::string name = fields.modelName();
    if (name.empty())
        name = text::bounded(unescaped(text::cut(text::trimmed(header[5]), 2 * kMaxFieldBytes)));
    applyModelName(name, event);
    applySeverity(header[6], event);
    fields.apply(event);
    return event;
}

} // namespace duskwatch
