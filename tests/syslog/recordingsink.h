// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/framesink.h"

#include <QByteArray>
#include <QVector>

namespace duskwatch {

/// A frame as a test can keep and compare it.
struct KeptFrame
{
    QByteArray bytes;
    bool truncated = false;
    bool incomplete = false;

    friend bool operator==(const KeptFrame&, const KeptFrame&) = default;
};

/// A sink that keeps what it is given, and has room as long as the test says.
class RecordingSink final : public FrameSink
{
public:
    void frame(const Frame& frame) override
    {
        frames.append({QByteArray(frame.bytes.data(), static_cast<qsizetype>(frame.bytes.size())),
                       frame.truncated, frame.incomplete});
        lastReceivedAtMs = frame.receivedAtMs;
    }
    void roundFinished() override { ++rounds; }
    bool hasRoom() const override
    {
        ++timesAsked;
        return room;
    }

    QVector<KeptFrame> frames;
    std::int64_t lastReceivedAtMs = 0;
    int rounds = 0;
    mutable int timesAsked = 0;
    bool room = true;
};

} // namespace duskwatch
