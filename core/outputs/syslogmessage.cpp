// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/syslogmessage.h"

#include "core/outputs/alertjson.h"
#include "core/triage/words.h"

#include <algorithm>

namespace duskwatch {
namespace {

/// Ours have no number of their own at IANA; this one is set aside for such use (RFC 5612).
constexpr const char* kDataId = "duskwatch@32473";

QByteArray lowerWord(std::string_view word)
{
    return QByteArray(word.data(), static_cast<qsizetype>(word.size())).toLower();
}

QByteArray parameter(const char* name, const QByteArray& value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray structuredData(const OutputLine& line)
{
    QByteArray data = QByteArray("[") + kDataId;
    data += parameter("source", syslogValue(line.sourceName));
    data += parameter("log", QByteArray::number(static_cast<qint64>(toInt(line.source))));
    data += parameter("line", QByteArray::number(static_cast<qint64>(line.number)));
    data += parameter("outcome", lowerWord(outcomeWord(line.outcome)));
    if (line.priority != Priority::None)
        data += parameter("priority", lowerWord(priorityWord(line.priority)));
    if (line.update)
        data += parameter("update", "true");
    return data + ']';
}

const char* messageId(OutputForm form)
{
    switch (form) {
    case OutputForm::Raw:
        return "line";
    case OutputForm::Json:
        return "alert";
    case OutputForm::Ecs:
        return "ecs";
    }
    return "-";
}

} // namespace

int syslogPri(int facility, Outcome outcome, Priority priority)
{
    int severity = 6;
    if (outcome == Outcome::Alert) {
        severity = priority == Priority::High ? 2 : priority == Priority::Medium ? 4 : 5;
    }
    return std::clamp(facility, 0, kMaxFacility) * 8 + severity;
}

QByteArray syslogField(const QByteArray& text, qsizetype limit)
{
    QByteArray field;
    for (const char c : text)
        if (c > ' ' && c <= '~' && field.size() < limit)
            field += c;
    return field.isEmpty() ? QByteArray("-") : field;
}

QByteArray syslogValue(const QString& text)
{
    QByteArray value;
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\' || c == ']')
            value += '\\';
        if (static_cast<unsigned char>(c) >= ' ' && c != 0x7f)
            value += c;
    }
    return value;
}

QByteArray syslogMessage(const OutputLine& line, int facility, OutputForm form, const QByteArray& hostName)
{
    const QString time = exportTime(line.receivedAtMs);
    QByteArray message = '<' + QByteArray::number(syslogPri(facility, line.outcome, line.priority)) + ">1 ";
    message += time.isEmpty() ? QByteArray("-") : time.toLatin1();
    message += ' ' + syslogField(hostName, 255) + " duskwatch - " + messageId(form) + ' ';
    message += structuredData(line) + ' ' + line.text;
    return message;
}

QByteArray octetCounted(const QByteArray& message)
{
    return QByteArray::number(message.size()) + ' ' + message;
}

} // namespace duskwatch
