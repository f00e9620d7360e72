// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>

namespace duskwatch {

/// Writes files away from the GUI thread, whole or not at all. Lives in a thread of its own (WorkerThread); save() may
/// be called from any thread and returns at once.
class FileSaver : public QObject
{
    Q_OBJECT
public:
    /// Answered by saved() or failed() with the number returned; a file that exists is replaced.
    /// Errors: FileUnwritable.
    quint64 save(const QString& path, const QByteArray& bytes);

Q_SIGNALS:
    void saved(quint64 job, const QString& path);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    void write(quint64 job, const QString& path, const QByteArray& bytes);

    std::atomic<quint64> m_newest{0};
};

} // namespace duskwatch
