// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/classifyjob.h"

#include "core/events/jsonscan.h"
#include "core/syslog/framesink.h"
#include "core/syslog/message.h"
#include "core/triage/classify.h"

namespace duskwatch::console {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The input from its first character that is not white space.
std::string_view withoutLead(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return text.substr(jsonscan::skipBlanks(text, 0));
}

/// A list of objects, or an empty one: "[12:04] host …" is a line like any other.
bool startsLikeList(std::string_view text)
{
    if (!text.starts_with('['))
        return false;
    const std::size_t next = jsonscan::skipBlanks(text, 1);
    return next == text.size() || text[next] == '{' || text[next] == ']';
}

bool isBlank(std::string_view line)
{
    return jsonscan::skipBlanks(line, 0) == line.size();
}

} // namespace

ClassifyJob::ClassifyJob(InputFile& input, Output& output, RecordFormat format)
    : m_reader([&input](char* target, std::size_t room) { return input.read(target, room); }),
      m_output(output),
      m_format(format),
      m_table(eventTable())
{
}

void ClassifyJob::run()
{
    if (m_format == RecordFormat::Table) {
        m_record.clear();
        m_table.appendHeading(m_record);
        m_output.write(m_record);
    }
    if (holdsWholeAnswer())
        classifyAnswer();
    else
        classifyLines();
    m_output.flush();
}

bool ClassifyJob::holdsWholeAnswer()
{
    m_reader.fillLine(kMaxFrameBytes);
    const std::string_view start = withoutLead(m_reader.held());
    const std::string_view firstLine = start.substr(0, start.find('\n'));
    // An object that ends on its first line is a message like the ones on the lines behind it.
    const bool objectGoesOn = start.starts_with('{') && !jsonscan::extentOf(firstLine).complete;
    if (!objectGoesOn && !startsLikeList(start))
        return false;
    if (!m_reader.fillAll(Decoder::kMaxAnswerBytes))
        return false;
    const std::string_view all = withoutLead(m_reader.held());
    if (all.starts_with('['))
        return jsonscan::splitArray(all).has_value();
    const jsonscan::Extent extent = jsonscan::extentOf(all);
    return extent.complete && jsonscan::skipBlanks(all, extent.end) == all.size();
}

void ClassifyJob::classifyAnswer()
{
    m_decoder.decodeAnswer(m_reader.held(), [this](std::size_t number, std::string_view, Event&& event) {
        write(number, event);
    });
}

void ClassifyJob::classifyLines()
{
    LineReader::Line line;
    while (m_output.failure() == 0 && m_reader.next(line)) {
        if (!isBlank(line.bytes))
            classifyLine(line);
        // A reader that follows a growing input sees each record at once.
        if (m_reader.wouldRead())
            m_output.flush();
    }
}

void ClassifyJob::classifyLine(const LineReader::Line& line)
{
    Event event;
    if (line.tooLong) {
        event.unparsedReason = "a line longer than 1 MiB; only its first part was read";
        write(line.number, event);
        return;
    }
    event = m_decoder.decodeUnpadded(splitSyslogLine(line.bytes).payload);
    write(line.number, event);
}

void ClassifyJob::write(std::uint64_t number, const Event& event)
{
    const Verdict verdict = classify(event, m_settings, m_clock.nowMs());
    if (verdict.outcome == Outcome::Unparsed)
        ++m_unparsed;
    const EventRecord record = recordOf(number, event, verdict);
    m_record.clear();
    if (m_format == RecordFormat::Table)
        appendTableRow(m_table, record, m_record);
    else
        appendJsonLine(record, m_record);
    m_output.write(m_record);
}

} // namespace duskwatch::console
