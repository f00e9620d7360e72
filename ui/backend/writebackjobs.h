// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/writeback.h"

#include <QObject>

namespace duskwatch {

/// What waits to be sent to Darktrace: WriteBackDesk's snapshot and commands behind one seam (see there), so that the
/// window can be tested with a fake. GUI thread; commands return a number at once and are answered later, each by one
/// finished().
class WriteBackJobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// By connection, also of those that are gone; nothing where all is done.
    virtual const WriteBackCounts& counts() const = 0;
    virtual quint64 retry(const WriteBackScope& scope) = 0;
    virtual quint64 discard(const WriteBackScope& scope) = 0;

Q_SIGNALS:
    void changed();
    /// \a error is meaningful where \a items is -1.
    void finished(quint64 job, qint64 items, const duskwatch::Error& error);
};

} // namespace duskwatch
