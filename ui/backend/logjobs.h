// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/logjobs.h"

#include <QObject>

namespace duskwatch {

/// Searches and exports of logs: LogWorker's requests and answers behind one seam (see there), so that the window can
/// be tested with a fake. GUI thread; requests return at once, answers come later as signals.
class LogJobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 requestSearch(const LogSearch& search) = 0;
    virtual void cancelSearch() = 0;
    virtual quint64 requestExport(const LogExport& wanted) = 0;
    virtual void cancelExport() = 0;

Q_SIGNALS:
    void found(quint64 job, const duskwatch::LogFinds& finds);
    void exportProgress(quint64 job, qint64 doneLines, qint64 totalLines);
    void exported(quint64 job, qint64 lines, qint64 bytes);
    void failed(quint64 job, const duskwatch::Error& error);
};

} // namespace duskwatch
