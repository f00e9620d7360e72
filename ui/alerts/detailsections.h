// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/evidence.h"
#include "core/store/rows.h"
#include "ui/widgets/sectionsview.h"

namespace duskwatch {

// What the detail pane's pages say. Pure; foreign text comes out with hidden characters made visible.

QVector<SectionsView::Section> summarySections(const AlertDetail& detail, const Evidence& evidence = {});
QVector<SectionsView::Section> evidenceSections(const Evidence& evidence);

} // namespace duskwatch
