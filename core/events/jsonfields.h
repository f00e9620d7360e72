// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Tolerant readers of JSON values: whatever Darktrace or a relay made of a member, take what can be taken and
// never fail. Views live as long as the parsed document.
namespace duskwatch::json {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// Calls \a visit(key, value) for each member in order. Where a key is given twice the later one therefore
/// wins, as in nearly every other JSON reader, so that people see the same elsewhere.
template <class Visitor>
void forEachMember(const object& members, Visitor&& visit)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        visit(member.key(), member.value());
}

/// The member \a name, the last one where there are several.
std::optional<element> find(const object& members, std::string_view name);

std::optional<object> asObject(element value);
/// The object that is member \a name.
std::optional<object> findObject(const object& members, std::string_view name);
/// The first element of a list (or the value itself where it is none) that is an object.
std::optional<object> firstObject(element value);

/// The text of a string, as it stands; empty for everything else.
std::string_view view(element value);
/// A string, or a number or bool in JSON's own spelling; empty for the rest. Bounded, valid UTF-8.
std::string text(element value);
/// Sets \a target to text(value) unless that is empty, so that a null never wipes out what is known.
void assignText(element value, std::string& target);

/// Calls \a visit for each of the first kMaxListedItems elements of a list, or for the value itself where it is none.
template <class Visitor>
void forEachListed(element value, Visitor&& visit)
{
    array list;
    if (value.get(list) != simdjson::SUCCESS)
        return visit(value);
    std::size_t count = 0;
    for (const element item : list) {
        if (++count > kMaxListedItems)
            return;
        visit(item);
    }
}
/// Appends text(value) to \a list, see ListedTexts::add().
void addText(element value, ListedTexts& lists, EventList list);
/// Appends tags: a list of names, or of objects with a `name`.
void addTags(element value, ListedTexts& lists);
/// Appends identifiers of MITRE techniques: a list of them, or of objects with a `techniqueID`. Names are left out.
void addTechniques(element value, ListedTexts& lists);

/// A number or a numeric string. Nothing for null and the empty string; NaN for any other value, because
/// something was said that is not a number and triage must be able to say so.
std::optional<double> number(element value);
/// An integer exactly, where it is one (or its text is); nothing otherwise.
std::optional<std::int64_t> integer(element value);
/// A time given in units of \a unitMs milliseconds, as ms since 1970.
std::optional<std::int64_t> timeMs(element value, double unitMs);
/// true, "true", 1 and "1"; the opposites; nothing for the rest.
std::optional<bool> boolean(element value);
/// Like boolean(); an object such as {"time":…,"username":…} says yes as well, and when and by whom (PROTOCOL section 1).
void assignAcknowledged(element value, Event& event);

/// Takes the score \a value unless it is null; a later field of the same name wins.
void assignScore(element value, ScoreField field, RawScore& score);
/// A category word in any case; an undocumented one leaves Unspecified and sets categoryUnknown.
void assignCategory(element value, Event& event);

/// Low, Medium, High or Critical in any case; "Very-High" counts as Critical; None for the rest.
Level levelOf(std::string_view word);

} // namespace duskwatch::json
