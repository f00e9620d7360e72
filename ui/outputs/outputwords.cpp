// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputs/outputwords.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Outputs", text);
}

QString formWords(const OutputSettings& settings)
{
    if (settings.scope == OutputScope::Lines)
        return tr("Every line, as received");
    switch (settings.form) {
    case OutputForm::Raw:
        return tr("Alerts, as the lines received");
    case OutputForm::Json:
        return tr("Alerts, as JSON");
    case OutputForm::Ecs:
        return tr("Alerts, in the fields of ECS");
    }
    return {};
}

} // namespace

QString outputStateText(const OutputStatus& output)
{
    switch (output.state) {
    case OutputState::Stopped:
        return tr("Stopped");
    case OutputState::Starting:
        return tr("Starting");
    case OutputState::Running:
        return output.waitingLines > 0 ? tr("Sending") : tr("Running");
    case OutputState::Waiting:
        return tr("Receiver takes nothing");
    case OutputState::Problem:
        return tr("Problem, tries again");
    }
    return {};
}

QColor outputStateColor(const OutputStatus& output, const Colors& colors)
{
    switch (output.state) {
    case OutputState::Running:
        return colors.good;
    case OutputState::Waiting:
        return colors.medium;
    case OutputState::Problem:
        return colors.high;
    default:
        return colors.muted;
    }
}

QString outputPlaceWords(const OutputSettings& settings)
{
    if (settings.place == OutputPlace::File)
        return tr("File %1").arg(visibleText(settings.path));
    const QString host = visibleText(settings.host);
    return (settings.transport == OutputTransport::Tls ? tr("Syslog over TLS to %1, port %2")
                                                       : tr("Syslog over TCP, not encrypted, to %1, port %2"))
        .arg(host)
        .arg(settings.port);
}

QString outputContentWords(const OutputSettings& settings, const QStringList& sources)
{
    QStringList parts{formWords(settings)};
    if (settings.scope == OutputScope::Alerts) {
        QStringList priorities;
        for (const auto& [priority, name] :
             {std::pair(Priority::High, tr("High")), std::pair(Priority::Medium, tr("Medium")),
              std::pair(Priority::Low, tr("Low"))})
            if (settings.priorities.contains(priority))
                priorities += name;
        if (!priorities.isEmpty())
            parts += tr("priority %1").arg(priorities.join(QStringLiteral(", ")));
        if (!settings.kinds.empty())
            parts += tr("some kinds only");
        if (!settings.words.isEmpty())
            parts += tr("with “%1”").arg(visibleText(settings.words));
    }
    parts += sources.isEmpty() ? tr("from all event sources")
                               : tr("from %1").arg(visibleText(sources.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

QString outputFiguresText(const OutputStatus& output, std::int64_t nowMs)
{
    const OutputFigures& figures = output.figures;
    QStringList parts{tr("%1 sent").arg(countText(figures.sent)),
                      tr("%1 waiting").arg(countText(output.waitingLines))};
    if (figures.leftOut > 0)
        parts += tr("%1 left out by its filter").arg(countText(figures.leftOut));
    parts += sizeText(figures.bytes);
    parts += tr("last sent %1").arg(agoText(figures.lastSentMs, nowMs));
    return parts.join(QStringLiteral(" · "));
}

QStringList outputNotices(const OutputStatus& output)
{
    QStringList notices;
    if (output.figures.lost > 0)
        notices += tr("Lines that retention removed before they were sent: %1. Keep data longer, or let the "
                      "output run all the time.")
                       .arg(countText(output.figures.lost));
    if (output.figures.resent > 0)
        notices +=
            tr("Lines sent again, because a connection broke off: %1. A receiver can tell them by their "
               "numbers.")
                .arg(countText(output.figures.resent));
    if (!output.notice.isEmpty())
        notices += visibleText(output.notice);
    return notices;
}

} // namespace duskwatch
