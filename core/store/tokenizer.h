// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

struct sqlite3;

namespace duskwatch {

/// The words of \a text as the search index sees them, in order: folded to lower case, at most kMaxTokenBytes.
/// A word is a run of letters, digits and `- _ . @ # $ /`, without such signs at its ends, so that "ws-77",
/// "10.0.0.5" and "j.doe@example.com" each stay one word. Anything beyond ASCII counts as a letter.
/// \a each gets the word (valid during the call) and its byte range; returns false to stop.
void forEachToken(std::string_view text,
                  const std::function<bool(std::string_view word, std::size_t begin, std::size_t end)>& each);

inline constexpr std::size_t kMaxTokenBytes = 128;

/// A query for SQLite's FTS5 that asks for every word of \a text as the beginning of a word; empty when
/// \a text holds no word.
std::string searchExpression(std::string_view text);

/// The same for \a text as a part of what was indexed: its first words, each as a whole word. Finds more than the events
/// that hold \a text, never fewer; compare what is found.
std::string containingExpression(std::string_view text);

/// Makes the tokenizer known to a connection under the name "duskwatch". Throws SQLite::Exception.
void registerTokenizer(sqlite3* database);

} // namespace duskwatch
