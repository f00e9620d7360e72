// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace duskwatch {

class SourceRow;
class Theme;

/// The event sources with their health, those that need someone first. GUI thread. Everything given is borrowed.
class SourcesCard : public QFrame
{
    Q_OBJECT
public:
    SourcesCard(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    const QVector<SourceRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void sourcesRequested();
    /// There are more or fewer of them.
    void rowsChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    QVBoxLayout* m_list;
    QLabel* m_note; ///< how many are not shown, or that there are none
    QVector<SourceRow*> m_rows;
    QTimer m_tick; ///< "silent for 26 min" grows without events
};

} // namespace duskwatch
