// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/handling.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Handling", text);
}

Error invalid(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<AlertChange> checkAlertChange(AlertChange change)
{
    change.text = change.text.trimmed();
    switch (change.kind) {
    case AlertChangeKind::Acknowledge:
    case AlertChangeKind::Unacknowledge:
        change.text.clear();
        return change;
    case AlertChangeKind::Assign:
        if (change.text.size() > kMaxAssigneeCharacters || hasControls(change.text))
            return invalid(
                tr("A name has at most %1 characters and no line breaks").arg(kMaxAssigneeCharacters));
        return change;
    case AlertChangeKind::AddTag:
    case AlertChangeKind::RemoveTag:
        if (change.text.isEmpty())
            return invalid(tr("A tag needs a name"));
        if (change.text.size() > kMaxTagCharacters || change.text.contains(u',') || hasControls(change.text))
            return invalid(
                tr("A tag has at most %1 characters, no commas and no line breaks").arg(kMaxTagCharacters));
        return change;
    case AlertChangeKind::AddNote:
    case AlertChangeKind::TakeNoteBack:
        if (change.text.isEmpty())
            return invalid(tr("A note needs a text"));
        if (change.text.size() > kMaxNoteCharacters)
            return invalid(tr("A note has at most %1 characters").arg(kMaxNoteCharacters));
        return change;
    case AlertChangeKind::AcknowledgedThere:
    case AlertChangeKind::UnacknowledgedThere:
        break;
    }
    return invalid(tr("An unknown change"));
}

} // namespace duskwatch
