// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace duskwatch {

/// How many alerts of each priority there are, by static_cast<int>(Priority); [0] counts what is no alert.
using TriageCounts = std::array<std::int64_t, 4>;

/// What thresholds would have made of the stored past. Test alerts are left out.
struct TriagePreview
{
    TriageCounts stored{};      ///< what became of them when they came
    TriageCounts would{};       ///< what would have become of them
    std::int64_t changed = 0;   ///< events that would have come out otherwise
    std::int64_t uncertain = 0; ///< of them, taken for Medium because nothing to rank them by was kept
    bool isWhole = true;        ///< false: data does not go back to the beginning of the time asked for
    std::int64_t oldestMs = 0;  ///< time of receipt of the oldest event stored; 0: none
};

/// The data folder's size at one moment.
struct DataFacts
{
    std::int64_t fileBytes = 0; ///< of the database and what belongs to it, on disk
    std::int64_t usedBytes = 0; ///< of that, in use; what was removed is used again before the file grows
    std::int64_t freeBytes = 0; ///< left on the disk
    std::int64_t events = 0;
    std::int64_t lines = 0;
    std::int64_t oldestMs = 0; ///< time of receipt of the oldest event; 0: none
    int schemaVersion = 0;
    QString sqliteVersion;
};

/// What a retention would remove, if it began now.
struct RetentionPreview
{
    std::int64_t events = 0; ///< exact for an age, estimated for a size
    std::int64_t bytes = 0;  ///< estimated, of the used bytes
    bool estimated = false;
    std::int64_t untilMs = 0; ///< what was received before goes; 0: nothing does
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::TriagePreview)
Q_DECLARE_METATYPE(duskwatch::DataFacts)
Q_DECLARE_METATYPE(duskwatch::RetentionPreview)
