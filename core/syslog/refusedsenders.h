// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <cstdint>
#include <vector>

namespace duskwatch {

/// Who was turned away by a listener, and why: bounded, whoever comes; those longest unheard go first. A value; the
/// syslog thread.
class RefusedSenders
{
public:
    static constexpr qsizetype kMost = 64;

    struct Sender
    {
        QHostAddress address;
        QString reason; ///< of the last time; for people
        std::int64_t times = 0;
        std::int64_t lastTryMs = 0; ///< UTC
    };

    void add(const QHostAddress& address, const QString& reason, std::int64_t nowMs);
    std::vector<Sender> newestFirst() const;

private:
    QHash<QHostAddress, Sender> m_senders;
};

} // namespace duskwatch
