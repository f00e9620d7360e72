// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/investigationrows.h"

#include <QObject>
#include <QString>

#include <vector>

namespace duskwatch {

/// What the window asks about investigations and wants done with them, behind one seam, so that it can be tested with a
/// fake. GUI thread; requests return a number at once, answers come later as signals with it. Each request is
/// answered exactly once; drop what is no longer wanted. Numbers of reads and of changes are counted apart.
class Investigations : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 requestList(const InvestigationFilter& filter) = 0;
    virtual quint64 requestDetail(InvestigationId id) = 0;
    /// Writes the report of one to \a path, away from the GUI thread: as PDF, else as Markdown.
    virtual quint64 saveReport(InvestigationId id, const QString& path, bool asPdf) = 0;
    /// See InvestigationDesk::change(). Answered by changeFinished().
    virtual quint64 change(std::vector<InvestigationStep> steps) = 0;
    /// See InvestigationDesk::setLimits(). Answered by changeFinished().
    virtual quint64 setLimits(const InvestigationLimits& limits) = 0;

Q_SIGNALS:
    void listRead(quint64 job, const duskwatch::InvestigationList& list);
    void detailRead(quint64 job, const duskwatch::InvestigationDetail& detail);
    void reportSaved(quint64 job, const QString& path);
    void failed(quint64 job, const duskwatch::Error& error);
    void changeFinished(quint64 job, const duskwatch::InvestigationOutcome& outcome);
};

} // namespace duskwatch
