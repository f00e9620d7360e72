// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/handling.h"
#include "ui/widgets/sectionsview.h"

namespace duskwatch {

/// What became of the changes that go to Darktrace, newest first, with links to try again or to discard what is not
/// done. Pure; foreign text comes out with hidden characters made visible.
QVector<SectionsView::Section> writeBackSections(const Handling& handling);

inline const QString kRetryLink = QStringLiteral("writeback-retry:");     ///< the item with the number
inline const QString kDiscardLink = QStringLiteral("writeback-discard:"); ///< likewise

} // namespace duskwatch
