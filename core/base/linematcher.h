// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textfinder.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <string_view>

namespace duskwatch {

/// What someone looks for in lines. A value; equal patterns find the same.
struct LinePattern
{
    QString text;
    bool regularExpression = false;
    bool caseSensitive = false;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const LinePattern&, const LinePattern&) = default;
};

inline constexpr qsizetype kMaxPatternCharacters = 1000;

/// \a pattern as an expression that gives up after about \a maxSteps steps of backtracking: its matches are then
/// invalid (QRegularExpressionMatch::isValid), instead of taking hours.
/// Errors: InvalidInput says what is wrong and at which character, counted from 1.
Result<QRegularExpression> boundedExpression(const LinePattern& pattern, int maxSteps);

/// Answer of a predicate over lines.
enum class LineMatch {
    No,
    Yes,
    TooHard, ///< the expression gave up on this line
};

/// Tests the bytes of lines against a pattern. Immutable; one may be used from several threads at once. Without
/// regard to case, ASCII letters are folded, and all letters where the pattern itself has other than ASCII.
class LineMatcher
{
public:
    static constexpr int kMaxSteps = 200'000; ///< per line; some milliseconds

    /// Errors: those of boundedExpression().
    static Result<LineMatcher> compile(const LinePattern& pattern);
    LineMatch test(std::string_view line) const;
    /// The text that stands in every line that matches; null for an expression, and for the empty text.
    const TextFinder* finder() const { return m_finder ? &*m_finder : nullptr; }

private:
    LineMatcher() = default;

    std::optional<TextFinder> m_finder;
    std::optional<QRegularExpression> m_expression;
};

} // namespace duskwatch
