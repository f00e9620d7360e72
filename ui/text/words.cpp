// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Words", text);
}

} // namespace

QString kindName(EventKind kind)
{
    switch (kind) {
    case EventKind::ModelBreach:
        return tr("Model breach");
    case EventKind::AiAnalystIncident:
        return tr("AI Analyst");
    case EventKind::SystemStatus:
        return tr("System status");
    case EventKind::RespondAction:
        return tr("RESPOND action");
    case EventKind::Audit:
        return tr("Audit");
    case EventKind::Email:
        return tr("E-mail");
    case EventKind::Unparsed:
        break;
    }
    return tr("Not understood");
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::Informational:
        return tr("Informational");
    case Category::Suspicious:
        return tr("Suspicious");
    case Category::Compliance:
        return tr("Compliance");
    case Category::Critical:
        return tr("Critical");
    case Category::Unspecified:
        break;
    }
    return QStringLiteral("—");
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Alert:
        return tr("Alert");
    case Outcome::Informational:
        return tr("Informational");
    case Outcome::Suppressed:
        return tr("Suppressed");
    case Outcome::Resolved:
        return tr("Resolved");
    case Outcome::Audit:
        return tr("Audit");
    case Outcome::Unparsed:
        break;
    }
    return tr("Unparsed");
}

QString statusName(AlertStatus status)
{
    switch (status) {
    case AlertStatus::New:
        return tr("New");
    case AlertStatus::Acknowledged:
        return tr("Acknowledged");
    case AlertStatus::Resolved:
        break;
    }
    return tr("Resolved");
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString shortCountText(qint64 count)
{
    if (count < 1000000)
        return countText(count);
    //: a count in millions, e.g. 2.1 M
    return tr("%1 M").arg(QLocale().toString(double(count) / 1e6, 'f', 1));
}

QString scoreText(double score)
{
    // 0.797 is Medium; shown as 0.80 it would look like High.
    return QLocale().toString(std::floor(score * 100 + 1e-9) / 100, 'f', 2);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString tableTime(qint64 ms, const QDate& today)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return time.toString(time.date() == today ? QStringLiteral("HH:mm:ss.zzz")
                                              : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz t"));
}

QString utcTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz 'UTC'"));
}

QString zoneName()
{
    return QDateTime::currentDateTime().timeZoneAbbreviation();
}

} // namespace duskwatch
