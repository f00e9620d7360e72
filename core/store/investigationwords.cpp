// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationwords.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("duskwatch::InvestigationWords", text, nullptr, n);
}

/// The fixed words of the audit trail ("closed benign") as people say it.
QString statusText(const QString& words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return words;
    const auto status = statusFromWord(parts.first().toStdString());
    const QString name = status ? investigationStatusName(*status) : parts.first();
    if (parts.size() < 2)
        return name;
    const auto disposition = dispositionFromWord(parts.at(1).toStdString());
    return tr("%1 (%2)").arg(name, disposition ? dispositionName(*disposition) : parts.at(1));
}

QString priorityText(const QString& word)
{
    const auto priority = investigationPriorityFromWord(word.toStdString());
    return priority ? investigationPriorityName(*priority) : tr("inherited");
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString assignedSentence(const InvestigationEntry& entry)
{
    if (entry.after.isEmpty())
        return tr("No longer assigned to %1").arg(entry.before);
    if (entry.before.isEmpty())
        return tr("Assigned to %1").arg(entry.after);
    return tr("Assigned to %1, before that to %2").arg(entry.after, entry.before);
}

/// Alerts that came or went: with where from or where to, where there is such a place.
QString movedSentence(const InvestigationEntry& entry)
{
    if (entry.kind == InvestigationEvent::AlertsAdded)
        return entry.before == QLatin1String("0")
                   ? tr("Alerts added by hand: %1").arg(entry.after)
                   : tr("Alerts moved here from investigation %1: %2").arg(entry.before, entry.after);
    return entry.after == QLatin1String("0")
               ? tr("Alerts taken out: %1").arg(entry.before)
               : tr("Alerts moved to investigation %1: %2").arg(entry.after, entry.before);
}

} // namespace

QString investigationStatusName(InvestigationStatus status)
{
    switch (status) {
    case InvestigationStatus::Open:
        return tr("Open");
    case InvestigationStatus::Investigating:
        return tr("Investigating");
    case InvestigationStatus::Closed:
        return tr("Closed");
    }
    return {};
}

QString dispositionName(Disposition disposition)
{
    switch (disposition) {
    case Disposition::None:
        return {};
    case Disposition::Benign:
        return tr("Benign");
    case Disposition::Malicious:
        return tr("Malicious");
    case Disposition::NotApplicable:
        return tr("Not applicable");
    case Disposition::Undecided:
        return tr("Undecided");
    }
    return {};
}

QString investigationPriorityName(InvestigationPriority priority)
{
    switch (priority) {
    case InvestigationPriority::Low:
        return tr("Low");
    case InvestigationPriority::Medium:
        return tr("Medium");
    case InvestigationPriority::High:
        return tr("High");
    case InvestigationPriority::Critical:
        return tr("Critical");
    }
    return {};
}

QString refusalSentence(const RefusedInvestigations& refused)
{
    const QString sentence =
        refused.reason == InvestigationRefusal::AssetLimit
            ? tr("Not opened: %1 investigations, as too many were opened for one device within a minute. "
                 "Their "
                 "alerts are kept.")
            : tr("Not opened: %1 investigations, as too many are open. Their alerts are kept.");
    return sentence.arg(refused.count);
}

QString entrySentence(const InvestigationEntry& entry)
{
    switch (entry.kind) {
    case InvestigationEvent::Opened:
        return tr("Opened by a detection rule: %1").arg(entry.after);
    case InvestigationEvent::Created:
        return tr("Opened by hand: %1").arg(entry.after);
    case InvestigationEvent::StatusChanged:
        return tr("Status changed from %1 to %2").arg(statusText(entry.before), statusText(entry.after));
    case InvestigationEvent::Assigned:
        return assignedSentence(entry);
    case InvestigationEvent::TagAdded:
        return tr("Tag added: %1").arg(entry.after);
    case InvestigationEvent::TagRemoved:
        return tr("Tag removed: %1").arg(entry.before);
    case InvestigationEvent::NoteAdded:
        return tr("Note: %1").arg(entry.after);
    case InvestigationEvent::Renamed:
        return tr("Renamed from %1 to %2").arg(entry.before, entry.after);
    case InvestigationEvent::PrioritySet:
        return tr("Priority changed from %1 to %2")
            .arg(priorityText(entry.before), priorityText(entry.after));
    case InvestigationEvent::PriorityInherited:
        return tr("Its alerts changed the priority from %1 to %2")
            .arg(priorityText(entry.before), priorityText(entry.after));
    case InvestigationEvent::TookIn:
        return tr("Took in investigation %1").arg(entry.after);
    case InvestigationEvent::MergedInto:
        return tr("Merged into investigation %1").arg(entry.after);
    case InvestigationEvent::AlertsAdded:
    case InvestigationEvent::AlertsRemoved:
        return movedSentence(entry);
    case InvestigationEvent::MergeUndone:
        return entry.after.isEmpty()
                   ? tr("On its own again, no longer part of investigation %1").arg(entry.before)
                   : tr("Investigation %1 is on its own again").arg(entry.after);
    }
    return {};
}

QString plainLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n' || c == U'\t' || c == U'\r')
            line += u' ';
        else if (isHidden(c))
            line += QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            line += QString::fromUcs4(&c, 1);
    }
    return line;
}

} // namespace duskwatch
