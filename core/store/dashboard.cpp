// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dashboard.h"

namespace duskwatch {

std::int64_t PriorityCounts::of(Priority priority) const
{
    switch (priority) {
    case Priority::High:
        return high;
    case Priority::Medium:
        return medium;
    case Priority::Low:
        return low;
    case Priority::None:
        break;
    }
    return 0;
}

void PriorityCounts::add(Priority priority)
{
    switch (priority) {
    case Priority::High:
        ++high;
        break;
    case Priority::Medium:
        ++medium;
        break;
    case Priority::Low:
        ++low;
        break;
    case Priority::None:
        break;
    }
}

} // namespace duskwatch
