// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"

#include <cstdint>
#include <string_view>
#include <utility>

namespace duskwatch {

/// The identity (appliance, kind, external id) as one positive integer for the identity table:
///
///   bits 62..51 appliance (1-4095) · 50..47 kind · 46 hashed? · 45..0 the number, or a hash of the text
///
/// Plain decimal ids below 2^46 keep their order, so that model breaches append at the end of the table; others
/// are hashed. A hashed key may meet another id: compare the stored text, then try key + 1 and so on.
std::int64_t identityKey(std::int64_t appliance, EventKind kind, std::string_view externalId);

/// Whether identityKey() hashed that id, so that the text must be compared.
bool isHashedIdentity(std::int64_t key);

/// The key to try after a collision; stays within the same appliance and kind.
std::int64_t nextIdentityKey(std::int64_t key);

/// The smallest and the largest key that is a number, of the appliance and kind of \a key.
std::pair<std::int64_t, std::int64_t> numberedIdentities(std::int64_t key);

/// The smallest and the largest key of \a appliance.
std::pair<std::int64_t, std::int64_t> identityRange(std::int64_t appliance);

inline constexpr std::int64_t kMaxAppliance = 4095;

} // namespace duskwatch
