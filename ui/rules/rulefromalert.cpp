// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulefromalert.h"

#include "core/triage/globpattern.h"
#include "ui/text/foreigntext.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QStringList exactly(const QString& text)
{
    const QString pattern = GlobPattern::escaped(text);
    return pattern.isEmpty() || pattern.size() > kMaxRulePatternCharacters ? QStringList()
                                                                           : QStringList{pattern};
}

} // namespace

RuleMatch matchOfAlert(const AlertRow& row)
{
    RuleMatch match;
    match.kinds.insert(row.kind);
    match.models = exactly(row.title);
    match.devices = exactly(row.deviceName);
    if (match.devices.isEmpty() && !row.deviceAddress.isEmpty())
        match.addresses = QStringList{row.deviceAddress};
    return match;
}

DetectionRule ruleFromAlert(const AlertRow& row)
{
    DetectionRule rule;
    rule.match = matchOfAlert(row);
    const QString title = visibleText(row.title).simplified();
    const QString device =
        visibleText(row.deviceName.isEmpty() ? row.deviceAddress : row.deviceName).simplified();
    rule.name = (title.isEmpty() || device.isEmpty()
                     ? title + device
                     //: the name of a rule: what it is about, on which device
                     : QCoreApplication::translate("duskwatch::RuleFromAlert", "%1 on %2").arg(title, device))
                    .left(kMaxRuleNameCharacters)
                    .trimmed();
    return rule;
}

} // namespace duskwatch
