// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

namespace duskwatch::simulation {

/// Appends something that is no message of Darktrace: another program's line, broken JSON, bytes that are no
/// text. Never a line feed. Pure; any thread.
void appendNoise(TextBuffer& out, Random& random);

} // namespace duskwatch::simulation
