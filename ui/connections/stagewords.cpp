// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/stagewords.h"

#include "core/appliance/connectionsettings.h"

#include <QCoreApplication>
#include <QLocale>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StageWords", text);
}

} // namespace

QString stageMark(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return QStringLiteral("·");
    case StageState::Running:
        return QStringLiteral("…");
    case StageState::Passed:
        return QStringLiteral("✓");
    case StageState::Failed:
        return QStringLiteral("✕");
    case StageState::Skipped:
        return QStringLiteral("–");
    case StageState::Warning:
        return QStringLiteral("!");
    }
    return {};
}

QString stageStateText(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return tr("Waiting");
    case StageState::Running:
        return tr("Running");
    case StageState::Passed:
        return tr("Passed");
    case StageState::Failed:
        return tr("Failed");
    case StageState::Skipped:
        return tr("Not checked");
    case StageState::Warning:
        return tr("Works, with a warning");
    }
    return {};
}

QColor stageColor(StageState state, const Colors& colors)
{
    switch (state) {
    case StageState::Passed:
        return colors.good;
    case StageState::Failed:
        return colors.high;
    case StageState::Warning:
        return colors.medium;
    case StageState::Running:
        return colors.accent;
    case StageState::Waiting:
    case StageState::Skipped:
        break;
    }
    return colors.muted;
}

QString stageDurationText(const StageReport& report)
{
    const StageState state = report.outcome.state;
    const auto ms = report.duration.count();
    if (ms <= 0 || state == StageState::Waiting || state == StageState::Running ||
        state == StageState::Skipped)
        return {};
    if (ms < 1000)
        return tr("%1 ms").arg(ms);
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1));
}

QString reportText(const QString& place, const ConnectionTestReport& report)
{
    QStringList lines{tr("Connection test of %1").arg(place)};
    for (const StageReport& stage : report.stages) {
        QString line = stageTitle(stage.stage) + QStringLiteral(": ") + stageStateText(stage.outcome.state);
        if (!stage.outcome.code.isEmpty())
            line += QStringLiteral(" [") + stage.outcome.code + u']';
        if (const QString took = stageDurationText(stage); !took.isEmpty())
            line += QStringLiteral(", ") + took;
        if (!stage.outcome.message.isEmpty())
            line += QStringLiteral(". ") + stage.outcome.message;
        lines << line;
        if (!stage.outcome.remedy.isEmpty())
            lines << QStringLiteral("  ") + stage.outcome.remedy;
    }
    if (report.clockSkewSeconds)
        lines << tr("The appliance's clock minus this computer's: %1 s").arg(*report.clockSkewSeconds);
    if (!report.certificate.sha256.isEmpty())
        lines << tr("SHA-256 fingerprint of the certificate: %1")
                     .arg(fingerprintText(report.certificate.sha256));
    return lines.join(u'\n');
}

} // namespace duskwatch
