// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"

namespace duskwatch {

std::vector<Completion> completionsAt(const QString&, int, const KeySamples&)
{
    return {};
}

} // namespace duskwatch
