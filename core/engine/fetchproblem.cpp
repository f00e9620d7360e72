// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fetchproblem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::FetchProblem", text);
}

} // namespace

QString fetchProblemText(const PollStatus& status)
{
    const auto& [breaches, incidents] = status.errors;
    if (!breaches && !incidents)
        return {};
    const QString since = tr("Since %1.")
                              .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.failingSinceMs),
                                                      QLocale::ShortFormat));
    QString what;
    if (breaches && incidents && breaches->code == incidents->code)
        what = userMessage(*breaches);
    else if (breaches && incidents)
        what = tr("Model breaches: %1 AI Analyst events: %2")
                   .arg(userMessage(*breaches), userMessage(*incidents));
    else if (breaches)
        what = tr("Model breaches are not fetched, AI Analyst events are: %1").arg(userMessage(*breaches));
    else
        what = tr("AI Analyst events are not fetched, model breaches are: %1").arg(userMessage(*incidents));
    return what + QLatin1Char(' ') + since;
}

} // namespace duskwatch
