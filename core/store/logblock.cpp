// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logblock.h"

#include <QCoreApplication>

#include <new>
#include <optional>
#include <zstd.h>

namespace duskwatch {
namespace {

void appendVarint(std::string& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

/// Reads a varint and moves \a in past it; nothing when it is cut off or too long.
std::optional<std::uint64_t> takeVarint(std::string_view& in)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !in.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(in.front());
        in.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

Error damaged()
{
    return {ErrorCode::DatabaseDamaged,
            QCoreApplication::translate("duskwatch::LogBlockCodec", "A block of the raw log cannot be read")};
}

/// Reads the directory into \a entries; false where it is not one. \a total becomes the bytes of all lines.
bool readDirectory(std::string_view directory, std::vector<LogEntry>& entries, std::uint64_t& total)
{
    entries.clear();
    std::int64_t received = 0;
    total = 0;
    while (!directory.empty()) {
        const auto length = takeVarint(directory);
        const auto difference = takeVarint(directory);
        if (!length || !difference || directory.empty() || *length > LogBlockCodec::kMaxBlockBytes)
            return false;
        LogEntry entry;
        entry.length = static_cast<std::uint32_t>(*length);
        received = static_cast<std::int64_t>(static_cast<std::uint64_t>(received) +
                                             static_cast<std::uint64_t>(unzigzag(*difference)));
        entry.receivedAtMs = received;
        unpackVerdict(static_cast<std::uint8_t>(directory.front()), entry);
        directory.remove_prefix(1);
        total += entry.length;
        entries.push_back(entry);
    }
    return true;
}

} // namespace

std::uint8_t packVerdict(const LogEntry& entry)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(entry.outcome) |
                                     static_cast<unsigned>(entry.priority) << 3 |
                                     (entry.update ? 1u : 0u) << 5);
}

void unpackVerdict(std::uint8_t packed, LogEntry& entry)
{
    const unsigned outcome = packed & 7u;
    entry.outcome =
        outcome <= static_cast<unsigned>(Outcome::Alert) ? static_cast<Outcome>(outcome) : Outcome::Unparsed;
    entry.priority = static_cast<Priority>((packed >> 3) & 3u);
    entry.update = ((packed >> 5) & 1u) != 0;
}

struct LogBlockCodec::Context
{
    ZSTD_DCtx* decompress = ZSTD_createDCtx();
    ~Context() { ZSTD_freeDCtx(decompress); }
};

LogBlockCodec::LogBlockCodec()
    : m_context(std::make_unique<Context>())
{
    if (m_context->decompress == nullptr)
        throw std::bad_alloc();
}

LogBlockCodec::~LogBlockCodec() = default;

std::string_view LogBlockCodec::encode(std::span<const LogEntry> entries, std::string_view lines)
{
    return wrap(entries, m_packer.pack(lines));
}

std::string_view LogBlockCodec::wrap(std::span<const LogEntry> entries, std::string_view frame)
{
    std::string directory;
    directory.reserve(entries.size() * 6);
    std::int64_t received = 0;
    for (const LogEntry& entry : entries) {
        appendVarint(directory, entry.length);
        appendVarint(directory, zigzag(entry.receivedAtMs - received));
        directory += static_cast<char>(packVerdict(entry));
        received = entry.receivedAtMs;
    }
    m_block.clear();
    appendVarint(m_block, directory.size());
    m_block += directory;
    m_block += frame;
    return m_block;
}

Result<LogBlockCodec::Decoded> LogBlockCodec::decode(std::string_view block)
{
    Decoded decoded;
    const auto lines = decodeInto(block, decoded);
    if (!lines)
        return lines.error();
    return decoded;
}

Result<std::string_view> LogBlockCodec::decodeInto(std::string_view block, Decoded& decoded)
{
    const auto directorySize = takeVarint(block);
    if (!directorySize || *directorySize > block.size())
        return damaged();
    std::uint64_t total = 0;
    if (!readDirectory(block.substr(0, *directorySize), decoded.entries, total) || total > kMaxBlockBytes)
        return damaged();
    block.remove_prefix(*directorySize);
    if (decoded.lines.size() < total) // never shrunk: growing again would write the buffer twice
        decoded.lines.resize(total);
    const std::size_t read =
        ZSTD_decompressDCtx(m_context->decompress, decoded.lines.data(), total, block.data(), block.size());
    if (ZSTD_isError(read) || read != total)
        return damaged();
    return std::string_view(decoded.lines).substr(0, total);
}

} // namespace duskwatch
