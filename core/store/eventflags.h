// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duskwatch {

// Bits of the event table's flags column.
inline constexpr int kTestFlag = 1;
inline constexpr int kImplausibleTimeFlag = 2;
inline constexpr int kAcknowledgedThereFlag = 4; ///< the appliance said so, and has not taken it back

} // namespace duskwatch
