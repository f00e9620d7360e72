// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace duskwatch {

/// What packing is to save: time while lines are received, or time whenever they are read later.
enum class PackFor { Receiving, Searching };

/// Compresses the lines of a log block (zstd). Keeps its compressor between calls, so use one per thread.
/// Packing is a fifth of all the work of receiving: a receiver does it for the blocks it fills while the store is busy, and
/// leaves it to the store otherwise.
class LinePacker
{
public:
    /// A block is closed when it holds so many lines or bytes.
    static constexpr std::size_t kBlockLines = 512;
    static constexpr std::size_t kBlockBytes = 2u << 20;

    explicit LinePacker(PackFor use = PackFor::Receiving);
    ~LinePacker();
    LinePacker(const LinePacker&) = delete;
    LinePacker& operator=(const LinePacker&) = delete;

    /// One zstd frame of \a lines; valid until the next call.
    std::string_view pack(std::string_view lines);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
    std::string m_frame;
};

} // namespace duskwatch
