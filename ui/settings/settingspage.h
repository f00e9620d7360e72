// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QWidget>

namespace duskwatch {

class Theme;

/// The Settings page.
/// GUI thread. Everything given is borrowed.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Backend& backend, Theme& theme, const Clock& clock, QWidget* parent = nullptr);

private:
    Backend& m_backend;
    Theme& m_theme;
    const Clock& m_clock;
};

} // namespace duskwatch
