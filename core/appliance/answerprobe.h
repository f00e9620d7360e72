// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/answersplitter.h"
#include "core/events/decoder.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace duskwatch {

/// Looks into the data of an answer as it comes, for the connection test: decodes every event and keeps only what
/// is said about them here. Does no I/O; one thread.
class AnswerProbe
{
public:
    AnswerProbe();
    // The splitter calls back into this.
    AnswerProbe(const AnswerProbe&) = delete;
    AnswerProbe& operator=(const AnswerProbe&) = delete;

    void feed(std::string_view bytes) { m_splitter.feed(bytes); }
    AnswerSplitter::End finish() const { return m_splitter.finish(); }

    std::int64_t events() const { return m_events; }
    /// Of events(): not understood.
    std::int64_t unparsed() const { return m_unparsed; }
    /// Why the first of them was not understood, in English.
    const std::string& unparsedReason() const { return m_unparsedReason; }
    /// Of events(): with an address like 10.0.0.#28445 (PROTOCOL section 1, "Tokens").
    std::int64_t anonymised() const { return m_anonymised; }

private:
    void look(const AnswerElement& element);

    Decoder m_decoder;
    AnswerSplitter m_splitter;
    std::int64_t m_events = 0;
    std::int64_t m_unparsed = 0;
    std::int64_t m_anonymised = 0;
    std::string m_unparsedReason;
};

} // namespace duskwatch
