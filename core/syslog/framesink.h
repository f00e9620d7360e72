// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace duskwatch {

/// One frame from the wire, framing removed (no length prefix, no line end). Valid during the call only.
struct Frame
{
    std::string_view bytes;  ///< at most kMaxFrameBytes
    bool truncated = false;  ///< longer than the limit: this is its first part, the rest was thrown away
    bool incomplete = false; ///< the peer went away in the middle of it
    std::int64_t receivedAtMs = 0; ///< ms since 1970 UTC
};

inline constexpr std::size_t kMaxFrameBytes = 1u << 20;

/// Where a listener puts its frames. Called on the listener's thread.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    virtual void frame(const Frame& frame) = 0;
    /// Called after each round of reading: the sink may pass on what it has gathered.
    virtual void roundFinished() = 0;
    /// False asks the listener to stop reading its sockets until TcpListener::resumeReading().
    virtual bool hasRoom() const = 0;
};

} // namespace duskwatch
