// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace duskwatch {

/// Of each source, the number of the line that comes next.
using OutputPositions = std::map<SourceId, std::int64_t>;

/// What an output did since it was made. Each line that was received for it is in exactly one of sent, leftOut and
/// lost, or still waits.
struct OutputFigures
{
    std::int64_t sent = 0;       ///< lines; each once, also when it had to be sent again
    std::int64_t bytes = 0;      ///< of what was sent, with what frames it
    std::int64_t leftOut = 0;    ///< lines that its filter does not want
    std::int64_t lost = 0;       ///< lines that retention removed before they were sent
    std::int64_t resent = 0;     ///< lines sent again, because a connection broke off behind them
    std::int64_t retries = 0;    ///< attempts after one that failed
    std::int64_t lastSentMs = 0; ///< since 1970 UTC; 0: never

    friend bool operator==(const OutputFigures&, const OutputFigures&) = default;
};

/// The file that an output appends to, as it was when its lines were committed.
struct OutputFile
{
    std::int64_t device = 0; ///< with number, which file it is; both 0: none yet
    std::int64_t number = 0; ///< its inode
    std::int64_t length = 0; ///< bytes that are committed

    friend bool operator==(const OutputFile&, const OutputFile&) = default;
};

/// A running output as stored.
struct OutputRecord
{
    OutputId id{};
    QString name;        ///< unique without case
    QByteArray settings; ///< JSON object, written by core/outputs
    bool enabled = true;
    std::int64_t createdMs = 0;
    OutputFigures figures;
    OutputFile file;
    OutputPositions positions; ///< a source that is missing begins with its first line
};

/// Everything about outputs at one moment.
struct OutputBook
{
    std::vector<OutputRecord> outputs; ///< ordered by name
    OutputPositions logEnds;           ///< of every source, the number after its newest line
};

/// Where a new output begins.
enum class OutputStart { Now, OldestStored };

/// What is committed together when lines have arrived: absolute, so that it may be committed again.
struct OutputProgress
{
    OutputPositions positions;
    OutputFigures figures;
    OutputFile file;
};

inline constexpr qsizetype kMaxOutputName = 100;
inline constexpr std::size_t kMaxOutputs = 50;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::OutputProgress)
