// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace duskwatch::console {

/// Buffered writing to standard output or error that notices when the reader goes away. The descriptor is
/// borrowed. Nothing is written by the destructor: call flush(). One thread.
class Output
{
public:
    explicit Output(int descriptor);

    /// False once a write has failed; what is written after that is dropped.
    bool write(std::string_view bytes);
    /// Hands everything to the system. False once a write has failed.
    bool flush();

    /// The failure was a closed pipe, as with "| head": no error worth a message.
    bool readerGone() const;
    /// errno of the failure; 0 without one.
    int failure() const { return m_failure; }

private:
    static constexpr std::size_t kBufferBytes = 64u << 10;

    int m_descriptor;
    int m_failure = 0;
    std::string m_buffer;
};

} // namespace duskwatch::console
