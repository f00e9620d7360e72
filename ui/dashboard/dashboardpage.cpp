// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace duskwatch {

DashboardPage::DashboardPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock)
{
    const Metrics& metrics = theme.metrics();
    auto* title = new QLabel(tr("Dashboard"), this);
    title->setFont(metrics.page());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(12), metrics.px(16), metrics.px(16));
    layout->addWidget(title);
    layout->addStretch(1);
}

} // namespace duskwatch
