// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/changewords.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ChangeWords", text);
}

/// The same change of one alert, and of many.
struct Sentences
{
    QString one;
    QString many;
};

Sentences sentences(const AlertChange& change)
{
    switch (change.kind) {
    case AlertChangeKind::Acknowledge:
        return {tr("The alert is acknowledged."), tr("%1 alerts are acknowledged.")};
    case AlertChangeKind::Unacknowledge:
        return {tr("The alert is new again."), tr("%1 alerts are new again.")};
    case AlertChangeKind::Assign:
        if (change.text.isEmpty())
            return {tr("The alert is assigned to nobody."), tr("%1 alerts are assigned to nobody.")};
        return {tr("The alert is assigned to %2."), tr("%1 alerts are assigned to %2.")};
    case AlertChangeKind::AddTag:
        return {tr("The alert has the tag “%2”."), tr("%1 alerts have got the tag “%2”.")};
    case AlertChangeKind::RemoveTag:
        return {tr("The alert has no longer the tag “%2”."), tr("%1 alerts have no longer the tag “%2”.")};
    case AlertChangeKind::AddNote:
        return {tr("The note is added."), tr("The note is added to %1 alerts.")};
    case AlertChangeKind::TakeNoteBack:
        return {tr("The note is taken back."), tr("The note is taken back from %1 alerts.")};
    case AlertChangeKind::AcknowledgedThere:
    case AlertChangeKind::UnacknowledgedThere:
        break; // only in histories
    }
    return {};
}

} // namespace

QString changeRunningText(const AlertChange& change)
{
    switch (change.kind) {
    case AlertChangeKind::Acknowledge:
        return tr("Acknowledging…");
    case AlertChangeKind::Unacknowledge:
        return tr("Taking acknowledgements back…");
    case AlertChangeKind::Assign:
        return tr("Assigning…");
    case AlertChangeKind::AddTag:
    case AlertChangeKind::RemoveTag:
        return tr("Changing tags…");
    case AlertChangeKind::AddNote:
    case AlertChangeKind::TakeNoteBack:
        return tr("Changing notes…");
    case AlertChangeKind::AcknowledgedThere:
    case AlertChangeKind::UnacknowledgedThere:
        break;
    }
    return {};
}

QString changeDoneText(const AlertChange& change, const AlertChangeOutcome& outcome)
{
    QStringList parts;
    if (outcome.changed > 0) {
        const Sentences said = sentences(change);
        QString text = outcome.changed == 1 ? said.one : said.many;
        text.replace(QStringLiteral("%1"), countText(outcome.changed));
        parts << text.replace(QStringLiteral("%2"), visibleText(change.text));
    } else if (!outcome.error && !outcome.cancelled) {
        parts << tr("Nothing had to be changed.");
    }
    const std::int64_t passedOver = outcome.asked - outcome.changed;
    if (outcome.changed > 0 && passedOver > 0)
        parts << (passedOver == 1 ? tr("One was so already.")
                                  : tr("%1 were so already.").arg(countText(passedOver)));
    if (outcome.cancelled)
        parts << tr("Stopped; the others are as they were.");
    if (outcome.error)
        parts << tr("The others could not be changed: %1").arg(userMessage(*outcome.error));
    return parts.join(u' ');
}

QString historyText(const AlertChange& change)
{
    const QString text = visibleText(change.text);
    switch (change.kind) {
    case AlertChangeKind::Acknowledge:
        return tr("Acknowledged");
    case AlertChangeKind::Unacknowledge:
        return tr("Acknowledgement taken back");
    case AlertChangeKind::Assign:
        return text.isEmpty() ? tr("Assigned to nobody") : tr("Assigned to %1").arg(text);
    case AlertChangeKind::AddTag:
        return tr("Tag “%1” added").arg(text);
    case AlertChangeKind::RemoveTag:
        return tr("Tag “%1” removed").arg(text);
    case AlertChangeKind::AddNote:
        return tr("Note");
    case AlertChangeKind::TakeNoteBack:
        return tr("Note taken back");
    case AlertChangeKind::AcknowledgedThere:
        return tr("Acknowledged in Darktrace, which replaced the change made here");
    case AlertChangeKind::UnacknowledgedThere:
        return tr("Acknowledgement taken back in Darktrace, which replaced the change made here");
    }
    return {};
}

} // namespace duskwatch
