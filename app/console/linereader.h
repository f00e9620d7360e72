// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace duskwatch::console {

/// Fills at most so many bytes; returns how many, 0 at the end, negative after a failure. May wait.
using ReadSome = std::function<std::int64_t(char* target, std::size_t room)>;

/// Lines of a file or pipe, one at a time, without holding more than one (or what fillAll() was asked to).
/// One thread; blocks while its source does.
class LineReader
{
public:
    struct Line
    {
        std::string_view bytes;   ///< without its line end; valid until the next call
        std::uint64_t number = 0; ///< 1-based
        bool tooLong = false; ///< longer than kMaxFrameBytes: this is its first part, the rest was skipped
    };

    explicit LineReader(ReadSome source);

    /// Reads on until there is a whole line, \a limit bytes or the end.
    void fillLine(std::size_t limit);
    /// Reads on until the end or more than \a limit bytes. True when all of the input is held.
    bool fillAll(std::size_t limit);
    /// What is held and not yet taken.
    std::string_view held() const { return std::string_view(m_buffer).substr(m_begin); }

    /// The next line, the last one even without a line end. False at the end and after an error.
    bool next(Line& line);
    /// True when the next call to next() may have to wait for input: a moment to flush what was written.
    bool wouldRead() const;
    bool failed() const { return m_failed; }

private:
    bool readMore();
    bool skipLongLine(Line& line);

    ReadSome m_source;
    std::string m_buffer;
    std::size_t m_begin = 0;
    std::uint64_t m_number = 0;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace duskwatch::console
