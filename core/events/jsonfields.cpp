// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/jsonfields.h"

#include "core/events/text.h"

#include <charconv>
#include <limits>

namespace duskwatch::json {

using simdjson::dom::element_type;

namespace {

/// "T1071" and "T1071.001"; what else stands there is the name of a technique.
bool isTechniqueId(std::string_view text)
{
    constexpr std::size_t kLongest = 9;
    return text.size() >= 2 && text.size() <= kLongest && (text[0] == 'T' || text[0] == 't') &&
           text[1] >= '0' && text[1] <= '9';
}

} // namespace

std::optional<element> find(const object& members, std::string_view name)
{
    std::optional<element> found;
    forEachMember(members, [&](std::string_view key, element value) {
        if (key == name)
            found = value;
    });
    return found;
}

std::optional<object> asObject(element value)
{
    object members;
    if (value.get(members) != simdjson::SUCCESS)
        return std::nullopt;
    return members;
}

std::optional<object> findObject(const object& members, std::string_view name)
{
    const auto value = find(members, name);
    return value ? asObject(*value) : std::nullopt;
}

void addText(element value, ListedTexts& lists, EventList list)
{
    const std::string_view plain = view(value); // most are, and then nothing is copied on the way
    if (!plain.empty() && plain.size() <= kMaxFieldBytes && text::isPlainAscii(plain))
        lists.add(list, plain);
    else
        lists.add(list, text(value));
}

void addTags(element value, ListedTexts& lists)
{
    forEachListed(value, [&lists](element tag) {
        const auto members = asObject(tag);
        if (!members)
            addText(tag, lists, EventList::Tags);
        else if (const auto name = find(*members, "name"))
            addText(*name, lists, EventList::Tags);
    });
}

void addTechniques(element value, ListedTexts& lists)
{
    forEachListed(value, [&lists](element technique) {
        const auto members = asObject(technique);
        const std::optional<element> id = members ? find(*members, "techniqueID") : technique;
        if (id && isTechniqueId(view(*id)))
            addText(*id, lists, EventList::Techniques);
    });
}

std::optional<object> firstObject(element value)
{
    array list;
    if (value.get(list) != simdjson::SUCCESS)
        return asObject(value);
    for (const element item : list) {
        if (const auto members = asObject(item))
            return members;
    }
    return std::nullopt;
}

std::string_view view(element value)
{
    std::string_view string;
    return value.get(string) == simdjson::SUCCESS ? string : std::string_view{};
}

std::string text(element value)
{
    char digits[32];
    switch (value.type()) {
    case element_type::STRING:
        return text::bounded(view(value));
    case element_type::INT64:
        return {digits, std::to_chars(digits, digits + sizeof digits, value.get_int64().value_unsafe()).ptr};
    case element_type::UINT64:
        return {digits, std::to_chars(digits, digits + sizeof digits, value.get_uint64().value_unsafe()).ptr};
    case element_type::DOUBLE:
        return {digits, std::to_chars(digits, digits + sizeof digits, value.get_double().value_unsafe()).ptr};
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? "true" : "false";
    default:
        return {};
    }
}

void assignText(element value, std::string& target)
{
    if (std::string found = text(value); !found.empty())
        target = std::move(found);
}

std::optional<double> number(element value)
{
    double result = 0;
    if (value.get(result) == simdjson::SUCCESS)
        return result;
    if (value.is_null())
        return std::nullopt;
    std::string_view string;
    if (value.get(string) == simdjson::SUCCESS) {
        if (text::trimmed(string).empty())
            return std::nullopt;
        if (const auto parsed = text::toNumber(string))
            return parsed;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::optional<std::int64_t> integer(element value)
{
    std::int64_t whole = 0;
    if (value.get(whole) == simdjson::SUCCESS)
        return whole;
    const std::string_view string = text::trimmed(view(value));
    const auto [end, error] = std::from_chars(string.data(), string.data() + string.size(), whole);
    if (!string.empty() && error == std::errc{} && end == string.data() + string.size())
        return whole;
    const auto fraction = number(value);
    return fraction ? text::toInteger(*fraction) : std::nullopt;
}

std::optional<std::int64_t> timeMs(element value, double unitMs)
{
    if (unitMs == 1)
        return integer(value);
    const auto count = number(value);
    return count ? text::toInteger(*count * unitMs) : std::nullopt;
}

std::optional<bool> boolean(element value)
{
    bool result = false;
    if (value.get(result) == simdjson::SUCCESS)
        return result;
    const std::string word = text(value);
    if (text::equalsIgnoringCase(word, "true") || word == "1")
        return true;
    if (text::equalsIgnoringCase(word, "false") || word == "0")
        return false;
    return std::nullopt;
}

void assignAcknowledged(element value, Event& event)
{
    const auto details = asObject(value);
    event.acknowledged = details ? details->size() > 0 : boolean(value);
    if (!details)
        return;
    element part;
    if ((*details)["time"].get(part) == simdjson::SUCCESS)
        event.acknowledgedMs = timeMs(part, 1).value_or(0);
    if ((*details)["username"].get(part) == simdjson::SUCCESS)
        assignText(part, event.acknowledgedBy);
}

void assignScore(element value, ScoreField field, RawScore& score)
{
    if (const auto found = number(value))
        score = {field, *found};
}

void assignCategory(element value, Event& event)
{
    const std::string_view word = text::trimmed(view(value));
    event.category = Category::Unspecified;
    event.categoryUnknown = false;
    if (text::equalsIgnoringCase(word, "informational"))
        event.category = Category::Informational;
    else if (text::equalsIgnoringCase(word, "suspicious"))
        event.category = Category::Suspicious;
    else if (text::equalsIgnoringCase(word, "compliance"))
        event.category = Category::Compliance;
    else if (text::equalsIgnoringCase(word, "critical"))
        event.category = Category::Critical;
    else
        event.categoryUnknown = !value.is_null() && !(value.is_string() && word.empty());
}

Level levelOf(std::string_view word)
{
    word = text::trimmed(word);
    if (text::equalsIgnoringCase(word, "low"))
        return Level::Low;
    if (text::equalsIgnoringCase(word, "medium"))
        return Level::Medium;
    if (text::equalsIgnoringCase(word, "high"))
        return Level::High;
    if (text::equalsIgnoringCase(word, "critical") || text::equalsIgnoringCase(word, "very-high"))
        return Level::Critical;
    return Level::None;
}

} // namespace duskwatch::json
