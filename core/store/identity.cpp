// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include <charconv>

namespace duskwatch {
namespace {

constexpr int kNumberBits = 46;
constexpr std::int64_t kNumberMask = (std::int64_t{1} << kNumberBits) - 1;
constexpr std::int64_t kHashedBit = std::int64_t{1} << kNumberBits;

/// FNV-1a, 64 bits, folded by a final mix; stable across versions because it is stored.
std::uint64_t stableHash(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211u;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdu;
    hash ^= hash >> 33;
    return hash;
}

bool plainDecimal(std::string_view text, std::int64_t& number)
{
    if (text.empty() || (text.size() > 1 && text.front() == '0') || text.front() == '-')
        return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number <= kNumberMask;
}

} // namespace

std::int64_t identityKey(std::int64_t appliance, EventKind kind, std::string_view externalId)
{
    std::int64_t low = 0;
    if (!plainDecimal(externalId, low))
        low = kHashedBit | static_cast<std::int64_t>(stableHash(externalId) & kNumberMask);
    return (appliance << 51) | (static_cast<std::int64_t>(kind) << 47) | low;
}

bool isHashedIdentity(std::int64_t key)
{
    return (key & kHashedBit) != 0;
}

std::int64_t nextIdentityKey(std::int64_t key)
{
    return (key & ~kNumberMask) | ((key + 1) & kNumberMask);
}

std::pair<std::int64_t, std::int64_t> numberedIdentities(std::int64_t key)
{
    const std::int64_t first = key & ~(kHashedBit | kNumberMask);
    return {first, first + kNumberMask};
}

std::pair<std::int64_t, std::int64_t> identityRange(std::int64_t appliance)
{
    const std::int64_t first = appliance << 51;
    return {first, first + ((std::int64_t(1) << 51) - 1)};
}

} // namespace duskwatch
