// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timespan.h"

#include <QCoreApplication>
#include <QDateTime>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::TimeSpan", text);
}

} // namespace

QString spanProblem(const TimeSpan& span, std::int64_t nowMs)
{
    if (span.fromMs >= span.toMs)
        return tr("The end must be later than the beginning.");
    if (span.fromMs >= nowMs)
        return tr("The beginning is in the future. Choose an earlier one.");
    if (span.toMs - span.fromMs > kLongestSpanMs)
        return tr("At most ten years can be shown at once. Choose a shorter time.");
    return {};
}

QString timeSpanText(const TimeSpan& span)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(span.fromMs);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(span.toMs);
    const QString moment = QStringLiteral("yyyy-MM-dd HH:mm");
    //: a span of time: from, to
    return tr("%1 – %2").arg(from.toString(moment),
                             to.toString(from.date() == to.date() ? QStringLiteral("HH:mm") : moment));
}

} // namespace duskwatch
