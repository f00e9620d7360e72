// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/linejson.h"
#include "core/search/searchjobs.h"
#include "core/store/reader.h"

#include <QHash>

#include <memory>

namespace duskwatch {

/// The friendly keys, and the words of those that have fixed ones.
KeySamples builtInKeys();

/// Learns from the newest lines of a log which paths their JSON has. Remembers what it learnt until a log has grown by a
/// tenth of what was looked at. Synchronous, with a database connection of its own; one reader thread.
class KeySampler
{
public:
    /// Errors: those of StoreReader::open().
    static Result<std::unique_ptr<KeySampler>> open(const QString& dataFolder);

    /// As queries write them, the most frequent first. Errors: NotFound for an unknown source, Cancelled, those of the store.
    Result<QStringList> keysOf(SourceId source, const CancelFlag& cancel = {});

    static constexpr int kLinesPerKind = 300;
    static constexpr int kMaxLines = 10'000; ///< looked at for lines of rare kinds
    static constexpr qsizetype kMaxBytes = 64 << 20;
    static constexpr qsizetype kMaxKeys = 500;

private:
    struct Learnt
    {
        std::int64_t end = 0; ///< of the log then
        std::int64_t looked = 0;
        QStringList keys;
    };
    explicit KeySampler(std::unique_ptr<StoreReader> reader);

    std::unique_ptr<StoreReader> m_reader;
    LineJson m_json;
    QHash<qint64, Learnt> m_learnt; ///< by source
};

} // namespace duskwatch
