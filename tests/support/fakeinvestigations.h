// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/investigations.h"

#include <map>
#include <vector>

namespace duskwatch {

/// Answers from what a test put in, when the event loop runs again; remembers what it was asked to change.
class FakeInvestigations final : public Investigations
{
    Q_OBJECT
public:
    InvestigationList list;
    std::map<InvestigationId, InvestigationDetail> details;
    std::vector<std::vector<InvestigationStep>> changes;
    InvestigationOutcome outcome; ///< of each change
    InvestigationFilter lastFilter;
    QString savedTo;

    quint64 requestList(const InvestigationFilter& filter) override
    {
        lastFilter = filter;
        return later([this](quint64 job) { Q_EMIT listRead(job, list); });
    }
    quint64 requestDetail(InvestigationId id) override
    {
        return later([this, id](quint64 job) {
            if (const auto found = details.find(id); found != details.end())
                Q_EMIT detailRead(job, found->second);
            else
                Q_EMIT failed(job, Error{ErrorCode::NotFound, QString()});
        });
    }
    quint64 saveReport(InvestigationId, const QString& path, bool) override
    {
        savedTo = path;
        return later([this, path](quint64 job) { Q_EMIT reportSaved(job, path); });
    }
    quint64 change(std::vector<InvestigationStep> steps) override
    {
        changes.push_back(std::move(steps));
        return later([this](quint64 job) { Q_EMIT changeFinished(job, outcome); });
    }

    quint64 setLimits(const InvestigationLimits& limits) override
    {
        list.limits = limits;
        return later([this](quint64 job) { Q_EMIT changeFinished(job, outcome); });
    }

private:
    template <class Answer>
    quint64 later(Answer answer)
    {
        const quint64 job = ++m_lastJob;
        QMetaObject::invokeMethod(
            this, [answer, job] { answer(job); }, Qt::QueuedConnection);
        return job;
    }
    quint64 m_lastJob = 0;
};

} // namespace duskwatch
