// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <span>

namespace duskwatch {

/// A friendly key and what it is called.
struct FriendlyKeyName
{
    FriendlyKey key;
    const char* name;
    const char* description; ///< English source text; translate with keyDescription()
    bool fixedWords;         ///< its values are words of the program: compared without case
    bool isTime;             ///< its values are ms since 1970 UTC, and may be given as dates
};

std::span<const FriendlyKeyName> friendlyKeys();
const FriendlyKeyName& nameOf(FriendlyKey key);
/// What \a key holds, one phrase; translated.
QString keyDescription(const FriendlyKeyName& key);

/// The key called \a name: a friendly one, or a path whose parts are separated by dots. "$." before it makes it a path
/// where a friendly key has the same name. Nothing where a part is empty or there are more than kMaxKeyParts.
std::optional<QueryKey> keyFrom(const QString& name);
inline constexpr qsizetype kMaxKeyParts = 16;

/// The words that a key with fixedWords may have.
QStringList wordsOf(FriendlyKey key);

/// A date or a date and time as ISO 8601 writes it, UTC unless it says otherwise, in ms since 1970; nothing for others.
std::optional<std::int64_t> timeFrom(const QString& text);

} // namespace duskwatch
