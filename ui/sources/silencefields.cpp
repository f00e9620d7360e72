// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/silencefields.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace duskwatch {
namespace {

constexpr int kUsualMinutes = 15;

} // namespace

SilenceFields::SilenceFields(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_warns(new QCheckBox(tr("Warn when nothing is heard for"), this)),
      m_minutes(new QSpinBox(this))
{
    m_minutes->setRange(1, static_cast<int>(kMaxSilentAfter.count()));
    m_minutes->setAccessibleName(tr("Minutes without a sign of life"));
    m_minutes->setFixedWidth(theme.metrics().px(72));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.metrics().px(8));
    line->addWidget(m_warns);
    line->addWidget(m_minutes);
    //: after a number
    line->addWidget(new QLabel(tr("minutes"), this));
    line->addStretch(1);
    connect(m_warns, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    connect(m_warns, &QCheckBox::toggled, this, &SilenceFields::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SilenceFields::changed);
}

void SilenceFields::setSettings(const SourceSettings& settings)
{
    const auto minutes = static_cast<int>(settings.silentAfter.count());
    m_warns->setChecked(minutes > 0);
    m_minutes->setValue(minutes > 0 ? minutes : kUsualMinutes);
    m_minutes->setEnabled(minutes > 0);
}

void SilenceFields::fill(SourceSettings& settings) const
{
    settings.silentAfter = std::chrono::minutes(m_warns->isChecked() ? m_minutes->value() : 0);
}

} // namespace duskwatch
