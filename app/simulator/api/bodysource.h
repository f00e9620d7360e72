// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace duskwatch::simulator {

/// A body that is made while it is sent, so that a large answer never stands in memory as a whole.
class BodySource
{
public:
    virtual ~BodySource() = default;
    /// The next bytes, roughly kChunkBytes; empty at the end and ever after.
    virtual QByteArray next() = 0;

    static constexpr qsizetype kChunkBytes = 256 << 10;
};

} // namespace duskwatch::simulator
