// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace duskwatch {

class ElidedLabel;
class StateDot;
class Theme;

/// The line at the bottom: sources running, what is wrong in words, the rate, and the sum of everything
/// received, which always adds up.
class StatusStrip : public QFrame
{
    Q_OBJECT
public:
    StatusStrip(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    QString runningText() const;
    QString concernText() const;
    QString sumText() const;

private:
    void build();
    void refresh();
    void showConcern(const QVector<SourceStatus>& sources);

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    StateDot* m_runningDot;
    QLabel* m_running;
    StateDot* m_concernDot;
    ElidedLabel* m_concern;
    QLabel* m_rate;
    ElidedLabel* m_sum;
    QString m_storeProblem;
    QTimer m_tick;
};

} // namespace duskwatch
