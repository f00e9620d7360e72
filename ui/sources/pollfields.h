// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QWidget>

class QDoubleSpinBox;
class QSpinBox;

namespace duskwatch {

class Theme;

/// How often an event source fetches from the cloud, and how far back. Its fields cannot leave their limits. GUI thread.
class PollFields : public QWidget
{
    Q_OBJECT
public:
    explicit PollFields(const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const SourceSettings& settings);
    /// Writes its part into \a settings.
    void fill(SourceSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    void setLimits();
    QWidget* buildAdvanced(const Theme& theme);

    QSpinBox* m_interval;
    QSpinBox* m_overlap;
    QSpinBox* m_firstFetch;
    QDoubleSpinBox* m_minScore;
};

} // namespace duskwatch
