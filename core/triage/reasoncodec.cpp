// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/reasoncodec.h"

#include <bit>
#include <cstdint>

namespace duskwatch {
namespace {

// One reason: code byte; flags byte (bits 0-1 priority, 2-4 score field, 5 value follows, 6 limit follows, 7
// zero); then value and limit as IEEE doubles, least significant byte first, each only where it is not +0.
constexpr std::uint8_t kValueFollows = 1 << 5;
constexpr std::uint8_t kLimitFollows = 1 << 6;
constexpr std::uint8_t kUnused = 1 << 7;
constexpr auto kFirstCode = static_cast<std::uint8_t>(ReasonCode::NotUnderstood);
constexpr auto kLastCode = static_cast<std::uint8_t>(ReasonCode::RuleException);
constexpr auto kLastField = static_cast<std::uint8_t>(ScoreField::ModelScore);

void appendBits(std::uint64_t bits, std::string& out)
{
    for (int shift = 0; shift < 64; shift += 8)
        out += static_cast<char>((bits >> shift) & 0xFF);
}

/// Takes a double off the front of \a bytes. False when there are too few bytes, or it is a zero that
/// appendEncodedReasons() would have left out.
bool takeDouble(std::string_view& bytes, double& number)
{
    if (bytes.size() < sizeof(std::uint64_t))
        return false;
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i)
        bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]))
                << (8 * i);
    bytes.remove_prefix(sizeof bits);
    number = std::bit_cast<double>(bits);
    return bits != 0;
}

bool takeReason(std::string_view& bytes, Reason& reason)
{
    if (bytes.size() < 2)
        return false;
    const auto code = static_cast<std::uint8_t>(bytes[0]);
    const auto flags = static_cast<std::uint8_t>(bytes[1]);
    const std::uint8_t field = (flags >> 2) & 7;
    if (code < kFirstCode || code > kLastCode || (flags & kUnused) != 0 || field > kLastField)
        return false;
    reason.code = static_cast<ReasonCode>(code);
    reason.priority = static_cast<Priority>(flags & 3);
    reason.field = static_cast<ScoreField>(field);
    bytes.remove_prefix(2);
    if ((flags & kValueFollows) != 0 && !takeDouble(bytes, reason.value))
        return false;
    return (flags & kLimitFollows) == 0 || takeDouble(bytes, reason.limit);
}

} // namespace

void appendEncodedReasons(const Reasons& reasons, std::string& out)
{
    for (const Reason& reason : reasons.items()) {
        const auto value = std::bit_cast<std::uint64_t>(reason.value);
        const auto limit = std::bit_cast<std::uint64_t>(reason.limit);
        out += static_cast<char>(reason.code);
        out += static_cast<char>(static_cast<unsigned>(reason.priority) |
                                 (static_cast<unsigned>(reason.field) << 2) |
                                 (value != 0 ? kValueFollows : 0u) | (limit != 0 ? kLimitFollows : 0u));
        if (value != 0)
            appendBits(value, out);
        if (limit != 0)
            appendBits(limit, out);
    }
}

std::optional<Reasons> decodeReasons(std::string_view bytes)
{
    Reasons reasons;
    while (!bytes.empty()) {
        Reason reason;
        if (reasons.size() == Reasons::kCapacity || !takeReason(bytes, reason))
            return std::nullopt;
        reasons.add(reason);
    }
    return reasons;
}

} // namespace duskwatch
