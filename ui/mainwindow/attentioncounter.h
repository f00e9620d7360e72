// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QObject>
#include <QTimer>

namespace duskwatch {

/// Counts what waits for the user: new High alerts of the last 24 hours. Asks again when something was
/// stored, but not more often than every few seconds.
class AttentionCounter : public QObject
{
    Q_OBJECT
public:
    AttentionCounter(Backend& backend, const Clock& clock, QObject* parent);

Q_SIGNALS:
    void counted(qint64 high);

private:
    void ask();

    const Clock& m_clock;
    StoreQueries& m_queries;
    quint64 m_job = 0;
    QTimer m_timer;
};

} // namespace duskwatch
