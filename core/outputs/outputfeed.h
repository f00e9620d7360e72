// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/decoder.h"
#include "core/outputs/outputsettings.h"
#include "core/store/outputreader.h"
#include "core/store/reader.h"

#include <memory>

namespace duskwatch {

/// One line, or the alert it is about, on its way out.
struct OutputLine
{
    SourceId source{};
    QString sourceName;
    std::int64_t number = 0; ///< in the source's log
    std::int64_t receivedAtMs = 0;
    Outcome outcome{};
    Priority priority{};
    bool update = false;
    QByteArray text; ///< may hold line breaks and any bytes where it is raw
};

/// Some lines that go out together, with where the output stands after them.
struct OutputChunk
{
    std::vector<OutputLine> lines;
    OutputPositions positions; ///< of the sources that it moves on
    std::int64_t leftOut = 0;
    std::int64_t lost = 0; ///< retention was faster

    bool isEmpty() const { return positions.empty(); }
};

/// What an output has to send, read from the logs of its sources from where it stands. Synchronous; the output's thread.
class OutputFeed
{
public:
    /// About so many bytes go out together: all that an output holds in memory, but for one longer line.
    static constexpr qsizetype kChunkBytes = 1 << 20;

    /// Errors: those of OutputReader and StoreReader.
    static Result<std::unique_ptr<OutputFeed>> open(const QString& dataFolder,
                                                    const OutputSettings& settings);

    /// What comes after \a positions; empty when there is nothing.
    Result<OutputChunk> next(const OutputPositions& positions);

private:
    OutputFeed(OutputSettings settings, std::unique_ptr<OutputReader> lines,
               std::unique_ptr<StoreReader> alerts);
    struct Candidate;
    bool wants(SourceId source) const;
    Result<void> readSource(const OutputReader::Log& log, std::int64_t from, OutputChunk& chunk,
                            qsizetype& bytes);
    bool wants(const LogLine& line) const;
    Result<void> take(const OutputReader::Log& log, std::vector<LogLine>&& lines, OutputChunk& chunk,
                      qsizetype& bytes);
    Result<void> takeAlerts(std::vector<Candidate>& alerts, OutputChunk& chunk, qsizetype& bytes);
    Result<QByteArray> textOf(const Candidate& alert);

    const OutputSettings m_settings;
    AlertFilter m_filter; ///< what an alert must be besides what its line says
    std::unique_ptr<OutputReader> m_lines;
    std::unique_ptr<StoreReader> m_alerts;
    Decoder m_decoder;
    qsizetype m_longestLine =
        64 << 10;                  ///< of the last piece, so that the next one is no larger than it should
    std::size_t m_firstSource = 0; ///< takes turns
};

} // namespace duskwatch
