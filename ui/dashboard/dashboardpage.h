// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QWidget>

namespace duskwatch {

class Theme;

/// The Dashboard page: alerts by priority and over time, top devices and models, the funnel, each source.
/// GUI thread. Everything given is borrowed.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    DashboardPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

private:
    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
};

} // namespace duskwatch
