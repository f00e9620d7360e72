// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/framer.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace duskwatch {
namespace {

constexpr std::size_t kMaxCountDigits = 9;
constexpr std::size_t kKeptCapacity = 16'384; // typical frames fit; larger buffers are given back
constexpr std::array<std::string_view, 5> kBeginnings = {"<", "{", "darktrace", "CEF:", "LEEF:"};
constexpr std::size_t kLongestBeginning = kMaxCountDigits + 1 + 9; // digits, space, "darktrace"

struct Decision
{
    enum class Kind { NeedsMore, Line, Counted } kind;
    std::size_t prefix = 0; // length of the count and its space
    std::size_t count = 0;
};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

Decision decideFraming(std::string_view start)
{
    if (start.front() == '0')
        return {Decision::Kind::Line};
    std::size_t digits = 0;
    std::size_t count = 0;
    for (; digits < start.size() && isDigit(start[digits]); ++digits) {
        if (digits == kMaxCountDigits)
            return {Decision::Kind::Line};
        count = count * 10 + static_cast<std::size_t>(start[digits] - '0');
    }
    if (digits == start.size())
        return {Decision::Kind::NeedsMore};
    if (digits == 0 || start[digits] != ' ')
        return {Decision::Kind::Line};

    const std::string_view message = start.substr(digits + 1);
    bool maybe = false;
    for (const std::string_view beginning : kBeginnings) {
        if (beginning.size() > count)
            continue;
        if (message.starts_with(beginning))
            return {Decision::Kind::Counted, digits + 1, count};
        maybe = maybe || beginning.starts_with(message);
    }
    return {maybe ? Decision::Kind::NeedsMore : Decision::Kind::Line};
}

bool isBlank(std::string_view line)
{
    return line.empty() || line == "\r";
}

} // namespace

void Framer::feed(std::string_view chunk, std::int64_t receivedAtMs, FrameSink& sink)
{
    while (!chunk.empty()) {
        std::size_t used = 0;
        switch (m_state) {
        case State::Undecided:
            used = decide(chunk);
            break;
        case State::Line:
            used = readLine(chunk, receivedAtMs, sink);
            break;
        case State::Counted:
            used = readCounted(chunk, receivedAtMs, sink);
            break;
        case State::SkippingLine:
            used = skipLine(chunk);
            break;
        case State::SkippingCount:
            used = skipCount(chunk);
            break;
        }
        chunk.remove_prefix(used);
    }
}

void Framer::finish(std::int64_t receivedAtMs, FrameSink& sink)
{
    if (!isBlank(m_rest)) {
        ++m_frames;
        sink.frame({m_rest, false, true, receivedAtMs});
    }
    letGo();
    m_state = State::Undecided;
}

/// Finds out the framing of the frame that begins here; may need bytes of a later chunk. Returns bytes used.
std::size_t Framer::decide(std::string_view chunk)
{
    const std::size_t held = m_rest.size();
    std::string_view start = chunk;
    if (held > 0) {
        m_rest.append(chunk.substr(0, kLongestBeginning - held));
        start = m_rest;
    }
    const Decision decision = decideFraming(start);
    if (decision.kind == Decision::Kind::NeedsMore) {
        const std::size_t used = start.size() - held;
        if (held == 0)
            hold(chunk);
        return used;
    }
    m_rest.resize(held); // what was only looked at is read again from the chunk
    if (decision.kind == Decision::Kind::Line) {
        m_state = State::Line;
        return 0;
    }
    m_state = State::Counted;
    m_wanted = std::min(decision.count, kMaxFrameBytes);
    m_skip = decision.count - m_wanted;
    m_rest.erase(0, decision.prefix);
    return decision.prefix > held ? decision.prefix - held : 0;
}

std::size_t Framer::readLine(std::string_view chunk, std::int64_t receivedAtMs, FrameSink& sink)
{
    const void* lineEnd = std::memchr(chunk.data(), '\n', chunk.size());
    const std::size_t length =
        lineEnd ? static_cast<std::size_t>(static_cast<const char*>(lineEnd) - chunk.data()) : chunk.size();
    const std::size_t room = kMaxFrameBytes - m_rest.size();
    const bool truncated = length > room;
    if (!truncated && !lineEnd) {
        hold(chunk);
        return chunk.size();
    }
    std::string_view line = chunk.substr(0, std::min(length, room));
    if (!m_rest.empty()) {
        hold(line);
        line = m_rest;
    }
    if (!isBlank(line)) {
        ++m_frames;
        sink.frame({line, truncated, false, receivedAtMs});
    }
    letGo();
    m_state = truncated ? State::SkippingLine : State::Undecided;
    return truncated ? room : length + 1;
}

std::size_t Framer::readCounted(std::string_view chunk, std::int64_t receivedAtMs, FrameSink& sink)
{
    const std::string_view part = chunk.substr(0, m_wanted - m_rest.size());
    std::string_view message = part;
    if (part.size() < m_wanted) {
        hold(part);
        if (m_rest.size() < m_wanted)
            return part.size();
        message = m_rest;
    }
    const bool truncated = m_skip > 0;
    if (!truncated && message.ends_with('\n'))
        message.remove_suffix(1);
    ++m_frames;
    sink.frame({message, truncated, false, receivedAtMs});
    letGo();
    m_state = truncated ? State::SkippingCount : State::Undecided;
    return part.size();
}

std::size_t Framer::skipLine(std::string_view chunk)
{
    const void* lineEnd = std::memchr(chunk.data(), '\n', chunk.size());
    if (!lineEnd)
        return chunk.size();
    m_state = State::Undecided;
    return static_cast<std::size_t>(static_cast<const char*>(lineEnd) - chunk.data()) + 1;
}

std::size_t Framer::skipCount(std::string_view chunk)
{
    const std::size_t used = std::min(m_skip, chunk.size());
    m_skip -= used;
    if (m_skip == 0)
        m_state = State::Undecided;
    return used;
}

void Framer::hold(std::string_view bytes)
{
    const std::size_t needed = m_rest.size() + bytes.size();
    if (needed > m_rest.capacity()) {
        std::string larger; // reserve() on the old one would go past the limit: it doubles on its own account
        larger.reserve(std::max(needed, std::min(2 * m_rest.capacity(), kMaxFrameBytes)));
        larger.append(m_rest);
        m_rest.swap(larger);
    }
    m_rest.append(bytes);
}

void Framer::letGo()
{
    if (m_rest.capacity() > kKeptCapacity)
        std::string().swap(m_rest); // an assignment would keep the memory
    else
        m_rest.clear();
}

} // namespace duskwatch
