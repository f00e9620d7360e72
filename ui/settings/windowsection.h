// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLabel;

namespace duskwatch {

/// Light or dark, and the language. Takes effect as soon as chosen (the language at the next start). GUI thread.
class WindowSection : public SettingsSection
{
    Q_OBJECT
public:
    WindowSection(const Theme& theme, QWidget* parent);

    void setTheme(ThemeChoice choice);
    void setLanguage(const QString& language);

Q_SIGNALS:
    void themeChosen(duskwatch::ThemeChoice choice);
    void languageChosen(const QString& language);

private:
    QComboBox* m_theme;
    QComboBox* m_language;
    QLabel* m_restart;
};

} // namespace duskwatch
