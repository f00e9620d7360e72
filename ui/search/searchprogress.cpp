// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchprogress.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::int64_t kTooEarlyMs = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SearchProgress", text);
}

} // namespace

int SearchProgress::percent() const
{
    if (totalLines <= 0)
        return state == State::Finished ? 100 : 0;
    return static_cast<int>(std::clamp<std::int64_t>(searchedLines * 100 / totalLines, 0, 100));
}

std::int64_t SearchProgress::linesPerSecond() const
{
    return elapsedMs < kTooEarlyMs ? 0 : searchedLines * 1000 / elapsedMs;
}

QString progressText(const SearchProgress& progress)
{
    using State = SearchProgress::State;
    if (progress.state == State::Idle || progress.state == State::Failed)
        return {};
    QStringList parts{tr("%1 found").arg(countText(progress.matched))};
    if (progress.searchedLines < progress.totalLines)
        parts << tr("%1 of %2 lines searched")
                     .arg(countText(progress.searchedLines), countText(progress.totalLines));
    else
        parts << tr("%1 lines searched").arg(countText(progress.searchedLines));
    if (progress.usedIndex)
        parts << tr("index used");
    else if (progress.linesPerSecond() > 0)
        parts << tr("%1 lines a second").arg(shortCountText(progress.linesPerSecond()));
    if (progress.state == State::Stopped)
        parts << tr("stopped");
    if (progress.tooHard > 0)
        parts << tr("%1 lines were too hard for the expression").arg(countText(progress.tooHard));
    if (progress.full)
        parts << tr("only the newest are shown; export has all");
    if (progress.truncated)
        parts << tr("there are more groups than are shown");
    return parts.join(QStringLiteral(" · "));
}

} // namespace duskwatch
