// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/framesink.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace duskwatch {

/// Cuts one connection's bytes into frames. Owned by the connection, lives in the listener's thread.
///
/// Framing is told for each frame anew (RFC 6587 section 3.4):
///  - octet counting: 1 to 9 digits, the first not 0, one space, and then a message that begins with `<`,
///  `{`,
///    `darktrace`, `CEF:` or `LEEF:` (the beginning no longer than the count). One LF at the end of the
///    counted bytes is a line end and no part of the frame, for senders that count it.
///  - anything else is a line up to the next LF; so `165 foo`, `5 Aug 03:34:46 host …` and numbers of ten
///  digits
///    are text. CR stays in the frame; NUL is a byte like any other. Lines of nothing or of one CR are
///    skipped.
///
/// A frame over kMaxFrameBytes comes as its first kMaxFrameBytes, truncated; the rest of the line, or of the
/// announced count however large, is skipped and never taken for a message. Frames that lie whole within a
/// chunk are views into it; only a cut one is copied, into a buffer that grows as bytes really come (never by
/// what a peer announces), holds at most kMaxFrameBytes and is given back when it was large.
class Framer
{
public:
    /// Hands every frame that \a chunk completes to \a sink, marked as received at \a receivedAtMs (UTC).
    void feed(std::string_view chunk, std::int64_t receivedAtMs, FrameSink& sink);
    /// The peer is gone: what is left goes to \a sink as an incomplete frame. Ready for a new stream
    /// afterwards.
    void finish(std::int64_t receivedAtMs, FrameSink& sink);
    /// Memory kept for an unfinished frame, in bytes.
    std::size_t heldBytes() const { return m_rest.capacity(); }
    /// How many frames it has handed on.
    std::size_t frames() const { return m_frames; }

private:
    enum class State { Undecided, Line, Counted, SkippingLine, SkippingCount };

    std::size_t decide(std::string_view chunk);
    std::size_t readLine(std::string_view chunk, std::int64_t receivedAtMs, FrameSink& sink);
    std::size_t readCounted(std::string_view chunk, std::int64_t receivedAtMs, FrameSink& sink);
    std::size_t skipLine(std::string_view chunk);
    std::size_t skipCount(std::string_view chunk);
    void hold(std::string_view bytes);
    void letGo();

    State m_state = State::Undecided;
    std::string m_rest; ///< the cut frame's beginning; while undecided a few bytes of what may be a count
    std::size_t m_frames = 0;
    std::size_t m_wanted = 0; ///< octet counting: length of the frame as handed on, at most kMaxFrameBytes
    std::size_t m_skip = 0;   ///< octet counting: announced bytes beyond m_wanted
};

} // namespace duskwatch
