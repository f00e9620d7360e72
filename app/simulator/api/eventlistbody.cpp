// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/eventlistbody.h"

namespace duskwatch::simulator {

QByteArray EventListBody::next()
{
    if (m_ended)
        return {};
    m_text.clear();
    if (!m_opened)
        m_text.raw('[');
    m_opened = true;
    const std::size_t last = m_broken ? m_indexes.size() / 2 : m_indexes.size();
    while (m_done < last && m_text.size() < static_cast<std::size_t>(kChunkBytes)) {
        if (m_done > 0)
            m_text.raw(',');
        m_append(m_text, m_indexes[m_done]);
        ++m_done;
    }
    if (m_done == last) {
        m_ended = true;
        m_text.raw(m_broken ? (last > 0 ? ",{\"pbid\":" : "{\"pbid\":") : "]");
    }
    return {m_text.view().data(), static_cast<qsizetype>(m_text.size())};
}

} // namespace duskwatch::simulator
