// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/jsonfields.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace duskwatch {

/// Counts in how many messages each path through their JSON leads to a value. Messages are foreign, so everything is
/// bounded: what one message may cost, the depth and length of paths, how many are kept. One thread.
class KeyTally
{
public:
    /// A path counts once for each message; objects, lists and null are no values, and lists are looked through.
    void add(const json::object& message);

    /// The paths as a query writes them, the most frequent first, at most \a count. Left out is what a query cannot say
    /// without quotes, or that would not be shown as it is.
    QStringList mostFrequent(qsizetype count) const;

    static constexpr int kMaxDepth = 10; ///< of objects and lists in one another
    static constexpr std::size_t kMaxPathBytes = 120;
    static constexpr int kMaxItems = 16;             ///< looked at of a list
    static constexpr int kMaxValues = 2000;          ///< looked at of a message
    static constexpr std::size_t kMaxPaths = 20'000; ///< kept; the rare ones go first

private:
    void addMembers(const json::object& members, int depth);
    void addValue(json::element value, int depth);
    void count();
    bool hasRoom();

    struct Path
    {
        int messages = 0;
        int lastMessage = 0; ///< the one that counted it last
    };
    std::unordered_map<std::string, Path> m_paths;
    std::string m_path; ///< where the walk is
    int m_message = 0;  ///< number of the message that is walked through
    int m_left = 0;     ///< values that may still be looked at
    bool m_isCrowded = false;
};

} // namespace duskwatch
