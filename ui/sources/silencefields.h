// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace duskwatch {

class Theme;

/// After how long an event source is called silent. GUI thread.
class SilenceFields : public QWidget
{
    Q_OBJECT
public:
    explicit SilenceFields(const Theme& theme, QWidget* parent = nullptr);
    void setSettings(const SourceSettings& settings);
    void fill(SourceSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_warns;
    QSpinBox* m_minutes;
};

} // namespace duskwatch
