// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/writebackdesk.h"
#include "ui/backend/writebackjobs.h"

namespace duskwatch {

/// WriteBackJobs over the engine's WriteBackDesk, which is borrowed.
class DeskWriteBackJobs final : public WriteBackJobs
{
    Q_OBJECT
public:
    explicit DeskWriteBackJobs(WriteBackDesk& desk, QObject* parent = nullptr)
        : WriteBackJobs(parent),
          m_desk(desk)
    {
        connect(&desk, &WriteBackDesk::changed, this, &WriteBackJobs::changed);
        connect(&desk, &WriteBackDesk::finished, this, &WriteBackJobs::finished);
    }

    const WriteBackCounts& counts() const override { return m_desk.counts(); }
    quint64 retry(const WriteBackScope& scope) override { return m_desk.retry(scope); }
    quint64 discard(const WriteBackScope& scope) override { return m_desk.discard(scope); }

private:
    WriteBackDesk& m_desk;
};

} // namespace duskwatch
