// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/eventrecord.h"

#include "app/console/textescape.h"

#include "core/triage/reasontext.h"
#include "core/triage/words.h"

#include <QDateTime>

#include <charconv>

namespace duskwatch::console {
namespace {

std::string shortest(double number)
{
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

std::string utf8(const QString& text)
{
    return text.toUtf8().toStdString();
}

void appendKey(std::string_view key, std::string& out)
{
    out.append(",\"").append(key).append("\":");
}

void appendText(std::string_view text, std::string& out)
{
    if (text.empty())
        out += "null";
    else
        appendJsonString(text, out);
}

void appendReasons(const QStringList& reasons, std::string& out)
{
    out += '[';
    for (const QString& reason : reasons) {
        if (out.back() != '[')
            out += ',';
        appendJsonString(utf8(reason), out);
    }
    out += ']';
}

std::string isoTimeOf(const EventRecord& record)
{
    return record.timeMs ? isoTime(*record.timeMs) : std::string();
}

} // namespace

EventRecord recordOf(std::uint64_t line, const Event& event, const Verdict& verdict)
{
    EventRecord record;
    record.line = line;
    record.kind = kindWord(event.kind);
    record.outcome = outcomeWord(verdict.outcome);
    record.priority = priorityWord(verdict.priority);
    record.category = categoryWord(verdict.category);
    record.score = verdict.score;
    if (verdict.modelPriority)
        record.modelPriority = *verdict.modelPriority;
    record.externalId = event.externalId;
    record.title = event.title;
    record.hostname = event.device.hostname;
    record.ip = event.device.ip;
    record.timeMs = event.timeMs;
    record.test = event.test;
    record.reasons = reasonTexts(verdict.reasons);
    if (!event.unparsedReason.empty())
        record.reasons.append(QString::fromStdString(event.unparsedReason));
    return record;
}

void appendJsonLine(const EventRecord& record, std::string& out)
{
    out.append("{\"line\":").append(std::to_string(record.line));
    appendKey("kind", out);
    appendText(record.kind, out);
    appendKey("outcome", out);
    appendText(record.outcome, out);
    appendKey("priority", out);
    appendText(record.priority, out);
    appendKey("category", out);
    appendText(record.category, out);
    appendKey("score", out);
    out += record.score ? shortest(*record.score) : "null";
    appendKey("modelPriority", out);
    out += record.modelPriority ? std::to_string(*record.modelPriority) : "null";
    appendKey("externalId", out);
    appendText(record.externalId, out);
    appendKey("title", out);
    appendText(record.title, out);
    out += ",\"device\":{\"hostname\":";
    appendText(record.hostname, out);
    appendKey("ip", out);
    appendText(record.ip, out);
    out += '}';
    appendKey("time", out);
    appendText(isoTimeOf(record), out);
    appendKey("test", out);
    out += record.test ? "true" : "false";
    appendKey("reasons", out);
    appendReasons(record.reasons, out);
    if (record.stored) {
        appendKey("source", out);
        appendText(record.stored->source, out);
        appendKey("status", out);
        appendText(record.stored->status, out);
        appendKey("repeats", out);
        out += std::to_string(record.stored->repeats);
    }
    out += "}\n";
}

TableWriter eventTable()
{
    return TableWriter({{"LINE", 6, true},
                        {"TIME", 24},
                        {"PRIORITY", 8},
                        {"OUTCOME", 13},
                        {"KIND", 19},
                        {"CATEGORY", 13},
                        {"SCORE", 6, true},
                        {"DEVICE", 24},
                        {"TITLE", 120}});
}

void appendTableRow(const TableWriter& table, const EventRecord& record, std::string& out)
{
    const std::string line = std::to_string(record.line);
    const std::string time = isoTimeOf(record);
    const std::string score = record.score ? shortest(*record.score) : std::string();
    // An event that was not understood has no title; its reason says more than an empty cell.
    const std::string reason =
        record.title.empty() && !record.reasons.isEmpty() ? utf8(record.reasons.last()) : "";
    const std::string_view cells[] = {line,
                                      time,
                                      record.priority,
                                      record.outcome,
                                      record.kind,
                                      record.category,
                                      score,
                                      record.hostname.empty() ? record.ip : record.hostname,
                                      record.title.empty() ? std::string_view(reason) : record.title};
    table.appendRow(cells, out);
}

std::string isoTime(std::int64_t timeMs)
{
    constexpr std::int64_t kYear0 = -62167219200000;
    constexpr std::int64_t kYear10000 = 253402300800000;
    if (timeMs < kYear0 || timeMs >= kYear10000)
        return {};
    return utf8(QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs));
}

} // namespace duskwatch::console
