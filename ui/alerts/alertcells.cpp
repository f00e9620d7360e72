// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertcells.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::AlertCells", text);
}

} // namespace

QString alertTitleText(const AlertRow& row)
{
    const QString title = row.title.isEmpty() ? tr("Without a title") : visibleText(row.title);
    //: %1 title of the appliance's own test alert
    return row.test ? tr("%1 (test)").arg(title) : title;
}

QString alertDeviceText(const AlertRow& row)
{
    if (!row.deviceName.isEmpty())
        return visibleText(row.deviceName);
    return row.deviceAddress.isEmpty() ? QStringLiteral("—") : visibleText(row.deviceAddress);
}

QString alertCellText(const AlertRow& row, AlertColumn column, const QString& sourceName, const QDate& today)
{
    switch (column) {
    case AlertColumn::Priority:
        return row.priority == Priority::None ? outcomeName(row.outcome) : priorityName(row.priority);
    case AlertColumn::Time:
        return tableTime(row.timeMs, today);
    case AlertColumn::Category:
        return categoryName(row.category);
    case AlertColumn::Score:
        return row.score ? scoreText(*row.score) : QStringLiteral("—");
    case AlertColumn::Title:
        return alertTitleText(row);
    case AlertColumn::Device:
        return alertDeviceText(row);
    case AlertColumn::Source:
        return visibleText(sourceName);
    case AlertColumn::Kind:
        return kindName(row.kind);
    case AlertColumn::Status:
        return statusName(row.status);
    case AlertColumn::Repeats:
        return row.repeats > 0 ? countText(row.repeats) : QString();
    case AlertColumn::Assignee:
        return visibleText(row.assignee);
    case AlertColumn::Tags:
        return visibleText(row.tags.join(QStringLiteral(", ")));
    }
    return {};
}

QString alertCellToolTip(const AlertRow& row, AlertColumn column, const QString& sourceName)
{
    if (column == AlertColumn::Time) {
        const QString received = tr("Received %1").arg(utcTime(row.firstReceivedMs));
        if (row.timePlausible)
            return utcTime(row.timeMs) + u'\n' + received;
        return received + u'\n' + tr("The message carries no believable time; the time of receipt is shown.");
    }
    if (column == AlertColumn::Device && !row.deviceName.isEmpty() && !row.deviceAddress.isEmpty())
        return alertDeviceText(row) + u'\n' + visibleText(row.deviceAddress);
    return alertCellText(row, column, sourceName, {});
}

QString alertColumnTitle(AlertColumn column)
{
    switch (column) {
    case AlertColumn::Priority:
        return tr("Priority");
    case AlertColumn::Time:
        //: %1 time zone, e.g. CET
        return tr("Time (%1)").arg(zoneName());
    case AlertColumn::Category:
        return tr("Category");
    case AlertColumn::Score:
        return tr("Score");
    case AlertColumn::Title:
        return tr("Title");
    case AlertColumn::Device:
        return tr("Device");
    case AlertColumn::Source:
        return tr("Source");
    case AlertColumn::Kind:
        return tr("Kind");
    case AlertColumn::Status:
        return tr("Status");
    case AlertColumn::Repeats:
        return tr("Repeats");
    case AlertColumn::Assignee:
        return tr("Assigned to");
    case AlertColumn::Tags:
        return tr("Tags");
    }
    return {};
}

bool alertColumnIsNumber(AlertColumn column)
{
    return column == AlertColumn::Score || column == AlertColumn::Repeats;
}

} // namespace duskwatch
