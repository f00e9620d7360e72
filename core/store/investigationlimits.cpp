// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <utility>

namespace duskwatch {
namespace {

constexpr const char* kPerAssetAndMinute = "investigations.perAssetAndMinute";
constexpr const char* kOpenInAll = "investigations.openInAll";

bool isWithin(int value, int most)
{
    return value >= kLeastInvestigationLimit && value <= most;
}

} // namespace

Result<void> checkInvestigationLimits(const InvestigationLimits& limits)
{
    if (isWithin(limits.perAssetAndMinute, kMostPerAssetAndMinute) &&
        isWithin(limits.openInAll, kMostOpenInAll))
        return {};
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate(
                     "duskwatch::Investigation",
                     "A device may have 1 to %1 new investigations a minute, and 1 to %2 may be open")
                     .arg(kMostPerAssetAndMinute)
                     .arg(kMostOpenInAll)};
}

InvestigationLimits readInvestigationLimits(SQLite::Database& database)
{
    InvestigationLimits limits;
    SQLite::Statement select(database, "SELECT name, value FROM setting WHERE name LIKE 'investigations.%'");
    while (select.executeStep()) {
        const std::string name = select.getColumn(0).getString();
        const int value = std::max(0, select.getColumn(1).getInt());
        if (name == kPerAssetAndMinute)
            limits.perAssetAndMinute = value;
        else if (name == kOpenInAll)
            limits.openInAll = value;
    }
    return limits;
}

void writeInvestigationLimits(SQLite::Database& database, const InvestigationLimits& limits)
{
    SQLite::Statement write(database, "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
    for (const auto& [name, value] :
         {std::pair{kPerAssetAndMinute, limits.perAssetAndMinute}, std::pair{kOpenInAll, limits.openInAll}}) {
        write.tryReset();
        write.bind(1, std::string(name));
        write.bind(2, std::to_string(value));
        write.exec();
    }
}

} // namespace duskwatch
