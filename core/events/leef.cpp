// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/extensionfields.h"
#include "core/events/kinds.h"
#include "core/events/text.h"

#include <array>

namespace duskwatch {
namespace {

// Version | vendor | product | device version | event id, and in LEEF 2.0 the delimiter
constexpr std::size_t kHeaderFields = 5;

/// The delimiter of LEEF 2.0: one character, or its code as x09 or 0x09; a tab when it is anything else.
char delimiterOf(std::string_view field)
{
    if (field.size() == 1)
        return field.front();
    if (field.starts_with("0x"))
        field.remove_prefix(1);
    if (field.size() == 3 && field.front() == 'x') {
        constexpr std::string_view kDigits = "0123456789abcdef";
        const std::size_t high = kDigits.find(static_cast<char>(field[1] | 0x20));
        const std::size_t low = kDigits.find(static_cast<char>(field[2] | 0x20));
        if (high != std::string_view::npos && low != std::string_view::npos)
            return static_cast<char>(high * 16 + low);
    }
    return '\t';
}

struct Attributes
{
    ExtensionFields fields;
    std::string title;
    std::string severity;
};

void readAttributes(std::string_view rest, char delimiter, Attributes& attributes)
{
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(delimiter), rest.size());
        const std::string_view pair = text::trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = text::trimmed(pair.substr(0, equals));
        std::string value(text::cut(pair.substr(equals + 1), kMaxFieldBytes));
        if (key == "title" || key == "model" || key == "modelName" || key == "name")
            attributes.title = text::bounded(value);
        else if (key == "sev")
            attributes.severity = std::move(value);
        else
            attributes.fields.take(key, std::move(value));
    }
}

} // namespace

Event decodeLeef(std::string_view payload)
{
    constexpr std::string_view kPrefix = "LEEF:";
    std::string_view rest = payload.substr(kPrefix.size());
    std::array<std::string_view, kHeaderFields> header;
    for (std::string_view& field : header) {
        const std::size_t bar = rest.find('|');
        if (bar == std::string_view::npos)
            return unparsed("LEEF text that ends inside its header");
        field = rest.substr(0, bar);
        rest.remove_prefix(bar + 1);
    }
    if (!text::containsIgnoringCase(header[1], "darktrace"))
        return unparsed("LEEF text from another vendor than Darktrace");
    char delimiter = '\t';
    if (header[0].starts_with('2')) {
        const std::size_t bar = rest.find('|');
        if (bar != std::string_view::npos && bar <= 4) {
            delimiter = delimiterOf(rest.substr(0, bar));
            rest.remove_prefix(bar + 1);
        }
    }
    Event event;
    event.kind = EventKind::ModelBreach;
    Attributes attributes;
    readAttributes(rest, delimiter, attributes);
    if (attributes.title.empty())
        attributes.title = text::bounded(text::trimmed(header[4]));
    applyModelName(attributes.title, event);
    applySeverity(attributes.severity, event);
    attributes.fields.apply(event);
    return event;
}

} // namespace duskwatch
