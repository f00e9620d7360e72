// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswords.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SettingsWords", text);
}

QString periodText(int days)
{
    return days == 1 ? tr("the last 24 hours") : tr("the last %1 days").arg(days);
}

QString bandText(const TriagePreview& preview, Priority priority, const QString& name)
{
    const auto i = static_cast<std::size_t>(priority);
    if (preview.stored[i] == preview.would[i])
        //: a count of alerts and their priority: "12 Low as before"
        return tr("%1 %2 as before").arg(countText(preview.would[i]), name);
    //: "12 High instead of 37"
    return tr("%1 %2 instead of %3").arg(countText(preview.would[i]), name, countText(preview.stored[i]));
}

} // namespace

QString thresholdProblem(const TriageSettings& settings)
{
    if (settings.mediumFrom > settings.highFrom)
        return tr("Medium must begin at or below where High begins.");
    return {};
}

QString previewText(const TriagePreview& preview, int days)
{
    const std::int64_t alerts = preview.stored[1] + preview.stored[2] + preview.stored[3];
    QStringList text;
    if (alerts == 0 && preview.would == preview.stored)
        text << tr("Nothing is stored of %1 that these thresholds could be tried on.").arg(periodText(days));
    else if (preview.changed == 0)
        text << tr("With these settings %1 would have come out the same: %2 High, %3 Medium, %4 Low.")
                    .arg(periodText(days), countText(preview.stored[3]), countText(preview.stored[2]),
                         countText(preview.stored[1]));
    else
        text << tr("With these settings %1 would have had %2, %3, %4.")
                    .arg(periodText(days), bandText(preview, Priority::High, tr("High")),
                         bandText(preview, Priority::Medium, tr("Medium")),
                         bandText(preview, Priority::Low, tr("Low")));
    if (preview.uncertain > 0)
        text << tr("%1 of them were no alerts when they came and kept nothing to rank them by; they are "
                   "taken for Medium.")
                    .arg(countText(preview.uncertain));
    if (!preview.isWhole && preview.oldestMs != 0)
        text << tr("The stored past begins %1.").arg(localTime(preview.oldestMs));
    return text.join(u' ');
}

QString dataText(const DataFacts& facts)
{
    QStringList text{
        tr("%1 on the disk, of which %2 are in use; %3 are free.")
            .arg(sizeText(facts.fileBytes), sizeText(facts.usedBytes), sizeText(facts.freeBytes))};
    if (facts.events > 0)
        text << tr("%1 events and %2 lines, the oldest received %3.")
                    .arg(countText(facts.events), countText(facts.lines), localTime(facts.oldestMs));
    else
        text << tr("No event is stored yet.");
    return text.join(u' ');
}

QString removalText(const RetentionPreview& preview)
{
    if (preview.events == 0)
        return {};
    if (preview.estimated)
        return tr("About %1 events, received before about %2, and their lines are removed: about %3. They "
                  "cannot be brought back.")
            .arg(countText(preview.events), localTime(preview.untilMs), sizeText(preview.bytes));
    return tr("%1 events, received before %2, and their lines are removed: about %3. They cannot be brought "
              "back.")
        .arg(countText(preview.events), localTime(preview.untilMs), sizeText(preview.bytes));
}

} // namespace duskwatch
