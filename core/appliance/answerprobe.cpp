// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answerprobe.h"

namespace duskwatch {

AnswerProbe::AnswerProbe()
    : m_splitter([this](const AnswerElement& element) { look(element); })
{
}

void AnswerProbe::look(const AnswerElement& element)
{
    const Event event = m_decoder.decodeUnpadded(element.bytes);
    ++m_events;
    if (event.kind == EventKind::Unparsed) {
        if (m_unparsed == 0)
            m_unparsedReason = event.unparsedReason;
        ++m_unparsed;
    }
    if (event.device.ip.find(".#") != std::string::npos)
        ++m_anonymised;
}

} // namespace duskwatch
