// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/linewords.h"
#include "core/store/logblock.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// Says of a log block which words cannot be in it: a Bloom filter whose probes for a word lie in one cache line, with 12
/// bits for each word, so that about one word in a hundred is thought to be there and is not; never the other way
/// round. Made by BlockFilterMaker. A view; any thread.
class BlockFilter
{
public:
    /// \a bytes that are no filter hold everything.
    explicit BlockFilter(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    bool mayHold(WordHash word) const;

    static constexpr std::size_t kLineBytes = 64;
    static constexpr int kProbes = 6;

private:
    std::string_view m_bytes;
};

/// Makes the filter of a block: the words of its lines as they were received, those of their texts with all escapes
/// resolved and the case of every script folded, and whole numbers that are written in another way ("1e3"), so that it
/// serves comparisons of values as well as searches for words. Some milliseconds for a block. Keeps its memory between
/// calls; one thread.
class BlockFilterMaker
{
public:
    /// Valid until the next call.
    std::string_view make(std::span<const LogEntry> entries, std::string_view lines);

private:
    void addLine(std::string_view line);
    void addResolved(std::string_view line);
    void addNumbers(std::string_view line);
    void add(WordHash word);
    void grow();

    std::vector<WordHash> m_slots; ///< open addressing; 0: free
    std::size_t m_count = 0;
    bool m_holdsAll = false;
    std::string m_bytes;
};

} // namespace duskwatch
