// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationrows.h"

#include <QString>

// The report of one investigation: its head, its alerts, its timeline. Device names, titles and notes are foreign: in each
// form they are escaped so that they are nothing but text. Times are UTC. Pure; any thread.
namespace duskwatch {

/// Who makes a report, and when.
struct ReportAuthor
{
    QString who;
    std::int64_t nowMs = 0;
};

QString markdownReport(const InvestigationDetail& detail, const ReportAuthor& author);
/// The part of HTML that Qt's rich text knows: to be printed.
QString htmlReport(const InvestigationDetail& detail, const ReportAuthor& author);

/// \a text as CommonMark that means nothing but this text, on one line: no heading, link, image, table cell or HTML.
QString markdownText(const QString& text);

} // namespace duskwatch
