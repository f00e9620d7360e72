// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationchanges.h"
#include "core/store/investigationlimits.h"
#include "core/store/writerprivate.h"

namespace duskwatch {

Result<InvestigationOutcome> StoreWriter::changeInvestigations(const InvestigationStep& step,
                                                               const QString& who, std::int64_t nowMs)
{
    const auto checked = checkInvestigationStep(step);
    if (!checked)
        return checked.error();
    auto changed = d->attempt([&] {
        return InvestigationChanges(*d->database).apply(checked.value(), {who.toStdString(), nowMs});
    });
    d->batches->forgetInvestigations(); // what it remembers may no longer be so
    return changed;
}

Result<void> StoreWriter::setInvestigationLimits(const InvestigationLimits& limits)
{
    if (auto checked = checkInvestigationLimits(limits); !checked)
        return checked.error();
    auto written = d->transact([&] { writeInvestigationLimits(*d->database, limits); });
    d->batches->forgetInvestigations(); // the new ones count from now on
    return written;
}

} // namespace duskwatch
