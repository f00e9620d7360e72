// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/sourcedraft.h"

namespace duskwatch {

// What is to be done in Darktrace, in the names of its own menus (PROTOCOL sections 1 and 2). Pure; translated.

struct ChecklistItem
{
    QString id; ///< never shown, never translated
    QString title;
    QString value;       ///< what to enter there; may be empty
    bool copies = false; ///< the value is worth copying
    QString place;       ///< where that is, as a path of menus; may be empty
    QString text;        ///< why, or what to mind; may be empty
};

/// For the method and the kind of token of \a draft.
QVector<ChecklistItem> darktraceChecklist(const SourceDraft& draft);
/// Where Darktrace sends a test alert of its own.
QString verifyAlertSettingsPlace();

} // namespace duskwatch
