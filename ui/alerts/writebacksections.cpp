// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/writebacksections.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::WriteBackSections", text);
}

/// Lines stay lines; everything else that hides is made visible.
QString paragraphs(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

QString doneText(WriteBackKind kind)
{
    switch (kind) {
    case WriteBackKind::Acknowledge:
        return tr("Acknowledged in Darktrace");
    case WriteBackKind::Unacknowledge:
        return tr("Acknowledgement taken back in Darktrace");
    case WriteBackKind::Comment:
        return tr("The note is a comment in Darktrace");
    }
    return {};
}

QString waitingText(WriteBackKind kind)
{
    switch (kind) {
    case WriteBackKind::Acknowledge:
        return tr("The acknowledgement waits to be sent to Darktrace");
    case WriteBackKind::Unacknowledge:
        return tr("Taking the acknowledgement back waits to be sent to Darktrace");
    case WriteBackKind::Comment:
        return tr("The note waits to be sent to Darktrace");
    }
    return {};
}

QString notSentText(WriteBackKind kind)
{
    switch (kind) {
    case WriteBackKind::Acknowledge:
        return tr("The acknowledgement was not sent to Darktrace");
    case WriteBackKind::Unacknowledge:
        return tr("Taking the acknowledgement back was not sent to Darktrace");
    case WriteBackKind::Comment:
        return tr("The note was not sent to Darktrace");
    }
    return {};
}

QString overLine(const WriteBackItem& item)
{
    return item.connectionName.isEmpty()
               ? localTime(item.changedMs)
               : tr("over %1 · %2").arg(visibleText(item.connectionName), localTime(item.changedMs));
}

QString headingOf(const WriteBackItem& item)
{
    if (item.state == WriteBackState::Done)
        return doneText(item.kind);
    if (item.state == WriteBackState::Failed || item.state == WriteBackState::Overtaken || !item.switchedOn)
        return notSentText(item.kind);
    return waitingText(item.kind);
}

QStringList linesOf(const WriteBackItem& item)
{
    QStringList lines;
    if (item.kind == WriteBackKind::Comment)
        lines << paragraphs(item.text);
    if (item.state == WriteBackState::Done || item.state == WriteBackState::Overtaken) {
        if (item.state == WriteBackState::Overtaken)
            lines << tr("It was changed in Darktrace in the meantime.");
        lines << overLine(item);
        return lines;
    }
    if (item.connectionName.isEmpty())
        lines << tr("Its connection is gone. Discard it.");
    else if (!item.switchedOn)
        lines << tr("The connection %1 no longer writes back.").arg(visibleText(item.connectionName));
    if (!item.problem.isEmpty())
        lines << visibleText(item.problem);
    if (item.switchedOn && item.state != WriteBackState::Failed && item.attempts > 0)
        lines << tr("It is tried again by itself, next at %1.").arg(localTime(item.nextTryMs));
    lines << overLine(item);
    return lines;
}

} // namespace

QVector<SectionsView::Section> writeBackSections(const Handling& handling)
{
    QVector<SectionsView::Section> sections;
    const auto& items = handling.writeBack;
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        SectionsView::Section section{headingOf(*item), linesOf(*item).join(u'\n'), {}};
        const bool open = item->state != WriteBackState::Done && item->state != WriteBackState::Overtaken;
        const bool stuck = item->state == WriteBackState::Failed || item->attempts > 0;
        if (open && item->switchedOn && stuck)
            section.rows.append(
                {tr("Once more"), tr("Try again now"), kRetryLink + QString::number(item->id)});
        if (open && (stuck || !item->switchedOn))
            section.rows.append({tr("Give up"), tr("Discard it"), kDiscardLink + QString::number(item->id)});
        sections.append(section);
    }
    return sections;
}

} // namespace duskwatch
