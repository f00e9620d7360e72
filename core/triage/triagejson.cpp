// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triagejson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {

QString toJson(const TriageSettings& settings)
{
    const QJsonObject object{
        {QStringLiteral("highFrom"), settings.highFrom},
        {QStringLiteral("mediumFrom"), settings.mediumFrom},
        {QStringLiteral("complianceAlerts"), settings.complianceAlerts},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TriageSettings triageSettingsFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const TriageSettings defaults;
    TriageSettings settings;
    settings.highFrom = object.value(QLatin1String("highFrom")).toDouble(defaults.highFrom);
    settings.mediumFrom = object.value(QLatin1String("mediumFrom")).toDouble(defaults.mediumFrom);
    settings.complianceAlerts =
        object.value(QLatin1String("complianceAlerts")).toBool(defaults.complianceAlerts);
    const bool sensible =
        settings.mediumFrom > 0 && settings.mediumFrom <= settings.highFrom && settings.highFrom <= 1;
    if (!sensible) {
        settings.highFrom = defaults.highFrom;
        settings.mediumFrom = defaults.mediumFrom;
    }
    return settings;
}

} // namespace duskwatch
