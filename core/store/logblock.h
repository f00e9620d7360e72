// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/linepacker.h"
#include "core/triage/verdict.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// What the log keeps about a line besides its bytes.
struct LogEntry
{
    std::uint32_t length = 0; ///< bytes
    std::int64_t receivedAtMs = 0;
    Outcome outcome{};
    Priority priority{};
    bool update = false;
};

/// The verdict of a line in one byte: outcome (bits 0-2), priority (3-4), update (5).
std::uint8_t packVerdict(const LogEntry& entry);
void unpackVerdict(std::uint8_t packed, LogEntry& entry);

/// Lines of a log, compressed together. Layout: varint size of the directory · directory (per line: length,
/// receivedAt as zigzag difference to the line before, verdict byte) · zstd frame of all lines back to back.
/// Pure; any thread; keeps its compressor between calls, so use one per thread.
class LogBlockCodec
{
public:
    LogBlockCodec();
    ~LogBlockCodec();
    LogBlockCodec(const LogBlockCodec&) = delete;
    LogBlockCodec& operator=(const LogBlockCodec&) = delete;

    /// A block of \a entries whose bytes stand back to back in \a lines. The result is valid until the next call.
    std::string_view encode(std::span<const LogEntry> entries, std::string_view lines);
    /// The same of lines that LinePacker has made into \a frame.
    std::string_view wrap(std::span<const LogEntry> entries, std::string_view frame);

    struct Decoded
    {
        std::vector<LogEntry> entries;
        std::string lines;
    };
    /// Errors: DatabaseDamaged when \a block is not what encode() wrote. At most kMaxBlockBytes come out.
    Result<Decoded> decode(std::string_view block);

    /// The same with the buffers of \a decoded used again, whose bytes behind the lines are left as they are.
    /// Returns the lines.
    Result<std::string_view> decodeInto(std::string_view block, Decoded& decoded);

    static constexpr std::size_t kMaxBlockBytes = 64u << 20;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
    LinePacker m_packer;
    std::string m_block;
};

} // namespace duskwatch
