// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lineworker.h"

#include "ui/text/foreigntext.h"

namespace duskwatch {

quint64 LineWorker::request(const QByteArray& line)
{
    const quint64 job = ++m_newest;
    QMetaObject::invokeMethod(
        this, [this, job, line] { prepare(job, line); }, Qt::QueuedConnection);
    return job;
}

void LineWorker::prepare(quint64 job, const QByteArray& line)
{
    if (job != m_newest)
        return;
    PreparedLine ready;
    const PrettyText pretty = prettyLine(line, kMaxPrettyBytes);
    ready.pretty = pretty.text;
    ready.prettyCut = pretty.cut;
    ready.evidence = extractEvidence({line.constData(), static_cast<std::size_t>(line.size())});
    Q_EMIT prepared(job, ready);
}

} // namespace duskwatch
