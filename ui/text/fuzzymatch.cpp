// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fuzzymatch.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kLetter = 1;
constexpr int kInARow = 5;
constexpr int kWordBegins = 8;
constexpr int kMostEarly = 3;

/// The score of \a typed with its first letter at \a from or later, or nothing.
std::optional<int> matchFrom(const QString& typed, const QString& text, qsizetype from)
{
    int score = 0;
    qsizetype at = from;
    qsizetype previous = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace()) {
            previous = -2;
            continue;
        }
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return std::nullopt;
        const bool wordBegins = found == 0 || !text[found - 1].isLetterOrNumber();
        score += kLetter + (found == previous + 1 ? kInARow : 0) + (wordBegins ? kWordBegins : 0);
        previous = found;
        at = found + 1;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyMatch(const QString& typed, const QString& text)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return 0;
    // Taking the first letter greedily may miss a better place further on ("al" in "Go to the alerts").
    std::optional<int> best;
    for (qsizetype from = text.indexOf(wanted[0], 0, Qt::CaseInsensitive); from >= 0;
         from = text.indexOf(wanted[0], from + 1, Qt::CaseInsensitive)) {
        const auto score = matchFrom(wanted, text, from);
        if (!score)
            break;
        const int early = std::max(0, kMostEarly - static_cast<int>(from));
        best = std::max(best.value_or(0), *score + early);
    }
    return best;
}

} // namespace duskwatch
