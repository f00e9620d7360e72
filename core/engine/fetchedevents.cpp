// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fetchedevents.h"

namespace duskwatch {

FetchedEvents::FetchedEvents(SourceId source, bool keepUnparsed, WriteQueue& queue,
                             std::function<void()> wakeWriter)
    : m_assembler(source, keepUnparsed, queue, std::move(wakeWriter))
{
    m_assembler.setFromApi();
}

FetchedEvents::~FetchedEvents()
{
    m_assembler.flush();
}

void FetchedEvents::takeAnswer(std::string_view answer, std::int64_t receivedAtMs)
{
    AnswerSplitter splitter([this, receivedAtMs](const AnswerElement& each) { element(each, receivedAtMs); });
    splitter.feed(answer);
    m_assembler.flush();
}

void FetchedEvents::element(const AnswerElement& element, std::int64_t receivedAtMs)
{
    Frame line;
    line.bytes = element.bytes.substr(0, kMaxFrameBytes);
    line.truncated = element.truncated || element.bytes.size() > kMaxFrameBytes;
    line.receivedAtMs = receivedAtMs;
    m_assembler.frame(line);
}

void FetchedEvents::windowComplete(PollEndpoint endpoint, std::int64_t completeUntilMs)
{
    m_assembler.flush(PollPosition{static_cast<int>(endpoint), completeUntilMs});
}

void FetchedEvents::gapClosed()
{
    for (int endpoint = 0; endpoint < kPollEndpoints; ++endpoint)
        m_assembler.flush(PollPosition{endpoint, kNoGap});
}

} // namespace duskwatch
