// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/eventrecord.h"
#include "app/console/inputfile.h"
#include "app/console/linereader.h"
#include "app/console/output.h"
#include "app/console/tablewriter.h"

#include "core/base/clock.h"
#include "core/events/decoder.h"
#include "core/triage/verdict.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace duskwatch::console {

enum class RecordFormat { JsonLines, Table };

/// Reads a whole input, decodes and classifies every event of it and writes the records.
/// When all of the input is one JSON list, or one JSON object that spans several lines, it is an answer of
/// the API and its elements are the events; otherwise every line that is not blank is one message, as a
/// listener would receive it. Input and output are borrowed. One thread; blocks until the input ends.
class ClassifyJob
{
public:
    ClassifyJob(InputFile& input, Output& output, RecordFormat format);

    /// Runs to the end of the input, or until the output fails.
    void run();

    std::uint64_t unparsedCount() const { return m_unparsed; }
    bool inputFailed() const { return m_reader.failed(); }

private:
    bool holdsWholeAnswer();
    void classifyAnswer();
    void classifyLines();
    void classifyLine(const LineReader::Line& line);
    void write(std::uint64_t number, const Event& event);

    LineReader m_reader;
    Output& m_output;
    RecordFormat m_format;
    TableWriter m_table;
    Decoder m_decoder;
    SystemClock m_clock;
    TriageSettings m_settings;
    std::string m_record;
    std::uint64_t m_unparsed = 0;
};

} // namespace duskwatch::console
