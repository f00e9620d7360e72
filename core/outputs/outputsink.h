// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputfeed.h"

#include <functional>

namespace duskwatch {

/// What a sink tells while it works, from the output's thread.
struct OutputReport
{
    std::function<void(bool waiting)> waiting;      ///< the other end takes nothing at present, or again
    std::function<void(const QString&)> remembered; ///< something people should know, in a sentence
};

/// Where an output's lines go. Synchronous; the output's thread. Owned by the output's worker.
class OutputSink
{
public:
    virtual ~OutputSink() = default;

    /// Makes ready, as far as it is not. Errors: what is wrong with the place.
    virtual Result<void> open() = 0;
    /// Hands \a lines on; returns when they have arrived as surely as the place can say, with the bytes they took.
    /// After an error none of them counts, and open() comes next.
    virtual Result<std::int64_t> deliver(const std::vector<OutputLine>& lines) = 0;
    /// Something to read here means that check() should be called; -1: nothing.
    virtual int descriptor() const { return -1; }
    /// Whether it is still open; an error says why not.
    virtual Result<void> check() { return {}; }
    /// Whether the newest failure may have taken lines with it that had arrived.
    virtual bool mayHaveLost() const { return false; }
    /// What is committed with the lines.
    virtual OutputFile file() const { return {}; }
    /// Says goodbye properly.
    virtual void close() = 0;
};

} // namespace duskwatch
