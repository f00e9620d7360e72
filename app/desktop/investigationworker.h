// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationreader.h"
#include "core/store/investigationreport.h"

#include <QObject>

#include <memory>

namespace duskwatch {

/// Reads investigations and makes their reports, in a thread of its own. Each call is answered by one signal with its
/// number. A reader that could not be opened is tried again by the next call.
class InvestigationWorker final : public QObject
{
    Q_OBJECT
public:
    explicit InvestigationWorker(const QString& dataFolder);
    ~InvestigationWorker() override;

    void readList(quint64 job, const InvestigationFilter& filter);
    void readDetail(quint64 job, InvestigationId id);
    void saveReport(quint64 job, InvestigationId id, const QString& path, bool asPdf,
                    const ReportAuthor& author);

Q_SIGNALS:
    void listRead(quint64 job, const duskwatch::InvestigationList& list);
    void detailRead(quint64 job, const duskwatch::InvestigationDetail& detail);
    void reportSaved(quint64 job, const QString& path);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    Result<InvestigationReader*> reader();

    const QString m_dataFolder;
    std::unique_ptr<InvestigationReader> m_reader;
};

} // namespace duskwatch
