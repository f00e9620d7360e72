// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answersplitter.h"

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kScalarEnds = ",] \t\r\n";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kKeptCapacity = 65'536; // a usual element's size and more

bool isBlank(char c)
{
    return kBlanks.find(c) != std::string_view::npos;
}

} // namespace

AnswerSplitter::AnswerSplitter(Each each)
    : m_each(std::move(each))
{
}

void AnswerSplitter::feed(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size() && m_state != State::NotJson && m_state != State::Trailing) {
        if (!isInside())
            between(bytes[at]); // may begin an element with this character
        if (!isInside()) {
            ++at;
            continue;
        }
        const std::size_t stop = skipToEnd(bytes, at);
        const std::string_view part = bytes.substr(at, stop - at);
        if (m_ended)
            end(part);
        else
            keep(part);
        at = stop;
    }
}

AnswerSplitter::End AnswerSplitter::finish() const
{
    switch (m_state) {
    case State::Done:
        return End::Complete;
    case State::Start:
    case State::NotJson:
        return End::NotJson;
    case State::Trailing:
        return End::TrailingText;
    default:
        return End::CutOff;
    }
}

bool AnswerSplitter::isInside() const
{
    return m_state == State::Nested || m_state == State::Quoted || m_state == State::Scalar;
}

/// Where the element that \a at is in stops, or the piece does; m_ended tells which.
std::size_t AnswerSplitter::skipToEnd(std::string_view bytes, std::size_t at)
{
    if (m_state == State::Nested)
        return skipNested(bytes, at);
    if (m_state == State::Quoted)
        return skipQuoted(bytes, at);
    const std::size_t stop = bytes.find_first_of(kScalarEnds, at);
    m_ended = stop != std::string_view::npos;
    return std::min(stop, bytes.size());
}

std::size_t AnswerSplitter::skipNested(std::string_view bytes, std::size_t at)
{
    while (at < bytes.size()) {
        const char c = bytes[at++];
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inString) {
            m_escaped = c == '\\';
            m_inString = c != '"';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            m_ended = true;
            break;
        }
    }
    return at;
}

/// A string as an element: from its opening quote to the next one that is not escaped.
std::size_t AnswerSplitter::skipQuoted(std::string_view bytes, std::size_t at)
{
    while (at < bytes.size()) {
        const char c = bytes[at++];
        if (m_escaped) {
            m_escaped = false;
        } else if (!m_inString) {
            m_inString = true; // the opening quote
        } else if (c == '"') {
            m_ended = true;
            break;
        } else {
            m_escaped = c == '\\';
        }
    }
    return at;
}

/// A character outside of every element.
void AnswerSplitter::between(char c)
{
    if (m_state == State::Start) {
        start(c);
    } else if (isBlank(c)) {
        return;
    } else if (m_state == State::Done) {
        m_state = State::Trailing;
    } else if (m_state == State::AfterValue) {
        m_state = c == ',' ? State::BeforeValue : c == ']' ? State::Done : State::NotJson;
    } else if (c == ']' && m_state == State::BeforeFirst) {
        m_state = State::Done;
    } else if (c == ']' || c == ',') {
        m_state = State::NotJson;
    } else {
        begin(c);
    }
}

void AnswerSplitter::start(char c)
{
    const bool halfMark = m_markBytes > 0 && m_markBytes < kByteOrderMark.size();
    if (m_markBytes < kByteOrderMark.size() && c == kByteOrderMark[m_markBytes]) {
        ++m_markBytes;
    } else if (isBlank(c) && !halfMark) {
        m_markBytes = kByteOrderMark.size(); // a mark stands only at the very beginning
    } else if (c == '[' && !halfMark) {
        m_state = State::BeforeFirst;
    } else if (c == '{' && !halfMark) {
        m_list = false;
        begin(c);
    } else {
        m_state = State::NotJson;
    }
}

void AnswerSplitter::begin(char c)
{
    m_depth = 0;
    m_inString = false;
    m_escaped = false;
    m_ended = false;
    m_truncated = false;
    m_state = c == '{' || c == '[' ? State::Nested : c == '"' ? State::Quoted : State::Scalar;
}

void AnswerSplitter::keep(std::string_view part)
{
    const std::size_t room = kMaxElementBytes - m_kept.size();
    m_kept.append(part.substr(0, room));
    m_truncated = m_truncated || part.size() > room;
}

void AnswerSplitter::end(std::string_view lastPart)
{
    m_state = m_list ? State::AfterValue : State::Done;
    ++m_elements;
    if (m_kept.empty() && lastPart.size() <= kMaxElementBytes) {
        m_each({lastPart, false});
        return;
    }
    keep(lastPart);
    m_each({m_kept, m_truncated});
    m_kept.clear();
    if (m_kept.capacity() > kKeptCapacity)
        std::string().swap(m_kept);
}

} // namespace duskwatch
