// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/store/logblock.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// A value that a key has in a line. Numbers and booleans of the message have their text beside them.
struct LineValue
{
    std::string text;
    std::optional<double> number; ///< only where the message has a number
};

/// Reads what keys hold in one line after another; a line is parsed only when a key asks for it, once. Keeps its
/// parsers, so use one per thread.
class LineView
{
public:
    LineView();
    ~LineView();

    /// \a line and \a entry are borrowed until the next call.
    void set(std::string_view line, const LogEntry& entry);
    std::string_view line() const { return m_line; }
    /// Every value of \a key; arrays on the way are searched through. None where it is missing.
    std::vector<LineValue> values(const QueryKey& key);

private:
    struct Parsers;
    void friendlyValues(FriendlyKey key, std::vector<LineValue>& out);

    std::string_view m_line;
    LogEntry m_entry;
    std::unique_ptr<Parsers> d;
};

} // namespace duskwatch
