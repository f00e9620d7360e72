// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/output.h"

#include <cerrno>
#include <unistd.h>

namespace duskwatch::console {

Output::Output(int descriptor)
    : m_descriptor(descriptor)
{
}

bool Output::write(std::string_view bytes)
{
    if (m_failure != 0)
        return false;
    m_buffer += bytes;
    return m_buffer.size() < kBufferBytes || flush();
}

bool Output::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty() && m_failure == 0) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0)
            rest.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            m_failure = errno;
    }
    m_buffer.clear();
    return m_failure == 0;
}

bool Output::readerGone() const
{
    return m_failure == EPIPE;
}

} // namespace duskwatch::console
