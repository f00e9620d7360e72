// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace duskwatch {

/// Turns SIGTERM and SIGINT into a Qt signal. One per process, made on the main thread by whoever runs the
/// command; the handlers that were there before come back when it goes.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

    /// True once a signal has arrived; needs no event loop.
    static bool arrived();

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace duskwatch
