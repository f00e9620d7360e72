// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/linereader.h"

#include "core/syslog/framesink.h"

#include <algorithm>
#include <utility>

namespace duskwatch::console {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

} // namespace

LineReader::LineReader(ReadSome source)
    : m_source(std::move(source))
{
}

bool LineReader::readMore()
{
    if (m_atEnd)
        return false;
    // What was taken already goes first, so that the buffer never holds more than a line and a chunk.
    if (m_begin > 0) {
        m_buffer.erase(0, m_begin);
        m_begin = 0;
    }
    const std::size_t size = m_buffer.size();
    m_buffer.resize(size + kChunkBytes);
    const std::int64_t read = m_source(m_buffer.data() + size, kChunkBytes);
    m_buffer.resize(size + static_cast<std::size_t>(std::max<std::int64_t>(read, 0)));
    m_failed = read < 0;
    m_atEnd = read <= 0;
    return read > 0;
}

void LineReader::fillLine(std::size_t limit)
{
    while (held().find('\n') == std::string_view::npos && held().size() < limit && readMore()) {
    }
}

bool LineReader::fillAll(std::size_t limit)
{
    while (held().size() <= limit && readMore()) {
    }
    return m_atEnd && held().size() <= limit;
}

bool LineReader::skipLongLine(Line& line)
{
    // The first part moves out of the way of what is thrown away behind it.
    std::size_t end = held().find('\n', kMaxFrameBytes);
    while (end == std::string_view::npos) {
        m_buffer.resize(m_begin + kMaxFrameBytes);
        if (!readMore())
            break;
        end = held().find('\n', kMaxFrameBytes);
    }
    line.bytes = held().substr(0, kMaxFrameBytes);
    line.tooLong = true;
    m_begin += end == std::string_view::npos ? held().size() : end + 1;
    return true;
}

bool LineReader::next(Line& line)
{
    std::size_t end = held().find('\n');
    while (end == std::string_view::npos && held().size() <= kMaxFrameBytes) {
        const std::size_t searched = held().size();
        if (!readMore())
            break;
        end = held().find('\n', searched);
    }
    if (held().empty())
        return false;
    line = {.bytes = {}, .number = ++m_number};
    if (std::min(end, held().size()) > kMaxFrameBytes)
        return skipLongLine(line);
    line.bytes = held().substr(0, end);
    m_begin += line.bytes.size() + (end == std::string_view::npos ? 0 : 1);
    return true;
}

bool LineReader::wouldRead() const
{
    return !m_atEnd && held().find('\n') == std::string_view::npos;
}

} // namespace duskwatch::console
