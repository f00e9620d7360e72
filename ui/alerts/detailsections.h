// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/evidence.h"
#include "core/store/relatives.h"
#include "core/store/rows.h"
#include "ui/widgets/sectionsview.h"

namespace duskwatch {

// What the detail pane's pages say. Pure; foreign text comes out with hidden characters made visible.

// Relatives and evidence are what is known by then; they come later than the detail.

QVector<SectionsView::Section> summarySections(const AlertDetail& detail, const Evidence& evidence = {},
                                               const Relatives& relatives = {});
QVector<SectionsView::Section> evidenceSections(const Evidence& evidence, const Relatives& relatives = {});
/// What happened to it, newest first: what people did, and when it came.
QVector<SectionsView::Section> historySections(const AlertDetail& detail);

// Where links in these sections lead: a word and what it is about.
inline const QString kLogSearchLink = QStringLiteral("search:"); ///< a query to the log of the event
inline const QString kDeviceLink = QStringLiteral("device:");    ///< other alerts of the device
inline const QString kEventLink = QStringLiteral("event:");      ///< the stored event with the id
inline const QString kTagLink = QStringLiteral("tag:");          ///< other alerts with the tag
inline const QString kInvestigationLink =
    QStringLiteral("investigation:");                         ///< the one with the id; none: a new one
inline const QString kBreachLink = QStringLiteral("breach:"); ///< the model breach with the id

} // namespace duskwatch
