// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

enum class QueryId : qint64 {};

/// A query of the log search that someone keeps under a name.
struct SavedQuery
{
    QueryId id{};                   ///< 0: not stored yet
    QString name;                   ///< unique without case; 1 to kMaxQueryName characters
    QString query;                  ///< at most kMaxSavedQuery characters; need not be valid
    std::optional<SourceId> source; ///< it is meant for this log; nothing: for any
    std::int64_t createdMs = 0;     ///< since 1970 UTC; filled in when it is stored
};

constexpr qint64 toInt(QueryId id)
{
    return static_cast<qint64>(id);
}

inline constexpr qsizetype kMaxQueryName = 100;
inline constexpr qsizetype kMaxSavedQuery = 4000;
inline constexpr std::size_t kMaxSavedQueries = 500;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::QueryId)
Q_DECLARE_METATYPE(std::vector<duskwatch::SavedQuery>)
