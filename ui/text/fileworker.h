// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>

namespace duskwatch {

/// Reads and writes small files that the user chose, away from the GUI thread. Lives in a thread of its own
/// (WorkerThread); requests may come from any thread and are each answered once with the number returned.
class FileWorker : public QObject
{
    Q_OBJECT
public:
    /// Errors: FileUnreadable, InvalidInput for one that is larger than \a maxBytes.
    quint64 read(const QString& path, qsizetype maxBytes);
    /// All or nothing; readable by its owner only. Errors: FileUnwritable.
    quint64 write(const QString& path, const QByteArray& bytes);

Q_SIGNALS:
    void readDone(quint64 job, const QByteArray& bytes);
    void written(quint64 job);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    void readNow(quint64 job, const QString& path, qsizetype maxBytes);
    void writeNow(quint64 job, const QString& path, const QByteArray& bytes);

    std::atomic<quint64> m_last{0};
};

} // namespace duskwatch
