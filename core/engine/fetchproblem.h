// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/poller.h"

#include <QString>

namespace duskwatch {

/// What keeps a source from fetching, since when, and what to do: sentences for people, translated. Empty: nothing.
QString fetchProblemText(const PollStatus& status);

} // namespace duskwatch
