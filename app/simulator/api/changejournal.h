// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/amendments.h"
#include "core/base/result.h"

#include <QFile>
#include <QString>

namespace duskwatch::simulator {

/// Every change that a request made, one JSON object a line, in a file that outlives the simulator: with it, one that
/// was killed and started again still has what was written. A line is with the system before the request is answered.
/// One thread.
///
///     {"time":1700000000000,"id":"26368","change":"comment","message":"…"}
class ChangeJournal
{
public:
    /// Reads what is there into \a amendments and goes on behind it. FileUnwritable, FileUnreadable.
    Result<void> open(const QString& path, Amendments& amendments);

    void acknowledged(const QByteArray& id, bool acknowledged, std::int64_t nowMs);
    void commented(const QByteArray& id, const Comment& comment);

private:
    void write(std::int64_t nowMs, const QByteArray& id, const QString& change, const QByteArray* message);

    QFile m_file;
};

} // namespace duskwatch::simulator
