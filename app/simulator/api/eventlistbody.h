// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/bodysource.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace duskwatch::simulator {

/// A JSON array of events, written a chunk at a time. One thread.
class EventListBody final : public BodySource
{
public:
    using Append = std::function<void(simulation::TextBuffer& out, std::uint32_t index)>;

    /// \a append writes one of \a indexes; what it refers to must live longer. Where \a broken, the text ends in
    /// the middle of an object, half way through the list.
    EventListBody(std::vector<std::uint32_t> indexes, Append append, bool broken)
        : m_indexes(std::move(indexes)),
          m_append(std::move(append)),
          m_broken(broken)
    {
    }

    QByteArray next() override;

private:
    const std::vector<std::uint32_t> m_indexes;
    const Append m_append;
    const bool m_broken;
    simulation::TextBuffer m_text;
    std::size_t m_done = 0;
    bool m_opened = false;
    bool m_ended = false;
};

} // namespace duskwatch::simulator
