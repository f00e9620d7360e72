// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/investigationtext.h"

#include "app/console/jsonline.h"
#include "app/console/tablewriter.h"
#include "app/console/textescape.h"
#include "core/store/investigationwords.h"
#include "core/triage/words.h"

#include <QDateTime>

#include <array>

namespace duskwatch::console {
namespace {

QString word(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString timeText(std::int64_t ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

void appendSummary(const InvestigationSummary& summary, std::string& out)
{
    JsonLine line(out);
    line.text("record", QStringLiteral("investigation"));
    line.number("id", toInt(summary.id));
    line.text("title", summary.title);
    line.text("device", summary.actor);
    line.number("rule", toInt(summary.rule));
    line.text("status", word(statusWord(summary.status)));
    line.text("disposition", word(dispositionWord(summary.disposition)));
    line.text("priority", word(priorityWord(summary.priority)));
    line.boolean("priorityInherited", !summary.prioritySet);
    line.text("assignee", summary.assignee);
    line.texts("tags", summary.tags);
    line.number("alerts", summary.alerts);
    line.text("opened", timeText(summary.openedMs));
    line.text("closed", timeText(summary.closedMs));
    line.text("firstAlert", timeText(summary.firstAlertMs));
    line.text("lastAlert", timeText(summary.lastAlertMs));
}

void appendLine(const QString& text, std::string& out)
{
    appendEscaped(text.toStdString(), 4000, out);
    out += '\n';
}

} // namespace

std::string investigationTable(const InvestigationList& list)
{
    const TableWriter table({{"ID", 6, true},
                             {"STATUS", 13},
                             {"PRIORITY", 8},
                             {"ALERTS", 6, true},
                             {"LAST ALERT", 24},
                             {"ASSIGNEE", 12},
                             {"DEVICE", 24},
                             {"TITLE", 120}});
    std::string out;
    table.appendHeading(out);
    for (const InvestigationSummary& row : list.rows) {
        const std::string id = std::to_string(toInt(row.id));
        const std::string alerts = std::to_string(row.alerts);
        const std::string time = timeText(row.lastAlertMs).toStdString();
        const std::string assignee = row.assignee.toStdString();
        const std::string device = row.actor.toStdString();
        const std::string title = row.title.toStdString();
        const std::array<std::string_view, 8> cells{
            id, statusWord(row.status), priorityWord(row.priority), alerts, time, assignee, device, title};
        table.appendRow(cells, out);
    }
    return out;
}

std::string investigationLines(const InvestigationList& list)
{
    std::string out;
    for (const InvestigationSummary& row : list.rows)
        appendSummary(row, out);
    return out;
}

std::string investigationText(const InvestigationDetail& detail)
{
    const InvestigationSummary& summary = detail.summary;
    std::string out;
    appendLine(QStringLiteral("%1  %2").arg(toInt(summary.id)).arg(summary.title), out);
    appendLine(QStringLiteral("%1 %2  %3  %4")
                   .arg(word(statusWord(summary.status)), word(dispositionWord(summary.disposition)),
                        word(priorityWord(summary.priority)), summary.assignee)
                   .simplified(),
               out);
    for (const TimelineMoment& moment : timelineOf(detail)) {
        QString what;
        if (moment.isAlert) {
            const AlertRow& alert = detail.alerts[moment.index].row;
            what = QStringLiteral("%1  %2  %3")
                       .arg(word(priorityWord(alert.priority)), alert.deviceName, alert.title);
        } else {
            const InvestigationEntry& entry = detail.entries[moment.index];
            what = (entry.who.isEmpty() ? QStringLiteral("duskwatch") : entry.who) + QStringLiteral("  ") +
                   entrySentence(entry);
        }
        appendLine(timeText(moment.atMs) + QStringLiteral("  ") + what, out);
    }
    return out;
}

std::string investigationJson(const InvestigationDetail& detail)
{
    std::string out;
    appendSummary(detail.summary, out);
    for (const InvestigationAlert& alert : detail.alerts) {
        JsonLine line(out);
        line.text("record", QStringLiteral("alert"));
        line.number("id", toInt(alert.row.id));
        line.text("externalId", alert.row.externalId);
        line.text("time", timeText(alert.row.timeMs));
        line.text("priority", word(priorityWord(alert.row.priority)));
        line.text("title", alert.row.title);
        line.text("device", alert.row.deviceName.isEmpty() ? alert.row.deviceAddress : alert.row.deviceName);
        line.boolean("byHand", alert.byHand);
    }
    for (const InvestigationEntry& entry : detail.entries) {
        JsonLine line(out);
        line.text("record", QStringLiteral("change"));
        line.number("id", entry.id);
        line.number("investigation", toInt(entry.investigation));
        line.text("time", timeText(entry.atMs));
        line.text("who", entry.who);
        line.number("kind", static_cast<std::int64_t>(entry.kind));
        line.text("before", entry.before);
        line.text("after", entry.after);
    }
    return out;
}

QString refusalText(const RefusedInvestigations& refused)
{
    return refusalSentence(refused);
}

} // namespace duskwatch::console
