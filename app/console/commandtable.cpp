// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commandtable.h"

#include "app/console/classifycommand.h"

namespace duskwatch::console {

std::span<const Command> commandTable()
{
    static constexpr Command kCommands[] = {
        {QLatin1StringView("classify"), classifySummary, runClassify},
    };
    return kCommands;
}

} // namespace duskwatch::console
