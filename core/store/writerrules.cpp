// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ruletable.h"
#include "core/store/writerprivate.h"

namespace duskwatch {

Result<DetectionRules> StoreWriter::rules()
{
    return changeRules([](DetectionRules rules) -> Result<DetectionRules> { return rules; });
}

Result<DetectionRules> StoreWriter::changeRules(const RuleChange& change)
{
    return d->attempt([&]() -> Result<DetectionRules> {
        auto changed = change(readRules(*d->database));
        if (!changed)
            return changed;
        DetectionRules rules = std::move(changed).value();
        if (auto saved = saveRules(*d->database, rules); !saved)
            return saved.error();
        return rules;
    });
}

Result<RuleHitMap> StoreWriter::ruleHits(std::int64_t nowMs)
{
    return d->transact([&] { return readRuleHits(*d->database, nowMs); });
}

} // namespace duskwatch
