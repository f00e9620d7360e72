// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/notificationsettings.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace duskwatch {

/// What the user is told of outside of the window, and when not. Takes effect as soon as chosen. GUI thread.
class NotificationsSection : public SettingsSection
{
    Q_OBJECT
public:
    NotificationsSection(const Theme& theme, QWidget* parent);

    void setSettings(const NotificationSettings& settings);
    NotificationSettings settings() const;
    /// This desktop turned out to have no way to show any.
    void showImpossible();

Q_SIGNALS:
    void changed();
    void tryRequested();

private:
    void build();
    void take();

    QLabel* m_impossible;
    QCheckBox* m_high;
    QCheckBox* m_medium;
    QCheckBox* m_low;
    QCheckBox* m_silent;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
};

} // namespace duskwatch
