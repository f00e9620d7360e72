// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/evidence.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>

namespace duskwatch {

/// A raw line made ready for showing.
struct PreparedLine
{
    QString pretty;
    bool prettyCut = false; ///< pretty is not all of the line
    Evidence evidence;
};

/// Parses and indents raw lines (up to 1 MiB) away from the GUI thread. Lives in a thread of its own
/// (WorkerThread); request() may be called from any thread. Only the newest request is worked on; older ones
/// end silently.
class LineWorker : public QObject
{
    Q_OBJECT
public:
    /// Answered by prepared() with the number returned.
    quint64 request(const QByteArray& line);

Q_SIGNALS:
    void prepared(quint64 job, const duskwatch::PreparedLine& line);

private:
    void prepare(quint64 job, const QByteArray& line);

    std::atomic<quint64> m_newest{0};
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::PreparedLine)
