// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"
#include "core/search/addressrange.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duskwatch {

/// Keys that mean the same in messages of every kind, whatever the appliance calls them there.
enum class FriendlyKey : std::uint8_t {
    Kind,
    Outcome,
    Priority,
    Category,
    Model,
    Device,
    DeviceAddress,
    DeviceMac,
    Score,
    ModelPriority,
    Id,
    Summary,
    User,
    Tag,
    Technique,
    Group,
    Test,
    Update,
    Time,
    Received,
};

/// What a comparison looks at: a friendly key, or a path through the JSON of the message.
struct QueryKey
{
    QString name; ///< as written
    std::optional<FriendlyKey> friendly;
    std::vector<std::string> path; ///< when not friendly; UTF-8

    friend bool operator==(const QueryKey& a, const QueryKey& b)
    {
        return a.friendly == b.friendly && a.path == b.path;
    }
};

enum class Comparison : std::uint8_t {
    Equal, ///< to one of the values, so that it does for IN as well
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    StartsWith,
};

/// A condition on a line, as a tree.
struct QueryNode
{
    enum class Type : std::uint8_t { Everything, And, Or, Not, Word, Text, Expression, Compare };

    Type type = Type::Everything;
    std::vector<QueryNode> children; ///< And, Or: two or more; Not: one
    QString text;                    ///< Word, Text
    LinePattern pattern;             ///< Expression; Compare with one
    QueryKey key;                    ///< Compare
    Comparison comparison{};
    bool foldsCase = false;
    std::vector<QString> values; ///< one, or more for IN; none where there is a pattern or range
    std::optional<AddressRange> range;
};

enum class Calculate : std::uint8_t { Count, Average, Max, Min, Sum, Unique };

struct Calculation
{
    Calculate what = Calculate::Count;
    std::optional<QueryKey> key; ///< nothing: of lines
};

/// Slices of time: of a width, or so many of the whole range.
struct TimeSlices
{
    std::int64_t widthMs = 0; ///< 0: count is used
    int count = 0;
};

/// A query that has been understood. A value.
struct Query
{
    QueryNode condition;
    std::vector<QueryKey> groupBy;
    std::optional<Calculation> calculation;
    std::optional<TimeSlices> slices;
    std::optional<bool> ascending; ///< sort(); nothing: as fits
    std::optional<std::int64_t> limit;

    bool makesTable() const { return !groupBy.empty() || calculation || slices; }
};

} // namespace duskwatch
