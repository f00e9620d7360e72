// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duskwatch {

/// Gives memory that was freed, and is kept by the C library for the next time, back to the system; after a burst, so
/// that its peak does not stay. Takes some milliseconds in which other threads that allocate wait. Any thread. Does
/// nothing where the C library has no such call.
void giveBackFreedMemory();

} // namespace duskwatch
