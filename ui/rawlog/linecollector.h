// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logjobs.h"
#include "ui/backend/storequeries.h"

#include <QObject>

#include <vector>

namespace duskwatch {

/// Reads whole lines of a log piece by piece, to copy them; ends early when they are too much for a clipboard. A newer
/// collection replaces an older one. GUI thread; \a queries is borrowed.
class LineCollector : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMaxBytes = 16 << 20;

    explicit LineCollector(StoreQueries& queries, QObject* parent = nullptr);
    void collect(SourceId source, const std::vector<LogSpan>& spans);

Q_SIGNALS:
    /// Each line followed by a line feed when there are several.
    void collected(const QByteArray& bytes, qint64 lines);
    void tooMuch();
    void failed(const QString& message);

private:
    void requestNext();
    void take(quint64 job, const std::vector<LogLine>& lines);

    StoreQueries& m_queries;
    SourceId m_source{};
    std::vector<LogSpan> m_rest; ///< the next one last
    QByteArray m_bytes;
    qint64 m_lines = 0;
    quint64 m_job = 0;
};

} // namespace duskwatch
