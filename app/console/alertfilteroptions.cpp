// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/alertfilteroptions.h"

#include "app/console/arguments.h"
#include "app/console/textescape.h"

#include <QCoreApplication>

namespace duskwatch::console {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::Alerts", text);
}

} // namespace

QCommandLineOption priorityOption()
{
    return {QStringLiteral("priority"), tr("Only this priority: High, Medium or Low. May be repeated."),
            QStringLiteral("PRIORITY")};
}

std::optional<AlertFilter> alertFilterFrom(const QCommandLineParser& parser)
{
    AlertFilter filter;
    for (const QString& word : parser.values(QStringLiteral("priority"))) {
        const QString lower = word.toLower();
        if (lower == QLatin1String("high"))
            filter.priorities.insert(Priority::High);
        else if (lower == QLatin1String("medium"))
            filter.priorities.insert(Priority::Medium);
        else if (lower == QLatin1String("low"))
            filter.priorities.insert(Priority::Low);
        else {
            usageError(
                tr("\"%1\" is not a priority; use High, Medium or Low.").arg(escapedForTerminal(word)));
            return std::nullopt;
        }
    }
    return filter;
}

} // namespace duskwatch::console
