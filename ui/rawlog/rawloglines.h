// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/storequeries.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace duskwatch {

/// One line as the view paints it; the text is cut and its hidden characters are visible.
struct ShownLine
{
    std::int64_t receivedAtMs = 0;
    Outcome outcome{};
    Priority priority{};
    bool update = false;
    bool cut = false; ///< text is not all of the line
    QString text;
};

/// The lines of one source's log, read in chunks when asked for, kept in a bounded cache. GUI thread; owned
/// by the page; \a queries is borrowed and serves this alone.
class RawLogLines : public QObject
{
    Q_OBJECT
public:
    static constexpr int kChunkLines = 16;    ///< few: lines that match stand far apart
    static constexpr int kCachedChunks = 192; ///< more than a page of lines that stand far apart
    static constexpr int kRequestsAtOnce = 6;
    static constexpr qsizetype kShownBytes = 4096; ///< of a line; the view shows a part of that

    explicit RawLogLines(StoreQueries& queries, QObject* parent = nullptr);

    void setSource(SourceId source);
    SourceId source() const { return m_source; }
    /// Shows \a lines instead, oldest first and numbered from 0, until the next setSource(). They belong to source().
    void showAside(std::vector<LogLine> lines);
    /// False until the first answer after setSource().
    bool isRangeKnown() const { return m_rangeKnown; }
    bool showsAside() const { return m_showsAside; }
    /// Lines that showAside() got.
    const std::vector<LogLine>& aside() const { return m_aside; }
    const LogRange& range() const { return m_range; }
    /// The line, or null and a wish to read it.
    const ShownLine* line(std::int64_t sequence);
    /// What was wished for and is not being read yet is no longer wanted: another page is painted.
    void forgetWishes() { m_wishes.clear(); }
    /// The log has grown up to \a end.
    void grow(std::int64_t end);
    /// Reads the range anew (sizes on disk, what retention took).
    void refreshRange();
    /// Reads one whole line; answered by wholeLineRead(). A newer request replaces an older one.
    void requestWhole(std::int64_t sequence);

Q_SIGNALS:
    void rangeChanged();
    void linesArrived();
    void wholeLineRead(const duskwatch::LogLine& line);
    void problem(const QString& message);

private:
    struct Chunk
    {
        std::vector<ShownLine> lines;
        std::int64_t readUpTo =
            0; ///< end of the log when it was asked for: what is missing before it is gone
    };
    struct Request
    {
        std::int64_t chunk = 0;
        std::int64_t end = 0; ///< of the log at that time
    };
    void send();
    void takeLines(quint64 job, const std::vector<LogLine>& lines);
    const ShownLine* asideLine(std::int64_t sequence);
    void clear();
    void takeRange(quint64 job, const LogRange& range);
    void takeFailure(quint64 job, const Error& error);
    bool isRequested(std::int64_t chunk) const;

    StoreQueries& m_queries;
    SourceId m_source{};
    LogRange m_range;
    QCache<qint64, Chunk> m_chunks{kCachedChunks};
    std::vector<std::int64_t> m_wishes; ///< chunks, newest last
    QHash<quint64, Request> m_running;  ///< by job
    quint64 m_rangeJob = 0;
    quint64 m_wholeJob = 0;
    bool m_rangeKnown = false;
    bool m_showsAside = false;
    std::vector<LogLine> m_aside;
    std::vector<ShownLine> m_asideShown; ///< made when painted
    QTimer m_sendSoon;
};

} // namespace duskwatch
