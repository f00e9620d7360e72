// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/bodysource.h"

namespace duskwatch::simulator {

/// A JSON array with nothing in it but 72 MiB of spaces: valid, and more than anybody should accept.
class HugeBody final : public BodySource
{
public:
    static constexpr qsizetype kBytes = 72 << 20;

    QByteArray next() override
    {
        if (m_sent == kBytes)
            return {};
        const qsizetype size = qMin(kChunkBytes, kBytes - m_sent);
        QByteArray chunk(size, ' ');
        if (m_sent == 0)
            chunk[0] = '[';
        m_sent += size;
        if (m_sent == kBytes)
            chunk[size - 1] = ']';
        return chunk;
    }

private:
    qsizetype m_sent = 0;
};

} // namespace duskwatch::simulator
