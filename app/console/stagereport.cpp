// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/stagereport.h"

#include "app/console/textescape.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch::console {
namespace {

constexpr std::size_t kLongestText = 2000;
constexpr int kStateWidth = 7; // "warning"
constexpr int kNumberWidth = 6;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::console::StageReport", text);
}

void appendMember(const char* name, const QString& value, std::string& out)
{
    out.append(",\"").append(name).append("\":");
    appendJsonString(value.toStdString(), out);
}

void appendStage(const StageReport& report, std::string& out)
{
    out += "{\"name\":";
    appendJsonString(stageName(report.stage).toStdString(), out);
    appendMember("state", stageStateName(report.outcome.state), out);
    out += ",\"durationMs\":" + std::to_string(report.duration.count());
    appendMember("code", report.outcome.code, out);
    appendMember("message", report.outcome.message, out);
    appendMember("remedy", report.outcome.remedy, out);
    out += '}';
}

QString stateText(StageState state)
{
    switch (state) {
    case StageState::Waiting:
    case StageState::Running:
        return QStringLiteral("...");
    case StageState::Passed:
        return tr("ok");
    case StageState::Failed:
        return tr("FAILED");
    case StageState::Skipped:
        return tr("skipped");
    case StageState::Warning:
        return tr("warning");
    }
    return {};
}

int titleWidth()
{
    qsizetype widest = 0;
    for (const Stage stage : kStages)
        widest = std::max(widest, stageTitle(stage).size());
    return static_cast<int>(widest);
}

} // namespace

std::string reportJson(const ConnectionTestReport& report)
{
    std::string out = report.ok() ? "{\"ok\":true,\"stages\":[" : "{\"ok\":false,\"stages\":[";
    for (const StageReport& stage : report.stages) {
        if (out.back() == '}')
            out += ',';
        appendStage(stage, out);
    }
    out += ']';
    if (report.workingDateFormat)
        appendMember("workingDateFormat", dateFormatName(*report.workingDateFormat), out);
    return out + "}\n";
}

std::string stageText(const StageReport& report)
{
    const StageOutcome& outcome = report.outcome;
    std::string out = QStringLiteral("%1  %2")
                          .arg(stateText(outcome.state), -kStateWidth)
                          .arg(stageTitle(report.stage), -titleWidth())
                          .toStdString();
    if (outcome.state == StageState::Running || outcome.state == StageState::Waiting)
        return out;
    out += outcome.state == StageState::Skipped
               ? std::string(kNumberWidth + 5, ' ')
               : QStringLiteral("  %1 ms").arg(report.duration.count(), kNumberWidth).toStdString();
    out += "  ";
    appendEscaped(outcome.message.toStdString(), kLongestText, out);
    out += '\n';
    if (!outcome.remedy.isEmpty()) {
        out.append(kStateWidth + 2, ' ').append("-> ");
        appendEscaped(outcome.remedy.toStdString(), kLongestText, out);
        out += '\n';
    }
    return out;
}

std::string summaryText(const ConnectionTestReport& report)
{
    const auto count = [&report](StageState state) {
        return std::count_if(report.stages.begin(), report.stages.end(),
                             [state](const StageReport& stage) { return stage.outcome.state == state; });
    };
    QString text;
    if (report.cancelled)
        text = tr("The test was cancelled.");
    else if (!report.ok())
        text =
            tr("The connection cannot be used as it is: failed stages: %1.").arg(count(StageState::Failed));
    else if (const auto warnings = count(StageState::Warning); warnings > 0)
        text = tr("The connection works; warnings: %1.").arg(warnings);
    else
        text = tr("The connection works.");
    if (report.workingDateFormat)
        text += QLatin1Char(' ') + tr("Use --date-format %1.").arg(dateFormatName(*report.workingDateFormat));
    return (text + QLatin1Char('\n')).toStdString();
}

} // namespace duskwatch::console
