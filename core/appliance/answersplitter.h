// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace duskwatch {

/// One element of an answer, as its bytes were. Valid during the call only.
struct AnswerElement
{
    std::string_view bytes;
    bool truncated = false; ///< larger than the limit: this is its first part, the rest was thrown away
};

/// Splits an API answer (a JSON array, or one object; PROTOCOL section 1) into its top-level elements while it comes
/// in, by brackets and quotes alone as jsonscan does: whatever the pieces are, the elements are those of
/// jsonscan::splitArray(). Holds at most one unfinished element. Does no I/O; one thread.
///
///   Start --[--> BeforeFirst --value--> Inside --its end--> AfterValue --,--> BeforeValue --value--> Inside
///     |              '------------------- ] -------------------'--> Done          (a "]" here is damage)
///     '--{--> Inside (the only element) --> Done          Done --anything but blanks--> trailing text
class AnswerSplitter
{
public:
    /// The decoder accepts no more.
    static constexpr std::size_t kMaxElementBytes = std::size_t(4) << 20;
    using Each = std::function<void(const AnswerElement&)>;
    enum class End {
        Complete,     ///< every element was handed on
        CutOff,       ///< the answer ended inside the list or object
        NotJson,      ///< not a list or object, or damaged between the elements handed on and the next
        TrailingText, ///< whole, but something follows it
    };

    /// \a each is called from feed(), once for each element in their order.
    explicit AnswerSplitter(Each each);

    /// After damage nothing more is handed on.
    void feed(std::string_view bytes);
    /// Call it once, after the last feed().
    End finish() const;
    /// Elements handed on so far.
    std::size_t elements() const { return m_elements; }

private:
    enum class State {
        Start,
        BeforeFirst,
        BeforeValue,
        Nested,
        Quoted,
        Scalar,
        AfterValue,
        Done,
        NotJson,
        Trailing
    };

    bool isInside() const;
    std::size_t skipToEnd(std::string_view bytes, std::size_t at);
    std::size_t skipNested(std::string_view bytes, std::size_t at);
    std::size_t skipQuoted(std::string_view bytes, std::size_t at);
    void between(char c);
    void start(char c);
    void begin(char c);
    void keep(std::string_view part);
    void end(std::string_view lastPart);

    Each m_each;
    State m_state = State::Start;
    std::string m_kept; ///< the beginning of an element whose end has not come yet
    std::size_t m_elements = 0;
    std::size_t m_depth = 0;
    std::size_t m_markBytes = 0; ///< of a byte order mark, seen so far
    bool m_list = true;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_ended = false; ///< the element at hand
    bool m_truncated = false;
};

} // namespace duskwatch
