// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "core/store/reader.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace duskwatch {

/// What jobs read a store with (\a Access has open(dataFolder)): opened by the first of them and kept; a failure is tried
/// again by the next. Lives in a thread of its own.
template <class Access>
class LaneAccess : public QObject
{
public:
    explicit LaneAccess(const QString& dataFolder)
        : m_dataFolder(dataFolder)
    {
    }
    /// Errors: those of Access::open().
    Result<Access*> open()
    {
        if (!m_access) {
            auto opened = Access::open(m_dataFolder);
            if (!opened)
                return opened.error();
            m_access = std::move(opened).value();
        }
        return m_access.get();
    }
    const QString& dataFolder() const { return m_dataFolder; }

private:
    const QString m_dataFolder;
    std::unique_ptr<Access> m_access;
};

/// A thread for one kind of long job, behind the window in rank. A newer job sets the flag of the one before, which is to
/// end soon, and runs after it. May be used from any thread; the destructor cancels and waits.
template <class Access>
class JobLane
{
public:
    /// Called in the lane's thread, also when its flag is set by then: what that means is for the job to say.
    using Job = std::function<void(LaneAccess<Access>& access, const CancelFlag& flag)>;

    JobLane(const QString& threadName, const QString& dataFolder)
    {
        auto access = std::make_unique<LaneAccess<Access>>(dataFolder);
        m_access = access.get();
        m_thread = std::make_unique<WorkerThread>(threadName, std::move(access), ThreadRank::BehindWindow);
    }
    ~JobLane() { cancel(); }
    JobLane(const JobLane&) = delete;
    JobLane& operator=(const JobLane&) = delete;

    void start(Job job)
    {
        QMetaObject::invokeMethod(
            m_access, [access = m_access, job = std::move(job), flag = renewFlag()] { job(*access, flag); },
            Qt::QueuedConnection);
    }
    void cancel() { renewFlag(); }

private:
    CancelFlag renewFlag()
    {
        const std::scoped_lock lock(m_mutex);
        m_flag->store(true);
        return m_flag = std::make_shared<std::atomic<bool>>(false);
    }

    std::mutex m_mutex; ///< guards the flag
    CancelFlag m_flag = std::make_shared<std::atomic<bool>>(false);
    LaneAccess<Access>* m_access = nullptr; ///< owned by the thread
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace duskwatch
